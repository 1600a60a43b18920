using System.Security.Cryptography;
using System.Text;
using Heed.Language;
using Heed.Language.Likeness;
using Heed.Records;

namespace Heed.Listening;

/// <summary>What the narratives are made with: the last different texts (for copies), the stream of narratives, and the library of claims. About 10 MB, and the library.</summary>
public sealed class NarrativeMemory
{
    /// <summary>Different texts in which copies are looked for.</summary>
    private const int Texts = 1 << 14;

    private readonly TokenWalk walk = new();
    private readonly NearDuplicates copies = new(Texts);
    private readonly NarrativeStream stream;
    private readonly HeldClaims held = new();

    private NarrativeMemory(NarrativeStream stream) => this.stream = stream;

    /// <summary>The last mention that was heard.</summary>
    public long Through { get; private set; }
    /// <summary>The last mention of the state that was saved; 0 if none was.</summary>
    public long SavedThrough { get; private set; }

    /// <summary>As it was when the mention <paramref name="through"/> had been heard.</summary>
    public static NarrativeMemory Load(Work work, long through)
    {
        var saved = NarrativeStore.Saved(work);
        var memory = new NarrativeMemory(Read(saved)) { Through = through, SavedThrough = saved?.ReadThrough ?? 0 };
        foreach (var text in NarrativeStore.DistinctTexts(work, Texts))
        {
            memory.walk.Read(HeldClaims.WithoutMarks(text.Text));
            memory.copies.Remember(memory.walk, text.Id, text.CopyGroup);
        }
        foreach (var mention in NarrativeStore.HeardAfter(work, memory.SavedThrough))
        {
            memory.walk.Read(HeldClaims.WithoutMarks(mention.Text));
            memory.stream.Add(memory.walk, Told(mention, mention.CopyGroup, mention.ClaimId));
        }
        return memory;
    }

    // A state that an older Heed wrote is not read: the narratives begin anew. Their numbers are those of mentions, so none is given twice.
    private static NarrativeStream Read(NarrativeState? saved) => saved is not null && NarrativeStream.CanLoad(saved.State) ? NarrativeStream.Load(saved.State) : new NarrativeStream();

    public byte[] Save()
    {
        SavedThrough = Through;
        return stream.Save();
    }

    /// <inheritdoc cref="HeldClaims.Use"/>
    public void UseClaims(Work work) => held.Use(work);

    /// <summary>Hears the next mentions, in the order of their numbers.</summary>
    public HeardBatch Hear(IReadOnlyList<HeardMention> mentions)
    {
        var merged = stream.Merged.Keys.ToHashSet();
        var touched = new Dictionary<long, Narrative>();
        var batch = new HeardBatch();
        foreach (var mention in mentions)
        {
            walk.Read(HeldClaims.WithoutMarks(mention.Text));
            var like = copies.Add(walk, mention.Id);
            var group = like?.Group ?? mention.Id;
            var repeated = held.Of(walk, mention);
            batch.Claims.AddRange(repeated);
            var claim = repeated.Count > 0 ? repeated[0].ClaimId : (long?)null;
            var number = stream.Add(walk, Told(mention, group, claim));
            batch.Members.Add(new Membership(mention.Id, number, mention.CreatedAt, group, like is { Likeness: >= 1 } ? 0 : 1, claim));
            if (number is { } id && stream.Find(id) is { } narrative) touched[id] = narrative;
            Through = mention.Id;
        }
        foreach (var (younger, _) in stream.Merged.Where(pair => !merged.Contains(pair.Key))) batch.Merged.Add((younger, stream.NumberNow(younger)));
        foreach (var (id, narrative) in touched)
            if (stream.IsNarrative(narrative) && stream.NumberNow(id) == id)
                batch.Narratives.Add(new NarrativeRow
                {
                    Id = id, Label = narrative.Label, Mentions = narrative.Mentions, Representatives = string.Join(',', narrative.Representatives), ClaimId = narrative.Claim,
                    FirstSeen = DateTimeOffset.FromUnixTimeMilliseconds(narrative.FirstSeen), LastSeen = DateTimeOffset.FromUnixTimeMilliseconds(narrative.LastSeen)
                });
        return batch;
    }

    private static NarrativeMention Told(HeardMention mention, long group, long? claim) =>
        new(mention.Id, AuthorOf(mention.AuthorMark, group), mention.CreatedAt.ToUnixTimeMilliseconds(), group, claim);

    // Where a source names no authors, posts that are no copies of one another count as several voices: else a feed could tell no story.
    private static ulong AuthorOf(string mark, long group) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(mark == IngestSteps.UnknownAuthor ? $"{mark} {group}" : mark))) | 1;
}
