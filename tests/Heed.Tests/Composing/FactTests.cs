using Heed.Composing;
using Heed.Crises;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing;

public sealed class FactTests : IDisposable
{
    private readonly Newsdesk desk = new();
    public void Dispose() => desk.Dispose();

    private Fact Get(long id) => desk.Read(work => FactStore.Get(work, id))!;

    [Fact]
    public void Whoever_added_a_fact_cannot_verify_it()
    {
        var id = desk.Fact(null, verified: false);
        desk.Write(work => FactLedger.Verify(work, desk.Journal, desk.Ines, id, desk.Now.AddHours(1), desk.Now))!.Sentence.ShouldContain("somebody else");
        desk.Write(work => FactStore.Verify(work, id, desk.Ines.PersonId!.Value, desk.Now.AddHours(1), desk.Now)).ShouldBeFalse(); // not past the store either
        Get(id).Status.ShouldBe(Fact.Reported);
    }

    [Fact]
    public void A_verified_fact_names_its_verifier_and_runs_out()
    {
        var id = desk.Fact(null, holds: TimeSpan.FromHours(1));
        Get(id).VerifierName.ShouldBe("Vera");
        Get(id).Stands(desk.Now).ShouldBeTrue();
        desk.Heed.Time.Move(TimeSpan.FromHours(1));
        Get(id).StatusInWords(desk.Now).ShouldBe("Expired");
        desk.Write(work => FactLedger.Verify(work, desk.Journal, desk.Omar, id, desk.Now.AddHours(1), desk.Now)).ShouldBeNull();
        Get(id).Stands(desk.Now).ShouldBeTrue();
    }

    [Fact]
    public void A_fact_holds_as_long_as_the_level_of_its_crisis_allows()
    {
        var id = desk.Fact(desk.Crisis(level: 4), verified: false);
        desk.Read(work => FactLedger.ValidUntil(work, FactStore.Get(work, id)!, desk.Now)).ShouldBe(desk.Now + Clocks.FactValidFor(4));
    }

    [Fact]
    public void A_fact_needs_a_source() =>
        desk.Write(work => FactLedger.Add(work, desk.Journal, desk.Ines, null, "The page is down.", "event", "", desk.Now))!.Sentence.ShouldContain("known from");

    [Fact]
    public void Retracting_a_fact_takes_the_approval_from_the_drafts_that_lean_on_it()
    {
        var crisis = desk.Crisis();
        var fact = desk.Fact(crisis);
        var draft = desk.Started(crisis, promise: desk.Now.AddHours(4));
        desk.Save(desk.Ines, draft, facts: [fact]);
        draft = desk.Draft(draft.Id);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Approve(desk.Petra, draft).ShouldBeNull();

        desk.Write(work => FactLedger.Retract(work, desk.Journal, desk.Vera, fact, "The page was up again at 9:20.", desk.Now)).ShouldBeNull();

        desk.Draft(draft.Id).State.ShouldBe(Draft.Writing);
        desk.ValidApproval(draft).ShouldBeNull();
        desk.Read(work => DraftStore.UsingFact(work, fact)).Single().Id.ShouldBe(draft.Id);
        desk.Read(work => Standing.Of(work, desk.Draft(draft.Id), desk.Now)).Blocked.ShouldBeTrue();
        desk.Acts($"fact:{fact}").ShouldBe(["fact.added", "fact.verified", "fact.retracted"]);
    }

    [Fact]
    public void Retracting_needs_a_reason_and_happens_once()
    {
        var id = desk.Fact(null);
        desk.Write(work => FactLedger.Retract(work, desk.Journal, desk.Vera, id, "wrong", desk.Now)).ShouldNotBeNull();
        desk.Write(work => FactLedger.Retract(work, desk.Journal, desk.Vera, id, "It was another page.", desk.Now)).ShouldBeNull();
        desk.Write(work => FactLedger.Retract(work, desk.Journal, desk.Vera, id, "It was another page.", desk.Now)).ShouldNotBeNull();
    }

    [Fact]
    public void A_draft_links_only_facts_of_its_own_crisis_and_standing_ones()
    {
        var (mine, other) = (desk.Crisis(), desk.Crisis());
        var (here, there, standing) = (desk.Fact(mine), desk.Fact(other), desk.Fact(null));
        var draft = desk.Started(mine);
        desk.Save(desk.Ines, draft, facts: [here, there, standing]);
        desk.Read(work => DraftStore.FactIds(work, draft.Id)).ShouldBe([here, standing], ignoreOrder: true);
    }
}
