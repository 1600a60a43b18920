using Heed.Language;
using Heed.Language.Plain;

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

/// <summary>Tells English, Spanish, French and German apart by their small words alone, which works on a sentence of three words too.</summary>
internal static class SmallWords
{
    private static readonly Dictionary<uint, int> Known = Read();
    private static readonly string[] Languages = ["en", "es", "fr", "de"];

    /// <param name="otherwise">Where no language leads.</param>
    public static string Language(ReadOnlySpan<Token> tokens, string otherwise)
    {
        Span<int> counts = stackalloc int[4];
        counts.Clear();
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.Word && !token.Is(TokenMarks.InUrl) && Known.TryGetValue(token.Hash, out var mask))
                for (var k = 0; k < 4; k++) if ((mask & 1 << k) != 0) counts[k]++;
        int best = 0, second = 0;
        for (var k = 1; k < 4; k++) if (counts[k] > counts[best]) best = k;
        for (var k = 0; k < 4; k++) if (k != best) second = Math.Max(second, counts[k]);
        return counts[best] > second ? Languages[best] : otherwise;
    }

    private static Dictionary<uint, int> Read()
    {
        var known = new Dictionary<uint, int>();
        string[] words =
        [
            "the and of to is was were are we you your he she his her our in for with that this not have has had been be at by on it they their will can cannot please or as all but if who when from us here more an my any do did does so no i me",
            "el la los las de del y en que no es fue un una su sus por para con al lo le les se nos usted ustedes nuestro nuestra nuestros nuestras ha han hemos muy más este esta esto ser está están estamos estuvo gracias si o a aquí nunca él ella como ya hay sin todo todos sobre cuando mi tu te favor lamentamos sentimos hospital llame",
            "le la les de des du et en que qui ne pas est était été un une son sa ses vous votre vos nous notre nos il elle ils elles avec pour par sur dans au aux à ce cette ces sont avons avez a ont si jamais merci plus très chez ou où mais tout tous toutes d l n qu c je j me sommes êtes être étiez bien",
            "der die das und ist war waren wurde wurden wird nicht ein eine einen einem einer ihr ihre ihren ihrem ihrer sie er es wir uns unser unsere unserem unserer unseren mit von zu im in bei auf für den dem des haben hat hatte sind nie kein keine keinen bitte auch als wie dass wenn ob ich mein aber oder aus nach um sich noch werden danke alle",
        ];
        var walk = new TokenWalk();
        for (var k = 0; k < words.Length; k++)
        {
            walk.Read(words[k]);
            foreach (ref readonly var token in walk.Tokens) known[token.Hash] = known.GetValueOrDefault(token.Hash) | 1 << k;
        }
        return known;
    }
}
