using System.Text;

namespace Heed.Shell.Sample;

/// <summary>
/// Sentences from a small grammar that a person can read and mend: seeds/phrases. The form of the file is told in seeds/README.md.
/// </summary>
public sealed class Phrasebook
{
    private const int DeepestNesting = 12;
    private readonly Dictionary<string, List<string>> symbols = [];

    private Phrasebook() { }

    public IReadOnlyCollection<string> Symbols => symbols.Keys;

    /// <exception cref="InvalidDataException">A line stands before the first symbol, or a symbol is used and never told.</exception>
    public static Phrasebook Parse(string text)
    {
        var book = new Phrasebook();
        List<string>? open = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line is ['#', ' ', ..]) continue;
            if (line is ['[', .., ']']) { book.symbols[line[1..^1]] = open = []; continue; }
            if (open is null) throw new InvalidDataException($"The phrase \"{line}\" stands under no symbol.");
            var bar = line.IndexOf("| ", StringComparison.Ordinal);
            var weight = bar is 1 or 2 && int.TryParse(line[..bar], out var told) ? told : 1;
            var words = weight == 1 ? line : line[(bar + 2)..];
            for (var i = 0; i < weight; i++) open.Add(words == "-" ? "" : words);
        }
        foreach (var unknown in book.symbols.Values.SelectMany(lines => lines).SelectMany(Names).Where(name => !book.symbols.ContainsKey(name)))
            throw new InvalidDataException($"The phrase book uses {{{unknown}}} and never tells it.");
        return book;
    }

    public bool Has(string symbol) => symbols.ContainsKey(symbol);

    public string Say(string symbol, Dice dice)
    {
        var words = new StringBuilder();
        Say(words, symbol, dice, 0);
        return words.ToString().Trim();
    }

    private void Say(StringBuilder words, string symbol, Dice dice, int depth)
    {
        if (depth > DeepestNesting) throw new InvalidDataException($"The phrase book goes round in circles at [{symbol}].");
        var lines = symbols[symbol];
        var line = lines[dice.Below(lines.Count)];
        var at = 0;
        while (at < line.Length)
        {
            var start = line.IndexOf('{', at);
            if (start < 0) { words.Append(line, at, line.Length - at); return; }
            words.Append(line, at, start - at);
            var end = line.IndexOf('}', start);
            var name = line[(start + 1)..end];
            at = end + 1;
            if (name[0] == '?' && dice.Chance(0.5)) continue;
            var from = words.Length;
            Say(words, name.TrimStart('^', '?'), dice, depth + 1);
            if (name[0] == '^' && words.Length > from) words[from] = char.ToUpperInvariant(words[from]);
        }
    }

    private static IEnumerable<string> Names(string line)
    {
        for (var start = line.IndexOf('{'); start >= 0; start = line.IndexOf('{', start + 1))
            yield return line[(start + 1)..line.IndexOf('}', start)].TrimStart('^', '?');
    }
}
