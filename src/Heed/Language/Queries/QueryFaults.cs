namespace Heed.Language.Queries;

/// <summary>Collects what there is to say about a query. Keeps the first 200 warnings and the first 200 errors: nobody reads more.</summary>
internal sealed class QueryFaults(bool strict)
{
    private const int Most = 200;
    private readonly List<QueryFault> _all = [];
    private int _warnings;

    public bool Strict => strict;
    public int Errors { get; private set; }
    public bool Failed => Errors > 0;

    public void Error(string code, int start, int end, string sentence)
    {
        if (Errors++ < Most) _all.Add(new QueryFault(code, start, end, sentence, true));
    }

    public void Error(string code, QueryToken token, string sentence) => Error(code, token.Start, token.End, sentence);

    public void Warn(string code, int start, int end, string sentence)
    {
        if (_warnings++ < Most) _all.Add(new QueryFault(code, start, end, sentence, false));
    }

    public void Warn(string code, QueryToken token, string sentence) => Warn(code, token.Start, token.End, sentence);

    /// <summary>A warning that strict reading takes for an error.</summary>
    public void Hold(string warning, string error, int start, int end, string sentence)
    {
        if (strict) Error(error, start, end, sentence);
        else Warn(warning, start, end, sentence);
    }

    public IReadOnlyList<QueryFault> InOrder() => [.. _all.OrderBy(fault => fault.Start).ThenBy(fault => fault.Code, StringComparer.Ordinal)];

    /// <summary>Words of the query for a sentence: in quotation marks, at most 40 characters, nothing that is half a character.</summary>
    public static string Said(string text)
    {
        var shown = text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");
        return $"“{string.Concat(shown.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune)))}”";
    }
}
