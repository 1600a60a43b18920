using System.Text;
using System.Text.Json;

namespace Heed.Listening;

/// <summary>
/// A list of checked claims out of a file: JSON Lines, or CSV with a header (comma, RFC 4180), each with id, title, claim and optionally verdict and url.
/// A line that cannot be used is named with the reason and stops nothing. The caller bounds the size: the file is read whole.
/// </summary>
public static class ClaimFile
{
    public readonly record struct Line(long Number, KnownClaim? Claim, string Fault);

    public static bool HasControl(string text) => text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));

    public static IEnumerable<Line> Read(byte[] bytes, bool csv)
    {
        var from = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var text = Encoding.UTF8.GetString(bytes, from, bytes.Length - from);
        return csv ? Csv(text) : JsonLines(text);
    }

    private static IEnumerable<Line> JsonLines(string text)
    {
        long number = 0;
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Json(number, line);
        }
    }

    private static Line Json(long number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object
                ? new Line(number, null, "The line is not a JSON object.")
                : Made(number, name => root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException) // the second: half a character as \u escape
        {
            return new Line(number, null, "The line is not valid JSON.");
        }
    }

    private static IEnumerable<Line> Csv(string text)
    {
        Dictionary<string, int>? columns = null;
        foreach (var (number, cells, closed) in Records(text))
        {
            if (!closed) yield return new Line(number, null, "A quotation mark never closes.");
            else if (cells.All(string.IsNullOrWhiteSpace)) continue;
            else if (columns is null)
            {
                columns = cells.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at)).DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.at);
                if (columns.ContainsKey("id") && columns.ContainsKey("claim")) continue;
                yield return new Line(number, null, "The first line has to name the columns: id, title, claim, and if you have them verdict and url.");
                yield break;
            }
            else yield return Made(number, name => columns.TryGetValue(name, out var at) && at < cells.Count ? cells[at] : "");
        }
    }

    private static Line Made(long number, Func<string, string> field)
    {
        var claim = new KnownClaim
        {
            ExternalId = field("id").Trim(), Title = field("title").Trim(), Claim = field("claim").Trim(), Verdict = field("verdict").Trim(), Url = field("url").Trim()
        };
        if (claim.Claim.Length == 0) claim = claim with { Claim = claim.Title, Title = "" };
        var fault = claim.Fault();
        return fault.Length == 0 ? new Line(number, claim, "") : new Line(number, null, fault);
    }

    private static IEnumerable<(long Number, List<string> Cells, bool Closed)> Records(string text)
    {
        long line = 1, start = 1;
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\n') line++;
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
                else quoted = false;
            }
            else if (letter == '"' && cell.Length == 0) quoted = true;
            else if (letter == ',') { cells.Add(cell.ToString()); cell.Clear(); }
            else if (letter == '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                yield return (start, cells, true);
                (cells, start) = ([], line);
            }
            else cell.Append(letter);
        }
        cells.Add(cell.ToString().TrimEnd('\r'));
        yield return (start, cells, !quoted);
    }
}
