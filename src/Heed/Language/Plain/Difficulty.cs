using Heed.Language.Learned;

namespace Heed.Language.Plain;

/// <summary>
/// How hard a text is to understand for somebody outside the trade: our own figure, 0 (plain) to 100, higher is harder. Shares of a few dozen kinds of words and marks,
/// weighted by a linear model that was fitted to pairs written for it: the same matter said in technical and in plain words. Does not grow with the length of a text. English.
/// </summary>
public static class Difficulty
{
    /// <summary>Kinds of evidence; the model has one weight for each.</summary>
    public const int Kinds = 34;

    private const int Brackets = 7, Dots = 8, Signs = 9, Semicolons = 10, Commas = 11;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Shipped("plain"));

    [ThreadStatic] private static TokenWalk? _walk;

    public static double Of(string text)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        return Of(walk, Model.Value);
    }

    public static double Of(TokenWalk walk) => Of(walk, Model.Value);

    /// <summary>With a model of one's own, for training and measuring.</summary>
    public static double Of(TokenWalk walk, LinearModel model)
    {
        Span<float> evidence = stackalloc float[Kinds];
        if (Read(walk, evidence) == 0) return 0;
        Span<float> sums = stackalloc float[1], scores = stackalloc float[1];
        sums.Clear();
        for (var i = 0; i < Kinds; i++) model.Add((uint)(i + 1), sums, evidence[i]);
        model.Finish(sums, scores);
        // A slow curve: every text keeps its place between 0 and 100, however hard.
        return 100 / (1 + Math.Exp(-scores[0] / 6.0));
    }

    /// <summary>The evidence of a text, each kind scaled to about one. Returns how many words were read; with none, nothing is known.</summary>
    public static int Read(TokenWalk walk, Span<float> evidence)
    {
        evidence.Clear();
        Span<float> n = stackalloc float[Kinds];
        n.Clear();
        int words = 0, sentences = 0, letters = 0, chain = 0, small = 0, inTerm = 0, longest = 0, here = 0;
        var tokens = walk.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is(TokenMarks.InUrl) || token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var stop = token.Is(TokenMarks.AfterStop);
            if (stop || words == 0) { sentences++; longest = Math.Max(longest, here); here = 0; }
            words++;
            here++;
            var word = walk.Folded(token);
            letters += word.Length;
            if (token.Kind == TokenKind.Number) { n[6]++; chain = 0; continue; }
            if (inTerm > 0) inTerm--;
            else if ((inTerm = JargonFinder.At(tokens, i, walk.AllShouted)) > 0) { n[1]++; inTerm--; }
            var abbreviation = !walk.AllShouted && token.Is(TokenMarks.Shouted) && word.Length is > 1 and < 8;
            if (abbreviation) n[4]++;
            if (DifficultWords.Statistics.Contains(token.Hash) && (word.Length < 3 || abbreviation)) n[5]++;
            if (FamiliarWords.IsSmall(token.Hash)) { small++; chain = 0; }
            else
            {
                var known = FamiliarWords.Knows(word);
                var name = token.Is(TokenMarks.Capital) && !stop && !abbreviation;
                if (!known && !name) { n[0]++; if (word.Length >= 9) n[12]++; if (DifficultWords.Medical(word)) n[2]++; }
                if (DifficultWords.Noun(word)) n[3]++;
                if (word.Length >= 7 && !token.Is(TokenMarks.AfterPause) && !stop) { if (++chain >= 2) n[13]++; } else chain = word.Length >= 7 ? 1 : 0;
                if (word.Length >= 12) n[14]++;
                if (token.Is(TokenMarks.HasDigit)) n[15]++;
            }
            if (token.Is(TokenMarks.Joined) && i > 0 && walk.Text[token.Start - 1] is (byte)'-' or (byte)'/') n[16]++;
            if (DifficultWords.Study.Contains(token.Hash)) n[17]++;
            if (DifficultWords.Talk.Contains(token.Hash)) n[18]++;
            if (token.Is(TokenMarks.Apostrophe)) n[19]++;
            if (PassiveVoice.End(walk, tokens, i) > 0) n[20]++;
            Person(token.Hash, n);
        }
        if (words == 0) return 0;
        CountSigns(walk.Text, n);
        n[29] = walk.Questions;
        // Shares a word, of sentences a sentence; each is brought to about one by how often it happens in ordinary prose.
        Scale(n, evidence, words, sentences);
        var mean = (float)words / sentences;
        evidence[24] = MathF.Log(mean / 15);
        evidence[25] = ((float)letters / words - 4.8f) / 0.6f;
        evidence[26] = ((float)small / words - 0.42f) * 10;
        evidence[27] = MathF.Log(Math.Max(longest, here) / 20f);
        return words;
    }

    private static readonly float[] PerWord = [10, 15, 25, 15, 25, 40, 30, 30, 40, 40, 0, 15, 20, 20, 25, 30, 30, 10, 8, 40, 0, 20, 30, 25];

    private static void Scale(ReadOnlySpan<float> n, Span<float> evidence, int words, int sentences)
    {
        for (var i = 0; i < PerWord.Length; i++) evidence[i] = MathF.Min(n[i] / words * PerWord[i], 6);
        evidence[Semicolons] = MathF.Min(n[Semicolons] / sentences * 4, 4);
        evidence[20] = MathF.Min(n[20] / sentences * 2, 3);
        evidence[29] = MathF.Min(n[29] / sentences * 4, 3);
        // Any at all: in one sentence a share says little.
        evidence[28] = n[5] > 0 ? 1 : 0;
        evidence[30] = n[Brackets] > 0 ? 1 : 0;
        evidence[31] = n[21] > 0 ? 1 : 0;
        evidence[32] = n[2] > 0 ? 1 : 0;
        evidence[33] = n[Signs] > 0 ? 1 : 0;
    }

    private static readonly uint You = Hash("you"u8), Your = Hash("your"u8), We = Hash("we"u8), Our = Hash("our"u8), Us = Hash("us"u8), The = Hash("the"u8), OfWord = Hash("of"u8), In = Hash("in"u8);

    private static uint Hash(ReadOnlySpan<byte> word) => TokenWalk.HashOf(word);

    private static void Person(uint hash, Span<float> n)
    {
        if (hash == You || hash == Your) n[21]++;
        else if (hash == We || hash == Our || hash == Us) n[22]++;
        else if (hash == The || hash == OfWord || hash == In) n[23]++;
    }

    private static void CountSigns(ReadOnlySpan<byte> text, Span<float> n)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'(' or (byte)'[': n[Brackets]++; break;
                case (byte)';': n[Semicolons]++; break;
                case (byte)',': n[Commas]++; break;
                case (byte)'%' or (byte)'=' or (byte)'<' or (byte)'>' or (byte)'+': n[Signs]++; break;
                case 0xC2 when i + 1 < text.Length && text[i + 1] is 0xB1 or 0xB2 or 0xB5 or 0xB7: n[Signs]++; break; // ± ² µ ·
                case 0xCE or 0xCF: n[Signs]++; i++; break; // Greek letters
                case 0xE2 when i + 2 < text.Length && text[i + 1] == 0x89: n[Signs]++; break; // ≤ ≥ ≈
                case (byte)'.' when i > 0 && i + 1 < text.Length && text[i - 1] is >= (byte)'0' and <= (byte)'9' && text[i + 1] is >= (byte)'0' and <= (byte)'9': n[Dots]++; break;
            }
        }
    }
}
