using Heed.Language;
using Heed.Language.Plain;
using Heed.Language.Tongues;

namespace Heed.Privacy;

/// <summary>A word of a draft. Start and End are UTF-16 units; two words that were written as one (we're) share them.</summary>
internal readonly record struct CareWord(uint Hash, CareTag Tags, int Start, int End, bool Stop, bool Pause, bool Capital)
{
    public bool Is(CareTag any) => (Tags & any) != 0;
}

/// <summary>A draft as the care rules read it: words with what they can be, apart by sentences, each sentence in the language its small words speak.</summary>
internal sealed class CareText
{
    [ThreadStatic] private static TokenWalk? _walk;

    private static readonly uint After = CareVocabulary.Hash("after"), For = CareVocabulary.Hash("for"), Care = CareVocabulary.Hash("care"), Cared = CareVocabulary.Hash("cared"), Caring = CareVocabulary.Hash("caring"),
        Look = CareVocabulary.Hash("look"), Looked = CareVocabulary.Hash("looked"), Looking = CareVocabulary.Hash("looking"), No = CareVocabulary.Hash("no"), Longer = CareVocabulary.Hash("longer");

    public List<CareWord> Words { get; } = [];
    /// <summary>First word and one past the last, and the language: en, es, fr or de.</summary>
    public List<(int First, int End, string Language)> Sentences { get; } = [];

    public CareText(string text)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        var tokens = walk.Tokens;
        var places = new Utf16Places(walk.Text);
        var whole = SmallWords.Language(tokens, "en");
        for (var from = 0; from < tokens.Length;)
        {
            var to = from + 1;
            while (to < tokens.Length && (!tokens[to].Is(TokenMarks.AfterStop) || CareRules.Titles.Contains(tokens[to - 1].Hash))) to++;
            var language = SmallWords.Language(tokens[from..to], whole);
            var first = Words.Count;
            for (var i = from; i < to; i++)
            {
                int start = places.At(tokens[i].Start), end = places.At(tokens[i].End);
                if (language == "en") English(tokens, i, start, end);
                else Add(tokens[i], CareWordsAbroad.Of(language, tokens[i]), start, end);
            }
            Sentences.Add((first, Words.Count, language));
            from = to;
        }
    }

    private void Add(in Token token, CareTag tags, int start, int end) =>
        Words.Add(new CareWord(token.Hash, tags, start, end, token.Is(TokenMarks.AfterStop), token.Is(TokenMarks.AfterPause), token.Is(TokenMarks.Capital)));

    private void English(ReadOnlySpan<Token> tokens, int i, int start, int end)
    {
        ref readonly var token = ref tokens[i];
        if (CareVocabulary.Two(token, out var one, out var two))
        {
            Add(token, one, start, end);
            Words.Add(new CareWord(0, two, start, end, false, false, false));
            return;
        }
        var tags = CareVocabulary.Of(token.Hash);
        var next = i + 1 < tokens.Length ? tokens[i + 1].Hash : 0;
        if (next == For) tags |= token.Hash == Care ? CareTag.Deed : token.Hash == Cared ? CareTag.Done : token.Hash == Caring ? CareTag.Doing : 0;
        else if (token.Hash == No && next == Longer) tags = CareTag.Not;
        else if (next == After) tags |= token.Hash == Look ? CareTag.Deed : token.Hash == Looked ? CareTag.Done : token.Hash == Looking ? CareTag.Doing : 0;
        if (Words.Count > 0 && Words[^1].Is(CareTag.Your | CareTag.His | CareTag.Possessive) && (MedicalWords.Diagnoses.At(tokens, i) > 0 || MedicalWords.Medicines.At(tokens, i) > 0)) tags |= CareTag.Noun | CareTag.PureNoun;
        Add(token, tags, start, end);
    }
}
