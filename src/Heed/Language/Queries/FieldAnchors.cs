using System.Text;

namespace Heed.Language.Queries;

/// <summary>How a value leads to the queries that wait for it: the whole of it, how it begins, a site or one below it, or four bytes somewhere in it.</summary>
internal enum AnchorKind { Whole, Start, Site, Part }

/// <summary>What a post must say in a field for a query to match at all.</summary>
/// <param name="Value">Folded.</param>
internal readonly record struct FieldAnchor(int Slot, AnchorKind Kind, string Value)
{
    /// <summary>Four bytes are looked up wherever they stand; a shorter part stands almost everywhere.</summary>
    public const int PartLength = 4;

    /// <summary>
    /// In what share of posts it holds, roughly. Addresses cost a look at each of their letters, and where nobody gave them a search of the words: they lead to a query only
    /// where nothing else does.
    /// </summary>
    public double Share => Slot == QueryPost.AuthorSlot ? (Kind == AnchorKind.Start ? 0.005 : 0.0005)
        : (QueryField)Slot switch { QueryField.Url or QueryField.Links => 1000, QueryField.AuthorContaining => 1, QueryField.Country or QueryField.Type or QueryField.Verified => 0.3, QueryField.Site or QueryField.Region or QueryField.City or QueryField.Channel => 0.02, _ => 0.001 };

    /// <summary>The anchor of a leaf, or null: for ranges, wildcards, values too short, and fields that are found out by reading the words.</summary>
    public static FieldAnchor? Of(QueryNode leaf) => leaf switch
    {
        QueryAuthor author => Make(QueryPost.AuthorSlot, author.Prefix ? AnchorKind.Start : AnchorKind.Whole, author.Name),
        QueryText { Wild: true } => null,
        QueryText { Field: QueryField.Url or QueryField.Links or QueryField.AuthorContaining } text => Make((int)text.Field, AnchorKind.Part, text.Value),
        QueryText { Field: QueryField.Is or QueryField.Has or QueryField.Sentiment or QueryField.Intent or QueryField.Emotion or QueryField.Theme or QueryField.Phi or QueryField.Label } => null,
        QueryText text => Make((int)text.Field, text.Prefix ? AnchorKind.Start : text.Field == QueryField.Site ? AnchorKind.Site : AnchorKind.Whole, text.Value),
        _ => null,
    };

    private static FieldAnchor? Make(int slot, AnchorKind kind, string value)
    {
        var folded = Letters.Fold(value);
        return folded.Length == 0 || (kind == AnchorKind.Part && Encoding.UTF8.GetByteCount(folded) < PartLength) ? null : new FieldAnchor(slot, kind, folded);
    }
}

/// <summary>The values of fields that queries wait for. Each value of a post is looked up by its hash, an address by every four bytes in it. Immutable; any thread may use it; allocates nothing.</summary>
internal sealed class FieldAnchors
{
    private const int LongestStart = 63;

    /// <summary>One field's values, by kind; an index of a table leads to the terms that wait there.</summary>
    private sealed class Field
    {
        public int Slot;
        public required WordTable Whole, Starts, Sites;
        public required int[] WholeTerms, SiteTerms;
        public required int[][] StartTerms;
        public ulong StartLengths;
        public Dictionary<uint, int[]> Parts = [];
        public readonly ulong[] Heads = new ulong[1024]; // by a hash of four bytes: whether some part may stand there
    }

    private readonly Field[] _fields;

    /// <param name="anchors">Distinct.</param>
    /// <param name="first">The term of the first anchor; the others follow.</param>
    public FieldAnchors(IReadOnlyList<FieldAnchor> anchors, int first) =>
        _fields = [.. anchors.Select((anchor, at) => (Anchor: anchor, Term: first + at)).GroupBy(one => one.Anchor.Slot).Select(group => Make(group.Key, [.. group]))];

    /// <summary>Notes every anchor that the post's fields hold.</summary>
    public void Hear(QueryPost post, MatchScratch scratch)
    {
        foreach (var field in _fields)
            for (var i = post.Next(field.Slot, 0, out var value); i >= 0; i = post.Next(field.Slot, i + 1, out value))
                if (!value.IsEmpty) Hear(field, value, scratch);
    }

    private static void Hear(Field field, ReadOnlySpan<byte> value, MatchScratch scratch)
    {
        if (field.Whole.Count > 0 && field.Whole.Find(value) is >= 0 and var whole) scratch.See(field.WholeTerms[whole]);
        if (field.Sites.Count > 0) HearSites(field, value, scratch);
        if (field.StartLengths != 0) HearStarts(field, value, scratch);
        if (field.Parts.Count > 0) HearParts(field, value, scratch);
    }

    // The site itself, and every site it lies below: news.bbc.co.uk, bbc.co.uk, co.uk, uk.
    private static void HearSites(Field field, ReadOnlySpan<byte> value, MatchScratch scratch)
    {
        while (!value.IsEmpty)
        {
            if (field.Sites.Find(value) is >= 0 and var site) scratch.See(field.SiteTerms[site]);
            var dot = value.IndexOf((byte)'.');
            if (dot < 0) return;
            value = value[(dot + 1)..];
        }
    }

    private static void HearStarts(Field field, ReadOnlySpan<byte> value, MatchScratch scratch)
    {
        var hash = 2166136261u;
        for (var length = 1; length <= Math.Min(value.Length, LongestStart) && field.StartLengths >> length != 0; length++)
        {
            hash = (hash ^ value[length - 1]) * 16777619u;
            if ((field.StartLengths >> length & 1) == 0 || !field.Starts.MayHold(hash)) continue;
            if (field.Starts.Find(value[..length], hash) is >= 0 and var start) foreach (var term in field.StartTerms[start]) scratch.See(term);
        }
    }

    private static void HearParts(Field field, ReadOnlySpan<byte> value, MatchScratch scratch)
    {
        for (var at = 0; at + FieldAnchor.PartLength <= value.Length; at++)
        {
            var part = Four(value[at..]);
            var place = Place(part);
            if ((field.Heads[place >> 6] >> (place & 63) & 1) != 0 && field.Parts.TryGetValue(part, out var terms)) foreach (var term in terms) scratch.See(term);
        }
    }

    private static Field Make(int slot, (FieldAnchor Anchor, int Term)[] anchors)
    {
        (byte[] Bytes, int Term)[] Of(AnchorKind kind) => [.. anchors.Where(one => one.Anchor.Kind == kind).Select(one => (Encoding.UTF8.GetBytes(one.Anchor.Value), one.Term))];
        var (whole, sites) = (Of(AnchorKind.Whole), Of(AnchorKind.Site));
        var starts = Of(AnchorKind.Start).GroupBy(one => Convert.ToHexString(one.Bytes.AsSpan(0, Math.Min(one.Bytes.Length, LongestStart))))
            .Select(group => (Bytes: Convert.FromHexString(group.Key), Terms: group.Select(one => one.Term).ToArray())).ToArray();
        var field = new Field
        {
            Slot = slot,
            Whole = new WordTable([.. whole.Select(one => one.Bytes)]), WholeTerms = [.. whole.Select(one => one.Term)],
            Sites = new WordTable([.. sites.Select(one => one.Bytes)]), SiteTerms = [.. sites.Select(one => one.Term)],
            Starts = new WordTable([.. starts.Select(one => one.Bytes)]), StartTerms = [.. starts.Select(one => one.Terms)],
            Parts = Parts(Of(AnchorKind.Part)),
        };
        foreach (var (bytes, _) in starts) field.StartLengths |= 1UL << bytes.Length;
        foreach (var part in field.Parts.Keys) field.Heads[Place(part) >> 6] |= 1UL << (Place(part) & 63);
        return field;
    }

    /// <summary>Of every value the four bytes that the fewest others share, the last where several do: addresses begin alike and end apart.</summary>
    private static Dictionary<uint, int[]> Parts((byte[] Bytes, int Term)[] values)
    {
        var shared = values.SelectMany(value => Fours(value.Bytes).Distinct()).CountBy(part => part).ToDictionary();
        return values.Select(value => (Part: Enumerable.Reverse(Fours(value.Bytes)).MinBy(part => shared[part]), value.Term)).GroupBy(one => one.Part).ToDictionary(group => group.Key, group => group.Select(one => one.Term).ToArray());
    }

    private static List<uint> Fours(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length - FieldAnchor.PartLength + 1).Select(at => Four(bytes.AsSpan(at)))];

    private static uint Four(ReadOnlySpan<byte> bytes) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static int Place(uint part) => (int)(part * 0x9E3779B1u >> 16);
}
