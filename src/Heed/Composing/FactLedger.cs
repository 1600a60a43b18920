using Heed.Crises;
using Heed.Records;

namespace Heed.Composing;

/// <summary>Adding, verifying and retracting facts. Whoever adds a fact never verifies it.</summary>
public static class FactLedger
{
    public static Refusal? Add(Work work, Journal journal, Actor actor, long? crisisId, string statement, string category, string source, DateTimeOffset now)
    {
        if (Fact.WhyNotKeep(statement, category, source) is { } refusal) return refusal;
        if (crisisId is { } wanted && CrisisStore.Get(work, wanted) is null) return new("This crisis does not exist.");
        var fact = new Fact { CrisisId = crisisId, Statement = statement, Category = category, Source = source, AuthorId = actor.PersonId!.Value, CreatedAt = now };
        var id = FactStore.Add(work, fact);
        journal.Record(work, actor, "fact.added", $"fact:{id}", new { crisis = crisisId, category });
        Note(work, fact, "Added a fact, not verified yet.", actor, now);
        return null;
    }

    public static Refusal? Verify(Work work, Journal journal, Actor actor, long id, DateTimeOffset validUntil, DateTimeOffset now)
    {
        if (FactStore.Get(work, id) is not { } fact) return new("This fact does not exist.");
        if (fact.WhyNotVerify(actor.PersonId!.Value, validUntil, now) is { } refusal) return refusal;
        if (!FactStore.Verify(work, id, actor.PersonId!.Value, validUntil, now)) return new("Somebody changed this fact at the same moment. Look again.");
        journal.Record(work, actor, "fact.verified", $"fact:{id}", new { validUntil });
        Note(work, fact, "Verified a fact.", actor, now);
        return null;
    }

    /// <summary>Takes a fact back. Drafts that lean on it lose their approval and go back to their authors; what is published is listed for correction.</summary>
    public static Refusal? Retract(Work work, Journal journal, Actor actor, long id, string reason, DateTimeOffset now)
    {
        if (FactStore.Get(work, id) is not { } fact) return new("This fact does not exist.");
        if (fact.WhyNotRetract(reason) is { } refusal) return refusal;
        if (!FactStore.Retract(work, id, actor.PersonId!.Value, reason, now)) return new("This fact was already retracted.");
        var users = DraftStore.UsingFact(work, id);
        foreach (var draft in users.Where(draft => draft.State is Draft.InReview or Draft.Approved))
        {
            DraftStore.Move(work, draft.Id, draft.TextHash, draft.State, Draft.Writing, now);
            DraftWriting.Void(work, journal, actor, draft, "A fact behind the text was retracted.", now);
        }
        journal.Record(work, actor, "fact.retracted", $"fact:{id}", new { drafts = users.Select(draft => draft.Id) }, reason);
        var published = users.Count(draft => draft.State == Draft.Published);
        Note(work, fact, published == 0 ? "Retracted a fact." : $"Retracted a fact that {published} published {(published == 1 ? "text uses" : "texts use")}.", actor, now);
        return null;
    }

    /// <summary>Until when a fact verified now holds, unless the verifier knows better.</summary>
    public static DateTimeOffset ValidUntil(Work work, Fact fact, DateTimeOffset now) =>
        now + Clocks.FactValidFor(fact.CrisisId is { } crisisId ? CrisisStore.Get(work, crisisId)?.Level ?? 0 : 0);

    private static void Note(Work work, Fact fact, string text, Actor actor, DateTimeOffset now)
    {
        if (fact.CrisisId is { } crisisId) Timeline.Add(work, crisisId, now, "fact", text, actor.Name, $"/write/facts?crisis={crisisId}");
    }
}
