using Heed.Composing;
using Heed.Crises;
using Heed.People;
using Heed.Records;
using Shouldly;

namespace Heed.Tests.Composing;

/// <summary>The cast of writing and publishing: Ines writes, Omar edits, Petra approves, Vera verifies; a crisis of level 2 in which they work.</summary>
public sealed class Newsdesk : IDisposable
{
    public const string GoodTitle = "Lab results are late";
    public const string GoodText = "We know this is worrying, and we are sorry for the trouble. The page with lab results is not working. We do not know why yet. Our teams are working on it. If you need help now, please call 555-0100.";

    public Newsdesk()
    {
        Ines = Heed.AddPerson("Ines");
        Omar = Heed.AddPerson("Omar");
        Petra = Heed.AddPerson("Petra");
        Vera = Heed.AddPerson("Vera");
        Write(work => Organisation.Set(work, new Organisation { Name = "Example Health", TimeZone = "America/New_York", Phone = "555-0100", PublicAddress = "https://news.example.org", PostalAddress = "1 Harbor Street, Exampleton" }, Now));
    }

    public Installation Heed { get; } = new();
    public Actor Ines { get; }
    public Actor Omar { get; }
    public Actor Petra { get; }
    public Actor Vera { get; }
    public Journal Journal => Heed.Journal;
    public DateTimeOffset Now => Heed.Time.GetUtcNow();

    public T Read<T>(Func<Work, T> read) => Heed.Database.Read(read);
    public T Write<T>(Func<Work, T> write) => Heed.Database.Write(write);
    public void Write(Action<Work> write) => Heed.Database.Write(write);

    public long Crisis(int level = 2, string scenario = "S01") => Write(work => CrisisStore.Add(work, new Crisis
    {
        Name = "Lab portal", Scenario = scenario, Level = level, DetectedAt = Now, DeclaredAt = Now, DeclaredBy = Ines.PersonId!.Value, FirstResponseDue = Now + Clocks.FirstResponse(level)
    }));

    public Draft Started(long? crisisId = null, string title = GoodTitle, string text = GoodText, DateTimeOffset? promise = null, string kind = "full")
    {
        var saved = Write(work => DraftWriting.Start(work, Journal, Ines, new Draft { CrisisId = crisisId, Kind = kind, Title = title, Text = text, NextUpdateAt = promise }, Now));
        saved.Refusal.ShouldBeNull();
        return Draft(saved.DraftId);
    }

    public Draft InReview(long? crisisId = null, DateTimeOffset? promise = null)
    {
        var draft = Started(crisisId, promise: promise ?? (crisisId is null ? null : Now.AddHours(4)));
        Write(work => DraftReview.Send(work, Journal, Ines, draft.Id, draft.TextHash, Now)).ShouldBeNull();
        return Draft(draft.Id);
    }

    public Draft Approved(long? crisisId = null, DateTimeOffset? promise = null)
    {
        var draft = InReview(crisisId, promise);
        Write(work => DraftReview.Approve(work, Journal, Petra, draft.Id, draft.TextHash, "", Now)).ShouldBeNull();
        return Draft(draft.Id);
    }

    public Draft Draft(long id) => Read(work => DraftStore.Get(work, id))!;

    public SavedDraft Save(Actor by, Draft from, string? text = null, IReadOnlyList<long>? facts = null) =>
        Write(work => DraftWriting.Save(work, Journal, by, new DraftEdit(from.Id, from.Version, from.Title, text ?? from.Text, from.NextUpdateAt, facts ?? DraftStore.FactIds(work, from.Id)), Now));

    public Refusal? Approve(Actor by, Draft draft) => Write(work => DraftReview.Approve(work, Journal, by, draft.Id, draft.TextHash, "", Now));

    public Approval? ValidApproval(Draft draft) => Read(work => ApprovalStore.Valid(work, draft.Id, draft.TextHash));

    /// <summary>A verified fact, added by Ines and verified by Vera.</summary>
    public long Fact(long? crisisId, string statement = "The results page stopped at 9:12.", bool verified = true, TimeSpan? holds = null)
    {
        Write(work => FactLedger.Add(work, Journal, Ines, crisisId, statement, "event", "Head of the laboratory", Now)).ShouldBeNull();
        var id = Read(work => FactStore.Ledger(work, crisisId)).Max(fact => fact.Id);
        if (verified) Write(work => FactLedger.Verify(work, Journal, Vera, id, Now + (holds ?? TimeSpan.FromHours(4)), Now)).ShouldBeNull();
        return id;
    }

    public IReadOnlyList<string> Acts(string subject) => Read(work => JournalStore.About(work, subject)).Select(entry => entry.Act).ToArray();

    public void Dispose() => Heed.Dispose();
}
