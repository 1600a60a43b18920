using Heed.Language.Claims;
using Heed.Language.Learned;

namespace Heed.Language.Likeness;

/// <summary>
/// Puts mentions that tell one story together while they come in, each looked at once. A mention joins the narrative whose words are most like its own (cosine over rare words
/// and pairs of neighbours, weighed by how rarely they come in this stream), the one its copies or its checked claim are in, or begins one. Two narratives that grow alike become one:
/// the older keeps its number, and the other's number leads to it from then on; a narrative is never split. The same mentions in the same order give the same narratives,
/// also when the state is saved and read again in between. One thread at a time. Bounded by <see cref="NarrativeLimits"/>.
/// </summary>
public sealed partial class NarrativeStream(NarrativeLimits? limits = null)
{
    // A word not yet known is as rare as if this many mentions without it had come before the first: the first hour is not all news.
    private const float HeardBefore = 500;
    // From 16,777,216 on, a float no longer grows by one; far below that, both counts are halved, and their ratio stays.
    private const float MostHeard = 4_000_000;
    private const int LinksKept = 20_000, TermsOfMention = 64;

    private readonly NarrativeLimits _limits = limits ?? new();
    private readonly TermReader _reader = new();
    private readonly SortedDictionary<long, Narrative> _open = [];
    private readonly Dictionary<uint, List<Narrative>> _index = [];
    private readonly Dictionary<uint, float> _frequency = [];
    private readonly SortedDictionary<long, long> _merged = [];
    private readonly SortedDictionary<long, long> _byGroup = [], _byClaim = [];
    private readonly Dictionary<Narrative, float> _sums = [];
    private readonly List<Narrative> _touched = [];
    private float _heard = HeardBefore;
    private long _newest;

    /// <summary>The narratives of today: those with enough mentions and authors, by number.</summary>
    public IEnumerable<Narrative> Narratives => _open.Values.Where(IsNarrative);

    /// <summary>Numbers of narratives that were taken up by older ones, and by which.</summary>
    public IReadOnlyDictionary<long, long> Merged => _merged;

    /// <summary>The number a narrative has now: its own, or that of the one that took it up.</summary>
    public long NumberNow(long id)
    {
        while (_merged.TryGetValue(id, out var into)) id = into;
        return id;
    }

    /// <summary>A narrative in memory by the number it has or had, or null.</summary>
    public Narrative? Find(long id) => _open.GetValueOrDefault(NumberNow(id));

    /// <summary>False: only the beginning of one.</summary>
    public bool IsNarrative(Narrative narrative) => narrative.Mentions >= _limits.LeastMentions && narrative.Authors.Count >= 2;

    /// <summary>Hears a mention and returns the number of the narrative, or beginning of one, it is in; null for a mention without words of meaning.</summary>
    public long? Add(TokenWalk walk, NarrativeMention mention)
    {
        _reader.Read(walk, null);
        Span<uint> words = stackalloc uint[TermsOfMention];
        Span<float> weights = stackalloc float[TermsOfMention];
        var count = Weigh(words, weights);
        if (count == 0) return null;
        words = words[..count];
        weights = weights[..count];
        _newest = Math.Max(_newest, mention.At);
        var (narrative, likeness) = Choose(words, weights, mention);
        if (narrative is null)
        {
            MakeRoom();
            narrative = new Narrative(mention.Id, mention.At);
            likeness = 1;
            _open[mention.Id] = narrative;
        }
        Join(narrative, likeness, walk, mention, words, weights);
        return MergeAround(narrative).Id;
    }

    /// <summary>Distinct words and pairs of neighbours, sorted, with weights of length one together; and counts them.</summary>
    private int Weigh(Span<uint> words, Span<float> weights)
    {
        var count = 0;
        uint before = 0;
        var place = -9;
        foreach (ref readonly var term in _reader.Terms)
        {
            if ((term.Marks & (TermMarks.Handle | TermMarks.Byline)) != 0) continue;
            if (count < words.Length) words[count++] = term.Hash;
            if (before != 0 && term.Place - place is > 0 and <= 2 && count < words.Length) words[count++] = LinearModel.Pair(before, term.Hash);
            (before, place) = (term.Hash, term.Place);
        }
        words = words[..count];
        words.Sort();
        var distinct = 0;
        for (var i = 0; i < words.Length; i++) if (i == 0 || words[i] != words[i - 1]) words[distinct++] = words[i];
        var sum = 0f;
        if (++_heard > MostHeard) HalveCounts();
        for (var i = 0; i < distinct; i++)
        {
            var known = _frequency[words[i]] = _frequency.GetValueOrDefault(words[i]) + 1;
            weights[i] = MathF.Log(_heard / known) is var rarity && rarity > 0 ? MathF.Min(rarity, MathF.Log(HeardBefore)) : 0;
            sum += weights[i] * weights[i];
        }
        if (_frequency.Count > _limits.MostWords) ForgetRareWords();
        var length = MathF.Sqrt(sum);
        if (length == 0) return 0;
        for (var i = 0; i < distinct; i++) weights[i] /= length;
        return distinct;
    }

    private void HalveCounts()
    {
        _heard /= 2;
        foreach (var word in _frequency.Keys) _frequency[word] /= 2;
    }

    private void ForgetRareWords()
    {
        var least = 1.5f;
        while (_frequency.Count > _limits.MostWords / 2)
        {
            foreach (var rare in _frequency.Where(pair => pair.Value < least).Select(pair => pair.Key).ToList()) _frequency.Remove(rare);
            least *= 2;
        }
    }

    private (Narrative?, float) Choose(ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, NarrativeMention mention)
    {
        _sums.Clear();
        _touched.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            if (!_index.TryGetValue(words[i], out var having)) continue;
            foreach (var narrative in having)
            {
                var place = Array.BinarySearch(narrative.Words, words[i]);
                if (place < 0) continue;
                if (!_sums.TryGetValue(narrative, out var sum)) _touched.Add(narrative);
                _sums[narrative] = sum + weights[i] * narrative.Weights[place];
            }
        }
        // By number, so that the answer does not depend on what happened before the state was read.
        _touched.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        Narrative? best = null;
        var most = 0f;
        foreach (var narrative in _touched)
        {
            var likeness = _sums[narrative] / narrative.Length;
            if (likeness <= most || _newest - narrative.LastSeen > _limits.Silence.TotalMilliseconds) continue;
            (best, most) = (narrative, likeness);
        }
        // A copy is where its copies are; a mention of a checked claim is where the claim is told, unless its words are those of another story.
        if (mention.Group is { } group && _byGroup.TryGetValue(group, out var home) && Find(home) is { } copies) return (copies, _sums.GetValueOrDefault(copies) / MathF.Max(copies.Length, 1e-6f));
        if (best is not null && most >= _limits.JoinAt) return (best, most);
        if (mention.Claim is { } claim && _byClaim.TryGetValue(claim, out var told) && Find(told) is { } telling) return (telling, _sums.GetValueOrDefault(telling) / MathF.Max(telling.Length, 1e-6f));
        return (null, 0);
    }

    private void Join(Narrative narrative, float likeness, TokenWalk walk, NarrativeMention mention, ReadOnlySpan<uint> words, ReadOnlySpan<float> weights)
    {
        narrative.Tick(mention.At);
        narrative.Met(mention.Author);
        narrative.Consider(mention.Id, likeness, mention.Group ?? mention.Id);
        Unlist(narrative);
        narrative.Absorb(words, weights, MathF.Max(1f / narrative.Mentions, 0.02f));
        List(narrative);
        narrative.LabelWords.Met(walk, _reader.Terms, mention.Author, mention.Withheld);
        if (IsNarrative(narrative) && narrative.LabelWords.Better(walk, _reader.Terms, narrative.Mentions, _heard, _frequency, mention.Withheld) is { } label) narrative.Label = label;
        Remember(_byGroup, mention.Group, narrative.Id);
        Remember(_byClaim, mention.Claim, narrative.Id);
        narrative.Claim ??= mention.Claim;
    }

    private static void Remember(SortedDictionary<long, long> links, long? key, long narrative)
    {
        if (key is not { } number) return;
        links[number] = narrative;
        if (links.Count > LinksKept) links.Remove(links.First().Key);
    }

    // The narrative that has just grown is held against those that came nearest to the mention.
    private Narrative MergeAround(Narrative narrative)
    {
        foreach (var other in _touched)
        {
            if (other == narrative || !_open.ContainsKey(other.Id) || !_open.ContainsKey(narrative.Id) || _sums[other] / other.Length < _limits.JoinAt * 0.8f) continue;
            if (narrative.LikenessTo(other) < _limits.MergeAt) continue;
            var (older, younger) = narrative.Id < other.Id ? (narrative, other) : (other, narrative);
            Merge(older, younger);
            narrative = older;
        }
        return narrative;
    }

    private void Merge(Narrative older, Narrative younger)
    {
        Unlist(older);
        older.Absorb(younger.Words, younger.Weights, younger.Mentions / (float)(older.Mentions + younger.Mentions));
        older.Mentions += younger.Mentions;
        older.FirstSeen = Math.Min(older.FirstSeen, younger.FirstSeen);
        older.TakeHours(younger);
        foreach (var author in younger.Authors) older.Met(author);
        foreach (var (mention, likeness, group) in younger.Central) older.Consider(mention, likeness, group);
        older.LabelWords.Take(younger.LabelWords);
        older.Claim ??= younger.Claim;
        if (older.Label.Length == 0) older.Label = younger.Label;
        List(older);
        Close(younger);
        _merged[younger.Id] = older.Id;
        if (_merged.Count > LinksKept) _merged.Remove(_merged.First().Key);
    }

    private void MakeRoom()
    {
        if (_open.Count < _limits.Most) return;
        // A tenth at once: beginnings that nobody took up, then what was silent longest.
        var leaving = _open.Values.OrderBy(narrative => IsNarrative(narrative) && _newest - narrative.LastSeen <= _limits.Silence.TotalMilliseconds).ThenBy(narrative => narrative.LastSeen).ThenBy(narrative => narrative.Id)
            .Take(Math.Max(1, _limits.Most / 10)).ToList();
        foreach (var narrative in leaving) Close(narrative);
    }

    private void Close(Narrative narrative)
    {
        Unlist(narrative);
        _open.Remove(narrative.Id);
    }

    private void List(Narrative narrative)
    {
        foreach (var word in narrative.Words) (_index.TryGetValue(word, out var having) ? having : _index[word] = []).Add(narrative);
    }

    private void Unlist(Narrative narrative)
    {
        foreach (var word in narrative.Words)
        {
            var having = _index[word];
            having.Remove(narrative);
            if (having.Count == 0) _index.Remove(word);
        }
    }
}
