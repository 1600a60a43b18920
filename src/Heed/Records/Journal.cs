using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Heed.Records;

/// <summary>Who acts: a signed-in person, or a worker of Heed itself (no id).</summary>
public sealed record Actor(long? PersonId, string Name)
{
    /// <summary>Heed's own worker, by the name it has in Flow.cs.</summary>
    public static Actor Heed(string worker) => new(null, "Heed: " + worker);
}

public sealed record JournalEntry
{
    public long Sequence { get; init; }
    public DateTimeOffset At { get; init; }
    public long? ActorId { get; init; }
    public string ActorName { get; init; } = "";
    public string Act { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Details { get; init; } = "";
    public string Previous { get; init; } = "";
    public string Hash { get; init; } = "";
}

/// <summary>
/// What people and workers did, append-only. Each row carries an HMAC-SHA256 over its fields and the row before, keyed by a file that is not
/// in the database: whoever can write the database alone cannot forge the chain. The head row makes a cut-off end visible too.
/// Details hold ids, counts, hashes and states; never a mention's text, a patient's name or a secret.
/// </summary>
public sealed class Journal(Keys keys, TimeProvider time)
{
    /// <summary>Writes one row in the act's own transaction. If this throws, the act did not happen.</summary>
    /// <param name="act">What was done, dotted and in the past tense: "draft.approved".</param>
    /// <param name="subject">What it was done to: "draft:12".</param>
    /// <param name="reason">Why, in the person's words; empty where none is asked.</param>
    public void Record(Work work, Actor actor, string act, string subject, object? details = null, string reason = "")
    {
        var head = JournalStore.Head(work);
        var entry = new JournalEntry
        {
            Sequence = head.Sequence + 1,
            At = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
            ActorId = actor.PersonId,
            ActorName = actor.Name,
            Act = act,
            Subject = subject,
            Reason = reason,
            Details = details is null ? "{}" : JsonSerializer.Serialize(details, details.GetType(), JsonSerializerOptions.Web),
            Previous = head.Hash
        };
        JournalStore.Append(work, entry with { Hash = HashOf(entry) });
    }

    /// <summary>Reads the whole chain and returns every fault as a sentence; none means the journal is whole.</summary>
    public IReadOnlyList<string> Verify(Work work)
    {
        var faults = new List<string>();
        long expected = 1;
        var previous = "";
        foreach (var entry in JournalStore.InOrder(work))
        {
            if (entry.Sequence != expected)
                faults.Add(entry.Sequence == expected + 1 ? $"Row {expected} is missing." : $"Rows {expected} to {entry.Sequence - 1} are missing.");
            else if (entry.Previous != previous)
                faults.Add($"Row {entry.Sequence} does not follow row {entry.Sequence - 1}: rows were reordered, or the one before was replaced.");
            if (entry.Hash != HashOf(entry)) faults.Add($"Row {entry.Sequence} was changed after it was written.");
            previous = entry.Hash;
            expected = entry.Sequence + 1;
        }
        var head = JournalStore.Head(work);
        if (head.Sequence != expected - 1) faults.Add($"The journal should end at row {head.Sequence}, but ends at row {expected - 1}: rows were removed or added at the end.");
        else if (head.Hash != previous) faults.Add($"The last row, {head.Sequence}, is not the one Heed wrote.");
        return faults;
    }

    private string HashOf(JournalEntry entry)
    {
        // Each field is preceded by its length, so no two different rows can give the same bytes.
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(entry.Sequence);
            writer.Write(entry.At.ToUnixTimeMilliseconds());
            writer.Write(entry.ActorId ?? -1);
            foreach (var field in new[] { entry.ActorName, entry.Act, entry.Subject, entry.Reason, entry.Details, entry.Previous }) writer.Write(field);
        }
        return Convert.ToHexStringLower(HMACSHA256.HashData(keys.Get("journal"), bytes.ToArray()));
    }
}
