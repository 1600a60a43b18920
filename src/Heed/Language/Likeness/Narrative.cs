namespace Heed.Language.Likeness;

/// <summary>Mentions that tell one story, as far as heard. Changed by <see cref="NarrativeStream"/> alone.</summary>
public sealed class Narrative
{
    internal const int Hours = 48, WordsKept = 48, RepresentativesKept = 3, AuthorsTold = 8;

    internal uint[] Words = [];
    internal float[] Weights = [];
    internal float Length;
    internal readonly int[] PerHour = new int[Hours];
    internal long NewestHour;
    internal readonly List<ulong> Authors = [];
    internal readonly List<(long Mention, float Likeness, long Group)> Central = [];
    internal readonly LabelWords LabelWords = new();

    internal Narrative(long id, long at)
    {
        (Id, FirstSeen, LastSeen) = (id, at, at);
        NewestHour = Math.Max(0, at) / 3_600_000;
    }

    /// <summary>Never changes and is never given again: the number of the mention it began with.</summary>
    public long Id { get; }

    /// <summary>Unix milliseconds.</summary>
    public long FirstSeen { get; internal set; }

    public long LastSeen { get; internal set; }

    public int Mentions { get; internal set; }

    /// <summary>The mentions nearest to the middle of it, no two of them copies of one another.</summary>
    public IEnumerable<long> Representatives => Central.Select(central => central.Mention);

    /// <summary>The words that name it best, in the order people put them; only words that three authors used. Empty while there are none.</summary>
    public string Label { get; internal set; } = "";

    /// <summary>The checked claim most of its mentions with a claim repeat, or null.</summary>
    public long? Claim { get; internal set; }

    /// <summary>Different authors, counted up to eight.</summary>
    public int AuthorsUpToEight => Authors.Count;

    /// <summary>Mentions in the 60 minutes before a time (the hour before counted in part), and an hour on average in the 24 hours before those.</summary>
    public (double Now, double Before) Speed(long at)
    {
        var hour = at / 3_600_000;
        var part = at % 3_600_000 / 3_600_000.0;
        var now = Count(hour) + Count(hour - 1) * (1 - part);
        double before = Count(hour - 1) * part;
        for (var back = 2; back <= 24; back++) before += Count(hour - back);
        return (now, before / 24);
    }

    /// <summary>Mentions of one whole hour, as far back as 48 hours before the newest; 0 outside.</summary>
    public int Count(long hour) => hour >= 0 && hour <= NewestHour && hour > NewestHour - Hours ? PerHour[hour % Hours] : 0;

    internal void Tick(long at)
    {
        var hour = Math.Max(0, at) / 3_600_000;
        if (hour > NewestHour)
        {
            for (var gone = Math.Max(NewestHour + 1, Math.Max(0, hour - Hours + 1)); gone <= hour; gone++) PerHour[gone % Hours] = 0;
            NewestHour = hour;
        }
        if (hour > NewestHour - Hours && hour >= 0) PerHour[hour % Hours]++;
        FirstSeen = Math.Min(FirstSeen, at);
        LastSeen = Math.Max(LastSeen, at);
        Mentions++;
    }

    internal void TakeHours(Narrative other)
    {
        LastSeen = Math.Max(LastSeen, other.LastSeen);
        var newest = Math.Max(NewestHour, other.NewestHour);
        var counts = new int[Hours];
        for (var hour = newest; hour >= 0 && hour > newest - Hours; hour--) counts[hour % Hours] = Count(hour) + other.Count(hour);
        counts.CopyTo(PerHour, 0);
        NewestHour = newest;
    }

    internal void Met(ulong author)
    {
        if (Authors.Count < AuthorsTold && !Authors.Contains(author)) Authors.Add(author);
    }

    internal void Consider(long mention, float likeness, long group)
    {
        var same = Central.FindIndex(central => central.Group == group);
        if (same >= 0)
        {
            if (likeness > Central[same].Likeness) Central[same] = (Central[same].Mention, likeness, group);
        }
        else Central.Add((mention, likeness, group));
        Central.Sort(static (one, other) => one.Likeness == other.Likeness ? one.Mention.CompareTo(other.Mention) : other.Likeness.CompareTo(one.Likeness));
        if (Central.Count > RepresentativesKept) Central.RemoveAt(RepresentativesKept);
    }

    /// <summary>Takes the words of a mention in: the middle moves towards it, by less the more mentions there are, never by less than a fiftieth, so that a story may move on.</summary>
    internal void Absorb(ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, float share)
    {
        var (mergedWords, mergedWeights) = (new uint[Words.Length + words.Length], new float[Words.Length + words.Length]);
        int i = 0, j = 0, count = 0;
        while (i < Words.Length || j < words.Length)
        {
            var takeOwn = j == words.Length || (i < Words.Length && Words[i] <= words[j]);
            var takeNew = i == Words.Length || (j < words.Length && words[j] <= Words[i]);
            mergedWords[count] = takeOwn ? Words[i] : words[j];
            mergedWeights[count++] = (takeOwn ? Weights[i] * (1 - share) : 0) + (takeNew ? weights[j] * share : 0);
            if (takeOwn) i++;
            if (takeNew) j++;
        }
        if (count > WordsKept)
        {
            var least = mergedWeights.AsSpan(0, count).ToArray();
            Array.Sort(least);
            var (cut, kept, equals) = (least[count - WordsKept], 0, WordsKept - least.AsSpan(count - WordsKept).Length + least.AsSpan(count - WordsKept).Count(least[count - WordsKept]));
            for (var k = 0; k < count; k++)
            {
                if (mergedWeights[k] < cut || (mergedWeights[k] == cut && equals-- <= 0)) continue;
                (mergedWords[kept], mergedWeights[kept++]) = (mergedWords[k], mergedWeights[k]);
            }
            count = kept;
        }
        (Words, Weights) = (mergedWords[..count], mergedWeights[..count]);
        Measure();
    }

    internal void Measure()
    {
        var sum = 0f;
        foreach (var weight in Weights) sum += weight * weight;
        Length = MathF.Sqrt(sum);
    }

    /// <summary>Cosine of the words of two narratives.</summary>
    internal float LikenessTo(Narrative other)
    {
        int i = 0, j = 0;
        var dot = 0f;
        while (i < Words.Length && j < other.Words.Length)
        {
            var (a, b) = (Words[i], other.Words[j]);
            if (a == b) dot += Weights[i] * other.Weights[j];
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return Length == 0 || other.Length == 0 ? 0 : dot / (Length * other.Length);
    }
}
