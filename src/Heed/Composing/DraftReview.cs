using Heed.Crises;
using Heed.Records;

namespace Heed.Composing;

/// <summary>What a second person decides about one exact text. The checks run again at that moment, because a fact may have run out since.</summary>
public static class DraftReview
{
    public const string Changed = "The text changed while you were reading it. Nothing was decided. Read the text as it is now.";

    public static Refusal? Send(Work work, Journal journal, Actor actor, long draftId, string hash, DateTimeOffset now)
    {
        if (DraftStore.Get(work, draftId) is not { } draft) return new("This draft does not exist.");
        if (draft.State != Draft.Writing) return draft.WhyNotEdit() ?? new($"This draft is already further: {draft.StateInWords.ToLowerInvariant()}.");
        if (draft.TextHash != hash) return new(Changed);
        if (WhyNotSay(work, draft, now) is { } refusal) return refusal;
        if (!DraftStore.Move(work, draftId, hash, Draft.Writing, Draft.InReview, now)) return new(Changed);
        journal.Record(work, actor, "draft.sent_for_review", $"draft:{draftId}", new { hash });
        DraftWriting.Note(work, draft, "draft", "Sent a draft for review.", actor, now);
        return null;
    }

    public static Refusal? Approve(Work work, Journal journal, Actor actor, long draftId, string hash, string note, DateTimeOffset now)
    {
        if (WhyNotDecide(work, actor, draftId, hash, out var draft) is { } no) return no;
        if (WhyNotSay(work, draft, now) is { } refusal) return refusal;
        if (!DraftStore.Move(work, draftId, hash, Draft.InReview, Draft.Approved, now)) return new(Changed);
        var id = ApprovalStore.Add(work, new Approval { DraftId = draftId, TextHash = hash, Decision = Approval.Approved, PersonId = actor.PersonId!.Value, Note = note, At = now });
        journal.Record(work, actor, "draft.approved", $"draft:{draftId}", new { approval = id, hash }, note);
        DraftWriting.Note(work, draft, "approval", "Approved a draft for publishing.", actor, now);
        return null;
    }

    public static Refusal? AskForChanges(Work work, Journal journal, Actor actor, long draftId, string hash, string note, DateTimeOffset now)
    {
        if (WhyNotDecide(work, actor, draftId, hash, out var draft) is { } no) return no;
        if (note.Length < 5) return new("Say what should change, so that the author can act on it.");
        if (!DraftStore.Move(work, draftId, hash, Draft.InReview, Draft.Writing, now)) return new(Changed);
        var id = ApprovalStore.Add(work, new Approval { DraftId = draftId, TextHash = hash, Decision = Approval.ChangesRequested, PersonId = actor.PersonId!.Value, Note = note, At = now });
        journal.Record(work, actor, "draft.changes_requested", $"draft:{draftId}", new { approval = id, hash }, note);
        DraftWriting.Note(work, draft, "approval", "Asked for changes to a draft.", actor, now);
        return null;
    }

    /// <summary>Lets one blocked privacy finding through, for this text only.</summary>
    public static Refusal? Override(Work work, Journal journal, Actor actor, long draftId, string hash, string mark, string reason, DateTimeOffset now)
    {
        if (DraftStore.Get(work, draftId) is not { } draft) return new("This draft does not exist.");
        if (draft.WhyNotEdit() is { } closed) return closed;
        if (draft.TextHash != hash) return new(Changed);
        if (draft.WhyNotReview(actor.PersonId!.Value, DraftStore.Editors(work, draftId)) is { } author) return author;
        if (reason.Length < Composing.Override.ShortestReason) return new($"Give the reason in at least {Composing.Override.ShortestReason} characters: what it is, and why it may be said.");
        var standing = Standing.Of(work, draft, now);
        var finding = standing.Result.Findings.FirstOrDefault(one => Standing.MarkOf(one) == mark);
        if (finding is null) return new("This finding is no longer there.");
        if (!Standing.MayBeOverridden(finding)) return new("This finding cannot be let through. Change the text, or have the fact verified.");
        if (standing.AnsweredFor(finding) is not null) return new("This finding was already let through.");
        ApprovalStore.AddOverride(work, new Override { DraftId = draftId, TextHash = hash, Code = mark, Reason = reason, PersonId = actor.PersonId!.Value, At = now });
        journal.Record(work, actor, "finding.overridden", $"draft:{draftId}", new { finding = mark, hash }, reason);
        DraftWriting.Note(work, draft, "draft", $"Let a blocked finding through ({finding.Code}), with a reason.", actor, now);
        return null;
    }

    /// <summary>Whether this text may be said now. Asked when it is sent for review, when it is approved and when it is published.</summary>
    public static Refusal? WhyNotSay(Work work, Draft draft, DateTimeOffset now) =>
        draft.Text.Length == 0 ? new("There is no text yet.")
        : draft.NextUpdateAt <= now ? new("The promised time of the next update has passed. Promise a later one, or none.")
        : Standing.Of(work, draft, now).WhyNot();

    private static Refusal? WhyNotDecide(Work work, Actor actor, long draftId, string hash, out Draft draft)
    {
        draft = DraftStore.Get(work, draftId) ?? new Draft();
        if (draft.Id == 0) return new("This draft does not exist.");
        if (draft.WhyNotReview(actor.PersonId!.Value, DraftStore.Editors(work, draftId)) is { } author) return author;
        if (draft.TextHash != hash) return new(Changed);
        return draft.State == Draft.InReview ? null : new($"This draft does not wait for review: {draft.StateInWords.ToLowerInvariant()}.");
    }
}
