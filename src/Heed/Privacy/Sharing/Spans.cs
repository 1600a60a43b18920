namespace Heed.Privacy;

/// <summary>Spans put in order for rewriting: inside the text, apart from each other, the first and then the longer one first.</summary>
internal static class Spans
{
    public static IEnumerable<Identifier> Ordered(string text, IReadOnlyList<Identifier> found)
    {
        var at = 0;
        foreach (var one in found.OrderBy(one => one.Start).ThenByDescending(one => one.End))
        {
            // Of a span that overlaps an earlier one what is left is rewritten too: nothing found may stay.
            var start = Math.Max(at, Math.Clamp(one.Start, 0, text.Length));
            var end = Math.Clamp(one.End, 0, text.Length);
            if (end <= start) continue;
            at = end;
            yield return one with { Start = start, End = end };
        }
    }
}
