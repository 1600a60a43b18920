using System.CommandLine;
using System.Globalization;
using System.Text;
using Heed.Detection;

namespace Heed.Shell.Commands;

/// <summary>CSV timestamp,value in; the same rows with score and alert out, each judged by itself and the rows before it.</summary>
public static class DetectCommand
{
    private const string Header = "timestamp,value,score,alert";

    public static Command Create()
    {
        var file = Files.Optional("CSV with timestamp,value to read; - or none for standard input.");
        var rejects = new Option<string?>("--rejects") { Description = "Where rows that cannot be used are kept whole." };
        var strict = new Option<bool>("--strict") { Description = "Stop at the first row that cannot be used." };
        var zone = new Option<string>("--zone") { Description = "The time zone in which the week has its hours.", DefaultValueFactory = _ => "UTC" };
        var command = new Command("detect", "Reads counts over time (timestamp,value) and says how unusual each is (score 0–1) and where an alert would be raised.") { file, rejects, strict, zone };
        command.SetAction(parsed =>
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(parsed.GetValue(zone)!, out var found))
            {
                Console.Error.WriteLine("This time zone is not known. Use a name such as America/New_York.");
                return CommandLine.WrongUse;
            }
            try
            {
                using var input = JsonLines.Open(parsed.GetValue(file));
                using var kept = parsed.GetValue(rejects) is { } path ? JsonLines.CreateRejects(path) : null;
                return Run(input, Console.Out, kept, Console.Error, parsed.GetValue(strict), found);
            }
            catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"A file could not be opened: {problem.Message}");
                return CommandLine.WrongUse;
            }
            catch (IOException problem)
            {
                Console.Error.WriteLine($"Reading or writing failed: {problem.Message}");
                return CommandLine.Failed;
            }
        });
        return command;
    }

    public static int Run(Stream input, TextWriter output, Stream? rejects, TextWriter errors, bool strict, TimeZoneInfo zone)
    {
        var surges = new SurgeStream(zone);
        long number = 0, written = 0, rejected = 0;
        DateTimeOffset? last = null;
        output.WriteLine(Header);
        foreach (var line in JsonLines.Lines(input))
        {
            number++;
            if (line.Blank) continue;
            var text = Encoding.UTF8.GetString(line.Bytes.Span).Trim();
            var cells = text.Split(',', StringSplitOptions.TrimEntries).Select(Bare).ToArray();
            if (number == 1 && cells[0].TrimStart('\uFEFF').StartsWith("timestamp", StringComparison.OrdinalIgnoreCase)) continue;
            if (Read(cells, last, out var at, out var value) is { } reason)
            {
                rejected++;
                errors.WriteLine($"line {number}: {reason}");
                rejects?.Write(line.Bytes.Span);
                rejects?.Write("\n"u8);
                if (!strict) continue;
                errors.WriteLine("Stopped at the first row that cannot be used (--strict).");
                break;
            }
            last = at;
            var (score, alert) = surges.Next(at, value);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cells[0]},{cells[1]},{score:0.####},{(alert ? 1 : 0)}"));
            written++;
        }
        output.Flush();
        errors.WriteLine($"{number} lines read, {written} written, {rejected} rejected.");
        return rejected > 0 ? CommandLine.DoneWithRejects : CommandLine.Done;
    }

    // A spreadsheet writes quotation marks around what needs none.
    private static string Bare(string cell) => cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;

    private static string? Read(string[] cells, DateTimeOffset? last, out DateTimeOffset at, out double value)
    {
        (at, value) = (default, 0);
        if (cells is not [var time, var number]) return "The row does not have two columns, timestamp and value.";
        if (!DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at)) return "The timestamp cannot be read. Write it as 2026-11-22 14:05:00 or in ISO 8601.";
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value)) return "The value is not a number.";
        if (value is < 0 or > 1e12) return "The value is below zero or too large to be a count.";
        return at < last ? "The row is earlier than the row before." : null;
    }
}
