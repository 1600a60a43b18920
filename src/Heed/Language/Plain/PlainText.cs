namespace Heed.Language.Plain;

/// <summary>A place in a text, in UTF-16 units, and what to say there instead; empty where there is no one word for it.</summary>
public readonly record struct PlainSpan(int Start, int End, string Say);

/// <summary>Where a text is not plain: words of the trade that it does not explain, the passive voice, letters nobody spelt out. Time grows with the length of the text alone.</summary>
public sealed class PlainText
{
    [ThreadStatic] private static TokenWalk? _walk;

    /// <summary>Words of the trade, those left out that the text explains and those that are part of a name.</summary>
    public required IReadOnlyList<PlainSpan> Jargon { get; init; }
    public required IReadOnlyList<PlainSpan> Passive { get; init; }
    /// <summary>The first use of each abbreviation that is not spelt out there.</summary>
    public required IReadOnlyList<PlainSpan> Acronyms { get; init; }

    public static PlainText Read(string text)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        var explained = ExplainedTerms.Of(text);
        var (terms, passives) = (new List<JargonSpan>(), new List<PassiveSpan>());
        JargonFinder.Find(walk, terms);
        PassiveVoice.Find(walk, passives);
        var tokens = walk.Tokens;
        var jargon = new List<PlainSpan>();
        var places = new Utf16Places(walk.Text);
        foreach (var term in terms)
        {
            var span = new PlainSpan(places.At(tokens[term.First].Start), places.At(tokens[term.First + term.Count - 1].End), term.Say);
            if (!PartOfName(tokens, term) && !explained.Contains(text[span.Start..span.End])) jargon.Add(span);
        }
        var passive = new List<PlainSpan>();
        places = new Utf16Places(walk.Text);
        foreach (var one in passives) passive.Add(new PlainSpan(places.At(tokens[one.First].Start), places.At(tokens[one.Last].End), ""));
        return new PlainText { Jargon = jargon, Passive = passive, Acronyms = Plain.Acronyms.Find(walk, text, explained) };
    }

    // "Ambulatory Care Center" may be what the building is called; the first word of a sentence is capital for another reason.
    private static bool PartOfName(ReadOnlySpan<Token> tokens, JargonSpan term)
    {
        ref readonly var first = ref tokens[term.First];
        if (!first.Is(TokenMarks.Capital) || first.Is(TokenMarks.Shouted)) return false;
        var after = term.First + term.Count;
        var begins = first.Is(TokenMarks.AfterStop) || (term.First > 0 && tokens[term.First - 1].Kind == TokenKind.Emoji);
        return !begins || (after < tokens.Length && tokens[after].Is(TokenMarks.Capital) && !tokens[after].Is(TokenMarks.AfterStop | TokenMarks.AfterPause | TokenMarks.Shouted));
    }
}

/// <summary>Byte offsets of a UTF-8 text as UTF-16 offsets. Asked in rising order, the text is walked once.</summary>
internal ref struct Utf16Places(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _byte, _unit;

    public int At(int offset)
    {
        if (offset < _byte) (_byte, _unit) = (0, 0);
        for (; _byte < offset; _byte++)
        {
            var first = _text[_byte];
            // A byte that goes on adds nothing; four bytes are two units.
            if ((first & 0xC0) != 0x80) _unit += first >= 0xF0 ? 2 : 1;
        }
        return _unit;
    }
}
