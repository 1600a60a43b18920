using Heed.Composing;
using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>What lies on the desk today: facts, verified and not, one expired, and drafts at every step of their way.</summary>
public static class Present
{
    public static void Write(Work work, Cast cast, PresentSeed seed)
    {
        var facts = new List<long>();
        foreach (var fact in seed.Facts)
        {
            var at = cast.Ago(fact.HoursAgo);
            var id = FactStore.Add(work, new Fact
            {
                Statement = fact.Statement, Category = fact.Category, Source = fact.Source, AuthorId = cast.People[fact.Author], CreatedAt = at
            });
            facts.Add(id);
            if (fact is { Verifier: { } verifier, ValidHours: { } hours })
                FactStore.Verify(work, id, cast.People[verifier], at.AddMinutes(40).AddHours(hours), at.AddMinutes(40));
        }
        foreach (var draft in seed.Drafts) Add(work, cast, draft, facts);
    }

    private static void Add(Work work, Cast cast, PresentDraft one, List<long> facts)
    {
        var at = cast.Ago(one.HoursAgo);
        var author = cast.People[one.Author];
        var hash = Draft.HashOf(one.Title, one.Text, null);
        var state = one.State == Approval.ChangesRequested ? Draft.Writing : one.State;
        var id = DraftStore.Add(work, new Draft
        {
            Kind = one.Kind, Title = one.Title, Text = one.Text, State = state, Version = 1, TextHash = hash, AuthorId = author, CreatedAt = at, UpdatedAt = at.AddMinutes(25)
        });
        DraftStore.AddVersion(work, new DraftVersion { DraftId = id, Version = 1, Title = one.Title, Text = one.Text, TextHash = hash, EditorId = author, At = at });
        DraftStore.SetFacts(work, id, one.Facts.Select(number => facts[number - 1]));
        if (one.Approver is { } approver)
            ApprovalStore.Add(work, new Approval
            {
                DraftId = id,
                TextHash = hash,
                Decision = one.State == Approval.ChangesRequested ? Approval.ChangesRequested : Approval.Approved,
                PersonId = cast.People[approver],
                Note = one.Note,
                At = at.AddMinutes(25)
            });
    }
}
