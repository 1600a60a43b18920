namespace Heed.Language.Feeling;

/// <summary>
/// Word values added up by rules: strengthened by the words before, by capitals and stretched letters, turned by negation, with what follows "but" counted
/// again for itself. The sum is brought to -1…1 by x / √(x² + 15) (Hutto and Gilbert, 2014).
/// </summary>
internal struct ToneSums
{
    public float Positive, Negative, Most, Least, FirstValue, LastValue, LastClause, AfterBut, BeforeBut, FacesGood, FacesBad, GoodTurned, BadTurned, Titled, Total, Compound;
    public int Words, Known, GoodCount, BadCount, Exclamations, Questions, Links, Handles, Tags, Shouted, Stretched, Events, News, Wishes, Asks, Selves, Yous, Serves, Negators, Sarcasm, Numbers, Mocked;
    public bool StartsWithHandle, Blank;

    public static ToneSums Of(TokenWalk walk, ReadOnlySpan<HeardWord> words, HeardWords heard)
    {
        var s = new ToneSums { Words = words.Length, Exclamations = walk.Exclamations, Questions = walk.Questions, Links = heard.Links, Handles = heard.Handles, Tags = heard.Tags };
        s.StartsWithHandle = words.Length > 0 && words[0].Kind == TokenKind.Handle;
        int blanks = 0, plain = 0, capitals = 0;
        float before = 0, after = 0;
        var turned = false;
        var mocking = new MockingEar();
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            s.Count(word, ref blanks);
            if (word.Kind == TokenKind.Word) { plain++; if ((word.Marks & TokenMarks.Capital) != 0) capitals++; }
            if ((word.Marks & TokenMarks.AfterStop) != 0) s.LastClause = 0;
            if ((heard.Cues & ToneCue.Mishap) != 0 && mocking.Wants(word)) mocking.Hear(words, i, ref s.Mocked);
            if ((word.Cues & ToneCue.But) != 0) { (before, after, turned) = (before + after, 0, true); s.LastClause = 0; }
            if (word.Valence == 0) continue;
            var value = s.ValueOf(words, i, walk.AllShouted);
            after += value;
            s.LastClause += value;
            s.Take(value, word);
        }
        (s.BeforeBut, s.AfterBut) = turned ? (before, after) : (0, 0);
        s.Total = turned ? before * 0.5f + after * 1.4f : after;
        s.Total *= 1 + 0.07f * Math.Min(4, s.Exclamations);
        s.Compound = s.Total / MathF.Sqrt(s.Total * s.Total + 15);
        s.Titled = plain < 4 || walk.AllShouted ? 0 : (float)capitals / plain;
        s.Blank = words.Length <= 6 && blanks > 0 && blanks * 2 >= words.Length;
        return s;
    }

    private readonly float ValueOf(ReadOnlySpan<HeardWord> words, int at, bool allShouted)
    {
        ref readonly var word = ref words[at];
        var value = word.Valence;
        if ((word.Marks & TokenMarks.Shouted) != 0 && !allShouted) value *= 1.25f;
        if ((word.Marks & TokenMarks.Stretched) != 0) value *= 1.15f;
        var strength = 0f;
        for (var i = at - 1; i >= 0 && i >= at - 2 && (words[i + 1].Marks & TokenMarks.AfterStop) == 0; i--)
            strength += words[i].Boost * (i == at - 1 ? 1f : 0.8f) * ((words[i].Marks & TokenMarks.Stretched) != 0 ? 1.5f : 1f);
        value += strength * MathF.Sign(value);
        return word.Negated && (word.Cues & ToneCue.Face) == 0 ? value * (value > 0 ? -0.6f : -0.4f) : value;
    }

    private void Take(float value, in HeardWord word)
    {
        if (FirstValue == 0) FirstValue = value;
        LastValue = value;
        if (value > 0) { Positive += value; GoodCount = Math.Min(GoodCount + 1, 8); Most = MathF.Max(Most, value); }
        else { Negative -= value; BadCount = Math.Min(BadCount + 1, 8); Least = MathF.Min(Least, value); }
        if ((word.Cues & ToneCue.Face) != 0) { if (value > 0) FacesGood += value; else FacesBad -= value; }
        else if (word.Negated) { if (word.Valence > 0) GoodTurned += word.Valence; else BadTurned -= word.Valence; }
    }

    private void Count(in HeardWord word, ref int blanks)
    {
        var cues = word.Cues & ~ToneCue.Beside;
        if (word.Valence != 0 || cues != ToneCue.None) Known++;
        if ((word.Marks & TokenMarks.Shouted) != 0 && word.Kind == TokenKind.Word) Shouted++;
        if ((word.Marks & TokenMarks.Stretched) != 0) Stretched++;
        if (word.Kind == TokenKind.Number) Numbers++;
        if (cues == ToneCue.None) return;
        if ((cues & ToneCue.Event) != 0) Events++;
        if ((cues & ToneCue.News) != 0) News++;
        if ((cues & ToneCue.Wish) != 0) Wishes++;
        if ((cues & ToneCue.Ask) != 0) Asks++;
        if ((cues & ToneCue.Self) != 0) Selves++;
        if ((cues & ToneCue.You) != 0) Yous++;
        if ((cues & ToneCue.Service) != 0) Serves++;
        if ((cues & ToneCue.Negator) != 0) Negators++;
        if ((cues & ToneCue.Sarcasm) != 0) Sarcasm++;
        if ((cues & ToneCue.Blank) != 0) blanks++;
    }
}
