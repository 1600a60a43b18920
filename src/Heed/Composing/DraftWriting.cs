using Heed.Crises;
using Heed.Records;

namespace Heed.Composing;

/// <param name="FromVersion">The version the person had before them.</param>
public sealed record DraftEdit(long DraftId, long FromVersion, string Title, string Text, DateTimeOffset? NextUpdateAt, IReadOnlyList<long> FactIds);

/// <param name="Newer">What somebody else saved meanwhile, when that is why nothing was kept.</param>
public sealed record SavedDraft(long DraftId, Refusal? Refusal = null, Draft? Newer = null, int VoidedApprovals = 0);

/// <summary>Starting, changing and withdrawing a draft. Each act, its version, the voided approvals, the timeline and the journal are one transaction.</summary>
public static class DraftWriting
{
    public static SavedDraft Start(Work work, Journal journal, Actor actor, Draft begun, DateTimeOffset now)
    {
        var (title, text) = (Draft.CleanTitle(begun.Title), Draft.CleanText(begun.Text));
        if (Draft.WhyNotKeep(title, text) is { } refusal) return new(0, refusal);
        if (Draft.Kinds.All(known => known.Kind != begun.Kind)) return new(0, new("Choose what kind of text this is."));
        if (begun.CrisisId is { } wanted && CrisisStore.Get(work, wanted) is null) return new(0, new("This crisis does not exist."));
        if (begun.CorrectsId is { } old && DraftStore.Get(work, old)?.State != Draft.Published) return new(0, new("Only a published text can be corrected."));

        var draft = begun with
        {
            Title = title, Text = text, State = Draft.Writing, Version = 1, AuthorId = actor.PersonId!.Value,
            TextHash = Draft.HashOf(title, text, begun.NextUpdateAt), CreatedAt = now, UpdatedAt = now
        };
        var id = DraftStore.Add(work, draft);
        Keep(work, draft with { Id = id }, actor, now);
        journal.Record(work, actor, "draft.started", $"draft:{id}", new { draft.Kind, crisis = draft.CrisisId, corrects = draft.CorrectsId, hash = draft.TextHash });
        Note(work, draft with { Id = id }, "draft", draft.CorrectsId is null ? $"Started a draft ({draft.KindInWords.ToLowerInvariant()})." : "Started a correction.", actor, now);
        return new(id);
    }

    public static SavedDraft Save(Work work, Journal journal, Actor actor, DraftEdit edit, DateTimeOffset now)
    {
        if (DraftStore.Get(work, edit.DraftId) is not { } draft) return new(edit.DraftId, new("This draft does not exist."));
        if (draft.WhyNotEdit() is { } closed) return new(draft.Id, closed);
        if (draft.Version != edit.FromVersion)
            return new(draft.Id, new("Somebody saved this draft while you were writing. Your words are kept below, beside theirs: bring them together and save again."), Newer: draft);
        var (title, text) = (Draft.CleanTitle(edit.Title), Draft.CleanText(edit.Text));
        if (Draft.WhyNotKeep(title, text) is { } refusal) return new(draft.Id, refusal);

        var offered = FactStore.Offered(work, draft.CrisisId).Select(fact => fact.Id).ToHashSet();
        var facts = edit.FactIds.Where(offered.Contains).Distinct().Order().ToArray();
        var hash = Draft.HashOf(title, text, edit.NextUpdateAt);
        var factsChanged = !facts.SequenceEqual(DraftStore.FactIds(work, draft.Id));
        if (hash == draft.TextHash && !factsChanged) return new(draft.Id);

        var next = draft with { Title = title, Text = text, NextUpdateAt = edit.NextUpdateAt, TextHash = hash, Version = draft.Version + 1, State = Draft.Writing, UpdatedAt = now };
        if (!DraftStore.Update(work, next, draft.Version)) return new(draft.Id, new("Somebody saved this draft at the same moment. Save again."), Newer: DraftStore.Get(work, draft.Id));
        Keep(work, next, actor, now);
        if (factsChanged) DraftStore.SetFacts(work, draft.Id, facts);
        // The facts are what the approver leaned on, so a change of them voids too.
        var voided = Void(work, journal, actor, next, hash == draft.TextHash ? "The facts behind the text changed." : "The text changed after it was approved.", now);
        journal.Record(work, actor, "draft.saved", $"draft:{draft.Id}", new { next.Version, hash, facts, voidedApprovals = voided });
        return new(draft.Id, VoidedApprovals: voided);
    }

    public static Refusal? Withdraw(Work work, Journal journal, Actor actor, long draftId, DateTimeOffset now)
    {
        if (DraftStore.Get(work, draftId) is not { } draft) return new("This draft does not exist.");
        if (draft.WhyNotEdit() is { } closed) return closed;
        if (!DraftStore.Move(work, draftId, draft.TextHash, draft.State, Draft.Withdrawn, now)) return new("The draft changed at the same moment. Look again.");
        Void(work, journal, actor, draft, "The draft was withdrawn.", now);
        journal.Record(work, actor, "draft.withdrawn", $"draft:{draftId}", new { hash = draft.TextHash });
        Note(work, draft, "draft", "Withdrew a draft.", actor, now);
        return null;
    }

    /// <summary>Voids what approvals there are, and says so where people look.</summary>
    internal static int Void(Work work, Journal journal, Actor actor, Draft draft, string reason, DateTimeOffset now)
    {
        var voided = ApprovalStore.Void(work, draft.Id, reason, now);
        if (voided == 0) return 0;
        journal.Record(work, actor, "approval.voided", $"draft:{draft.Id}", new { approvals = voided }, reason);
        Note(work, draft, "approval", $"An approval is void: {char.ToLowerInvariant(reason[0])}{reason[1..]}", actor, now);
        return voided;
    }

    internal static void Note(Work work, Draft draft, string kind, string text, Actor actor, DateTimeOffset now)
    {
        if (draft.CrisisId is { } crisisId) Timeline.Add(work, crisisId, now, kind, text, actor.Name, $"/write/{draft.Id}");
    }

    private static void Keep(Work work, Draft draft, Actor actor, DateTimeOffset now) =>
        DraftStore.AddVersion(work, new DraftVersion
        {
            DraftId = draft.Id, Version = draft.Version, Title = draft.Title, Text = draft.Text, NextUpdateAt = draft.NextUpdateAt,
            TextHash = draft.TextHash, EditorId = actor.PersonId!.Value, At = now
        });
}
