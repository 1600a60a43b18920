using System.Text;

namespace Heed.Evaluation;

/// <summary>
/// Sentences of a hospital's public, written for this program, with names put into their gaps: {f} a given name, {w} one that is a plain word too, {l} a surname, {n} both, {lower} a given name in
/// lower case, {shout} in capitals, {p} one that is a place too, {wl} a surname that is a plain word too, {van} a surname with particles, {fvan} with a given name. What is not in a gap is no name, however much it looks like one.
/// </summary>
internal static partial class NamesAuthored
{
    public static IEnumerable<NamedText> Texts()
    {
        var random = new Random(Room.Seed);
        var first = Split(Heed.Privacy.Names.FirstNames.All);
        var last = Split(Heed.Privacy.Names.Surnames.All);
        var group = 0;
        var names = new Names(first, last, Words(AlsoWords), Words(AlsoPlaces), Words(SurnamesAlsoWords), [.. Lines(WithParticles)]);
        foreach (var line in Lines(With).Concat(Lines(WithLead)))
        {
            for (var copy = 0; copy < 6; copy++) yield return Fill(line, names, random, Case.AsIs, $"with{group}");
            // Careless people write all in small letters, angry ones all in capitals.
            yield return Fill(line, names, random, Case.Lower, $"with{group}");
            yield return Fill(line, names, random, Case.Upper, $"with{group}");
            group++;
        }
        foreach (var line in Lines(Without).Concat(Lines(WithoutLead)))
        {
            foreach (var how in (Case[])[Case.AsIs, Case.AsIs, Case.Lower, Case.Upper]) yield return new NamedText(Encoding.UTF8.GetBytes(Cased(line, how)), [], "authored", $"without{group}");
            group++;
        }
    }

    private enum Case { AsIs, Lower, Upper }

    private sealed record Names(string[] First, string[] Last, string[] Words, string[] Places, string[] LastWords, string[] Particles);

    private static string Cased(string text, Case how) => how switch { Case.Lower => text.ToLowerInvariant(), Case.Upper => text.ToUpperInvariant(), _ => text };

    private static string[] Words(string list) => [.. Lines(list).SelectMany(line => line.Split(' '))];

    private static NamedText Fill(string line, Names lists, Random random, Case how, string group)
    {
        var text = new StringBuilder();
        var names = new List<(int, int)>();
        var bytes = 0;
        void Put(string piece, bool name)
        {
            piece = Cased(piece, how);
            var length = Encoding.UTF8.GetByteCount(piece);
            if (name) names.Add((bytes, bytes + length));
            text.Append(piece);
            bytes += length;
        }
        string One(string[] list) => list[random.Next(list.Length)];
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('{', at);
            if (open < 0) { Put(line[at..], false); break; }
            Put(line[at..open], false);
            var close = line.IndexOf('}', open);
            Put(line[(open + 1)..close] switch
            {
                "f" => One(lists.First),
                "l" => One(lists.Last),
                "w" => One(lists.Words),
                "p" => One(lists.Places),
                "wl" => One(lists.LastWords),
                "van" => One(lists.Particles),
                "fvan" => One(lists.First) + " " + One(lists.Particles),
                "n" => One(lists.First) + " " + (random.Next(8) == 0 ? (char)('A' + random.Next(26)) + ". " : "") + One(lists.Last),
                "lower" => One(lists.First).ToLowerInvariant(),
                "lowerl" => One(lists.Last).ToLowerInvariant(),
                "lowern" => One(lists.First).ToLowerInvariant() + " " + One(lists.Last).ToLowerInvariant(),
                "shout" => One(lists.First).ToUpperInvariant(),
                "shoutn" => One(lists.First).ToUpperInvariant() + " " + One(lists.Last).ToUpperInvariant(),
                var other => throw new InvalidDataException(other),
            }, true);
            at = close + 1;
        }
        return new NamedText(Encoding.UTF8.GetBytes(text.ToString()), [.. names], "authored", group);
    }

    // Names that are whole lower-case words in many texts would teach the wrong thing; the short ones are left out.
    private static string[] Split(string list) => [.. list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length > 3)];

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
