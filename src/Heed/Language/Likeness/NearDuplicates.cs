namespace Heed.Language.Likeness;

/// <summary>
/// Finds the earlier posts a post is a copy of, among the last <see cref="Capacity"/> different ones: candidates by MinHash bands, each then compared word by word, so that what is
/// returned is true. A post whose words are exactly those of an earlier one is not kept a second time. Memory: about 550 bytes for each post of the capacity, made at once;
/// nothing is allocated after that. Not safe for several threads at a time.
/// </summary>
public sealed class NearDuplicates
{
    /// <summary>Words of a post that are kept to compare; of a longer one a fair sample (the smallest hashes).</summary>
    public const int WordsKept = 48;

    // Posts of one band's bucket that are looked at, the newest first.
    private const int ChainLength = 24;

    private readonly int _mask;
    private readonly int[] _heads;       // band, bucket → entry + 1
    private readonly int[] _chains;      // entry, band → the entry before in the bucket, +1
    private readonly uint[] _bandHashes; // entry, band
    private readonly uint[] _words;      // entry, words in order
    private readonly Kept[] _entries;
    private readonly long[] _looked;
    private readonly Shingles _shingles = new();
    private readonly uint[] _signature = new uint[Signature.Length];
    private long _count, _asked;

    private struct Kept
    {
        public long Post, Group, Number;
        public int Words;
        public bool Cut;
    }

    /// <param name="capacity">Different posts remembered, a power of two from 16 to 4,194,304; the oldest is forgotten first.</param>
    /// <param name="threshold">How alike two posts are at least to be called copies, over 0 and up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside these ranges.</exception>
    public NearDuplicates(int capacity = 1 << 16, float threshold = 0.7f)
    {
        if (capacity is < 16 or > 1 << 22 || !int.IsPow2(capacity)) throw new ArgumentOutOfRangeException(nameof(capacity), "A power of two from 16 to 4,194,304.");
        if (threshold is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(threshold), "Over 0 and up to 1.");
        (Capacity, Threshold, _mask) = (capacity, threshold, capacity - 1);
        _heads = new int[capacity * Signature.Bands];
        _chains = new int[capacity * Signature.Bands];
        _bandHashes = new uint[capacity * Signature.Bands];
        _words = new uint[capacity * WordsKept];
        _entries = new Kept[capacity];
        _looked = new long[capacity];
    }

    public int Capacity { get; }

    public float Threshold { get; }

    /// <summary>
    /// Takes in a post under its number and returns the earlier post most like it, or null: then it is the first of a group of its own. With <paramref name="all"/> every copy
    /// that is found is listed there as well. A post without words is like nothing.
    /// </summary>
    public LikePost? Add(TokenWalk walk, long post, List<LikePost>? all = null)
    {
        all?.Clear();
        _shingles.Read(walk);
        var words = _shingles.Words;
        if (words.IsEmpty) return null;
        if (words.Length > WordsKept) words = words[..WordsKept];
        Signature.Write(_shingles.Set, _signature);
        var best = Search(words, all);
        if (best is { Likeness: >= 1 }) return best;
        Keep(post, best?.Group ?? post, words);
        return best;
    }

    /// <summary>Takes a post back in that was kept before under this number and group. Those of the last <see cref="Capacity"/> in their order bring the same answers back.</summary>
    public void Remember(TokenWalk walk, long post, long group)
    {
        _shingles.Read(walk);
        var words = _shingles.Words;
        if (words.IsEmpty) return;
        Signature.Write(_shingles.Set, _signature);
        Keep(post, group, words.Length > WordsKept ? words[..WordsKept] : words);
    }

    private LikePost? Search(ReadOnlySpan<uint> words, List<LikePost>? all)
    {
        LikePost? best = null;
        _asked++;
        for (var band = 0; band < Signature.Bands; band++)
        {
            var hash = Signature.Band(_signature, band);
            var at = _heads[band * Capacity + (int)(hash & (uint)_mask)];
            var newest = long.MaxValue;
            for (var steps = 0; at != 0 && steps < ChainLength; steps++, at = _chains[(at - 1) * Signature.Bands + band])
            {
                ref readonly var entry = ref _entries[at - 1];
                // A link into an entry that was written over since leads to a newer one.
                if (entry.Number >= newest) break;
                newest = entry.Number;
                if (_looked[at - 1] == _asked || _bandHashes[(at - 1) * Signature.Bands + band] != hash) continue;
                _looked[at - 1] = _asked;
                var others = _words.AsSpan((at - 1) * WordsKept, entry.Words);
                var likeness = words.Length == WordsKept || others.Length == WordsKept ? Shingles.SampledLikeness(words, others, WordsKept) : Shingles.Likeness(words, others);
                var cutOff = likeness < Threshold && IsCutOff(words, _shingles.Cut, others, entry.Cut);
                if (likeness < Threshold && !cutOff) continue;
                var like = new LikePost(entry.Post, entry.Group, likeness, cutOff);
                all?.Add(like);
                if (best is null || likeness > best.Value.Likeness || (likeness == best.Value.Likeness && entry.Post < best.Value.Post)) best = like;
            }
        }
        return best;
    }

    // A copy that was cut off has fewer words, but nearly all of them are the other's.
    private static bool IsCutOff(ReadOnlySpan<uint> words, bool cut, ReadOnlySpan<uint> others, bool otherCut)
    {
        if (cut == otherCut) return false;
        var (shorter, longer) = cut ? (words.Length, others.Length) : (others.Length, words.Length);
        return shorter >= 4 && shorter < longer && Shingles.Shared(words, others) >= 0.9f * shorter;
    }

    private void Keep(long post, long group, ReadOnlySpan<uint> words)
    {
        var place = (int)(_count & _mask);
        _entries[place] = new Kept { Post = post, Group = group, Number = _count++, Words = words.Length, Cut = _shingles.Cut };
        words.CopyTo(_words.AsSpan(place * WordsKept));
        for (var band = 0; band < Signature.Bands; band++)
        {
            var hash = Signature.Band(_signature, band);
            ref var head = ref _heads[band * Capacity + (int)(hash & (uint)_mask)];
            _chains[place * Signature.Bands + band] = head == place + 1 ? 0 : head;
            _bandHashes[place * Signature.Bands + band] = hash;
            head = place + 1;
        }
    }
}
