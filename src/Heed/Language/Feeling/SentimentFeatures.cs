namespace Heed.Language.Feeling;

/// <summary>
/// What the learned judge of tone looks at: words, pairs and their negations as hashes, and what the lexicon and a few rules of English make of the text.
/// The words share one weight that shrinks with the length of the text; the signs of the whole text count as they are. Kept and used again, one a thread.
/// </summary>
internal sealed class SentimentFeatures
{
    /// <summary>Hashes of the words' features at most; a longer text is read in part.</summary>
    public const int MostUnits = HeardWords.Most * 6;
    /// <summary>Signs that have a number; those of short answers are hashes of their words.</summary>
    public const int NamedSigns = 1024;
    private const uint Negated = 0x4E4F5421, Skip = 0x534B4950, Stem = 0x5354454D, First = 0x46495253, Last = 0x4C415354, SignSeed = 0x5349474E;

    private static readonly uint[] Named = [.. Enumerable.Range(0, NamedSigns).Select(name => HeardWords.Both(SignSeed, (uint)name))];

    private readonly HeardWords _heard = new();
    private readonly SurveyQuestion _question = new();

    public uint[] Units { get; } = new uint[MostUnits];
    public int UnitCount { get; private set; }
    public uint[] Signs { get; } = new uint[96];
    /// <summary>The number of each sign that has one.</summary>
    public ushort[] SignNames { get; } = new ushort[96];
    public float[] SignValues { get; } = new float[96];
    public int SignCount { get; private set; }
    /// <summary>What one of the words' features weighs in this text.</summary>
    public float UnitWeight { get; private set; }
    public Asked Asked { get; private set; }
    /// <summary>The tone by word values and rules alone, -1 to 1.</summary>
    public float Compound { get; private set; }
    /// <summary>Words of the text that the lexicon knows something of.</summary>
    public int Known { get; private set; }
    public int WordCount { get; private set; }
    /// <summary>Praise stands beside a mishap as it does where people mock.</summary>
    public bool Mocks { get; private set; }
    /// <summary>A short answer that says "nothing" and no more.</summary>
    public bool SaysNothing { get; private set; }

    /// <param name="tones">What the lexicon says of each token, as far as it was asked.</param>
    public void Read(TokenWalk walk, ReadOnlySpan<ToneEntry> tones, ReadOnlySpan<byte> question)
    {
        (UnitCount, SignCount) = (0, 0);
        _heard.Listen(walk, tones);
        Asked = _question.Kind(question);
        var words = _heard.Words;
        WordCount = words.Length;
        ReadUnits(walk, words);
        var sums = ToneSums.Of(walk, words, _heard);
        Compound = sums.Compound;
        (Known, Mocks) = (sums.Known, sums.Mocked > 0);
        SaysNothing = sums.Blank && words.Length <= 3 && IsNothing(words[0].Hash) && sums is { GoodCount: 0, BadCount: 0 };
        ReadSigns(sums, words);
    }

    private static readonly uint Nothing = TokenWalk.HashOf("nothing"u8), None = TokenWalk.HashOf("none"u8), Nil = TokenWalk.HashOf("nil"u8), Zero = TokenWalk.HashOf("zero"u8), Nowt = TokenWalk.HashOf("nowt"u8);

    private static bool IsNothing(uint word) => word == Nothing || word == None || word == Nil || word == Zero || word == Nowt;

    private void ReadUnits(TokenWalk walk, Span<HeardWord> words)
    {
        var units = Units;
        var count = 0;
        uint before = First, twoBefore = First;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var hash = word.Hash;
            units[count++] = hash;
            if (word.Negated) units[count++] = HeardWords.Both(Negated, hash);
            units[count++] = HeardWords.Both(before, hash);
            if (i > 1) units[count++] = HeardWords.Both(twoBefore ^ Skip, hash);
            (twoBefore, before) = (before, hash);
        }
        if (words.Length > 0) units[count++] = HeardWords.Both(before, Last);
        UnitCount = count;
        UnitWeight = count == 0 ? 0 : 6f / MathF.Sqrt(count + 8);
    }

    private void Sign(uint name, float value = 1)
    {
        if (value == 0 || SignCount == Signs.Length) return;
        Signs[SignCount] = SignOf(name);
        SignNames[SignCount] = (ushort)Math.Min(name, NamedSigns - 1);
        SignValues[SignCount++] = value;
    }

    /// <summary>The feature of a sign.</summary>
    public static uint SignOf(uint name) => name < Named.Length ? Named[name] : HeardWords.Both(SignSeed, name);

    private static int Bucket(float value, float step, int most) => Math.Clamp((int)MathF.Round(value / step), -most, most) + most;

    private void ReadSigns(in ToneSums s, Span<HeardWord> words)
    {
        // How things stand: values near one, so that the penalty on weights treats them alike.
        Sign(1, s.Compound * 2);
        Sign(2, MathF.Min(s.Positive, 12) * 0.25f);
        Sign(3, MathF.Min(s.Negative, 12) * 0.25f);
        Sign(4, s.Most * 0.4f);
        Sign(5, s.Least * 0.4f);
        Sign(6, s.LastValue * 0.4f);
        Sign(7, s.FirstValue * 0.4f);
        Sign(8, Math.Clamp(s.LastClause, -6, 6) * 0.3f);
        Sign(9, Math.Clamp(s.AfterBut, -6, 6) * 0.3f);
        Sign(10, Math.Clamp(s.BeforeBut, -6, 6) * 0.3f);
        Sign(11, MathF.Min(s.FacesGood, 6) * 0.3f);
        Sign(12, MathF.Min(s.FacesBad, 6) * 0.3f);
        Sign(13, MathF.Min(s.GoodTurned, 6) * 0.4f);
        Sign(14, MathF.Min(s.BadTurned, 6) * 0.4f);
        Sign(15, MathF.Min(s.Exclamations, 4) * 0.4f);
        Sign(16, MathF.Min(s.Questions, 3) * 0.5f);
        Sign(17, MathF.Min(s.Links, 2) * 0.7f);
        Sign(18, MathF.Min(s.Handles, 3) * 0.4f);
        Sign(19, MathF.Min(s.Tags, 4) * 0.3f);
        Sign(20, MathF.Min(s.Shouted, 4) * 0.3f);
        Sign(21, MathF.Min(s.Stretched, 2) * 0.5f);
        Sign(22, MathF.Log2(1 + s.Words) * 0.4f);
        Sign(23, MathF.Min(s.Events, 4) * 0.3f);
        Sign(24, MathF.Min(s.News, 4) * 0.3f);
        Sign(25, MathF.Min(s.Wishes, 3) * 0.4f);
        Sign(26, MathF.Min(s.Asks, 3) * 0.4f);
        Sign(27, MathF.Min(s.Selves, 4) * 0.3f);
        Sign(28, MathF.Min(s.Yous, 3) * 0.3f);
        Sign(29, MathF.Min(s.Serves, 4) * 0.3f);
        Sign(30, MathF.Min(s.Negators, 4) * 0.3f);
        Sign(31, MathF.Min(s.Sarcasm, 2) * 0.5f);
        Sign(32, MathF.Min(s.Numbers, 4) * 0.3f);
        Sign(33, s.Titled * 1.5f);
        Sign(34, s.GoodCount * 0.25f);
        Sign(35, s.BadCount * 0.25f);
        Sign(36, s.Words == 0 ? 0 : Math.Clamp(s.Total / MathF.Sqrt(s.Words + 3), -3, 3) * 0.6f);
        if (s.GoodCount == 0 && s.BadCount == 0) Sign(37);
        if (s.GoodCount > 0 && s.BadCount > 0) Sign(38);
        // The same sum means another thing beside a link, a question, a clock time or a company.
        var bucket = (uint)Bucket(s.Compound, 0.2f, 5);
        Sign(100 + bucket);
        Sign(200 + bucket * 2 + (s.Questions > 0 ? 1u : 0));
        Sign(240 + bucket * 2 + (s.Links > 0 ? 1u : 0));
        Sign(280 + bucket * 4 + (uint)Math.Min(s.Serves, 3));
        Sign(360 + bucket * 3 + (uint)(s.Words < 6 ? 0 : s.Words < 15 ? 1 : 2));
        Sign(420 + (s.StartsWithHandle ? 1u : 0) + (s.Questions > 0 ? 2u : 0) + (s.Serves > 0 ? 4u : 0));
        Sign(440 + (uint)Bucket(s.LastValue, 1, 3) * 8 + (uint)Bucket(s.FirstValue, 1, 3));
        Sign(520 + (uint)Math.Min(s.GoodCount, 3) * 4 + (uint)Math.Min(s.BadCount, 3));
        if (s.Sarcasm > 0) Sign(540 + bucket);
        if (s.Mocked > 0)
        {
            Sign(39, 6);
            Sign(960 + bucket, 3);
        }
        // A text without handle, link, tag or face may be an answer whose question was not kept.
        var bare = s.Handles == 0 && s.Links == 0 && s.Tags == 0 && s.FacesGood + s.FacesBad == 0;
        if (bare) Sign(560 + (s.Serves > 1 ? 16u : 0) + bucket);
        if (Asked == Asked.None) return;
        var asked = (uint)Asked;
        Sign(600 + asked);
        Sign(610 + asked * 16 + bucket);
        var length = s.Words <= 3 ? 0u : s.Words <= 8 ? 1u : s.Words <= 20 ? 2u : 3u;
        Sign(700 + asked * 4 + length);
        Sign(730 + asked * 4 + (uint)Math.Min(s.Wishes, 3));
        Sign(760 + asked * 64 + length * 16 + bucket);
        if (s.Blank)
        {
            Sign(750 + asked, 3);
            Sign(HeardWords.Both(800 + asked, words[0].Hash), 3);
        }
        if (words.Length is > 0 and <= 4)
            foreach (ref readonly var word in words) Sign(HeardWords.Both(900 + asked, word.Hash), 0.7f);
    }
}
