using System.Diagnostics;
using System.Globalization;

namespace Heed.Evaluation;

/// <summary>One line of the scoreboard. Higher is better.</summary>
/// <param name="Floor">What must be reached; null where nobody set a bar.</param>
public sealed record Figure(string Set, string Measure, double Value, double? Floor = null, double? Goal = null);

/// <summary>A part of the engine that can be trained, measured or both. Evaluate may only give figures from data the measured model has not seen.</summary>
public sealed record Part(string Name, Action<Room>? Train, Func<Room, IEnumerable<Figure>> Evaluate);

/// <summary>Where the data lies, where the models go, and the one seed of all chance.</summary>
public sealed record Room(string Data, string Source)
{
    public const int Seed = 20261122;

    /// <summary>The path of a data file or folder, or null when it is not here: then say so and measure the rest.</summary>
    public string? Find(string path)
    {
        var whole = Path.Combine(Data, path);
        if (File.Exists(whole) || Directory.Exists(whole)) return whole;
        Console.Error.WriteLine($"{path} is not in {Data}: what needs it is left out.");
        return null;
    }

    public void SaveModel(string folder, string name, byte[] file)
    {
        var path = Path.Combine(Source, folder, "Learned", name + ".model");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
        Console.WriteLine($"{folder}/Learned/{name}.model: {file.Length:N0} bytes");
    }
}

public static class Scoreboard
{
    public static int Train(string[] names) => Run(names, (part, room) =>
    {
        if (part.Train is null) return;
        var watch = Stopwatch.StartNew();
        part.Train(room);
        Console.WriteLine($"{part.Name}: trained in {watch.Elapsed.TotalSeconds:0.0} s");
    });

    public static int Evaluate(string[] names)
    {
        Console.WriteLine($"{"part",-14} {"set",-38} {"measure",-34} {"figure",7} {"floor",6} {"goal",6}");
        return Run(names, (part, room) =>
        {
            foreach (var figure in part.Evaluate(room))
                Console.WriteLine($"{part.Name,-14} {figure.Set,-38} {figure.Measure,-34} {Show(figure.Value),7} {Show(figure.Floor),6} {Show(figure.Goal),6}  {Verdict(figure)}");
        });
    }

    public static int Usage()
    {
        Console.Error.WriteLine($"train [PART…] or evaluate [PART…]. The parts: {string.Join(", ", Parts.All.Select(part => part.Name))}.");
        return 2;
    }

    private static int Run(string[] names, Action<Part, Room> act)
    {
        if (names.Except(Parts.All.Select(part => part.Name)).Any()) return Usage();
        var root = Root();
        var room = new Room(Path.GetFullPath(Path.Combine(root, "../shared/data")), Path.Combine(root, "src/Heed"));
        if (!Directory.Exists(room.Data))
        {
            Console.Error.WriteLine($"The labelled data is not at {room.Data}: nothing to train on or measure with. The models that ship are not touched.");
            return 0;
        }
        foreach (var part in Parts.All.Where(part => names.Length == 0 || names.Contains(part.Name))) act(part, room);
        return 0;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Heed.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run this inside the project.");
        return folder;
    }

    private static string Show(double? value) => value is { } figure ? figure.ToString("0.000", CultureInfo.InvariantCulture) : "";

    private static string Verdict(Figure figure) =>
        figure.Floor is null ? "" : figure.Value < figure.Floor ? "below the floor" : figure.Value < (figure.Goal ?? figure.Floor) ? "floor" : "goal";
}
