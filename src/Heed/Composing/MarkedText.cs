using Heed.Composing.Checks;

namespace Heed.Composing;

/// <summary>A stretch of text that carries the same findings throughout; none for plain text.</summary>
public sealed record MarkedPart(string Text, Gate? Gate, string Sentences);

/// <summary>The text cut at the edges of its findings, so that each finding points at its words.</summary>
public static class MarkedText
{
    public static IReadOnlyList<MarkedPart> Of(string text, IEnumerable<Finding> findings)
    {
        var pointing = findings.Where(one => one.Start >= 0 && one.End > one.Start && one.End <= text.Length).ToArray();
        var edges = pointing.SelectMany(one => (int[])[one.Start, one.End]).Append(0).Append(text.Length).Distinct().Order().ToArray();
        var parts = new List<MarkedPart>();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var here = pointing.Where(one => one.Start <= edges[i] && one.End >= edges[i + 1]).ToArray();
            parts.Add(new MarkedPart(text[edges[i]..edges[i + 1]], here.Length == 0 ? null : here.Max(one => one.Gate), string.Join(" ", here.Select(one => one.Sentence))));
        }
        return parts;
    }
}
