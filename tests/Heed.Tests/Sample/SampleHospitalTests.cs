using Heed.Composing;
using Heed.Crises;
using Heed.Detection;
using Heed.People;
using Heed.Publishing;
using Heed.Records;
using Heed.Shell.Sample;
using Shouldly;
using Xunit;

namespace Heed.Tests.Sample;

/// <summary>The sample, installed once for all the questions below.</summary>
public sealed class InstalledSample : IAsyncLifetime
{
    public WebApp Web { get; private set; } = null!;
    public Browser Admin { get; private set; } = null!;
    public List<SampleProgress> Told { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Web = await WebApp.Start();
        Web.Time.Set(new DateTimeOffset(2026, 11, 20, 15, 42, 0, TimeSpan.Zero));
        Admin = await Web.SignIn("Ada Admin", Role.Administrator);
        var by = new Actor(1, "Ada Admin");
        (await Web.Get<SampleHospital>().Install(by, Told.Add, CancellationToken.None)).ShouldBeNull();
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}

public sealed class SampleHospitalTests(InstalledSample sample) : IClassFixture<InstalledSample>
{
    private T Read<T>(Func<Work, T> read) => sample.Web.Database.Read(read);

    [Fact]
    public void It_stands_in_a_folder_of_its_own_and_nothing_half_built_is_left()
    {
        sample.Web.Workspace.IsSample.ShouldBeTrue();
        Directory.GetDirectories(sample.Web.Workspace.Root).Select(Path.GetFileName).ShouldBe(["keys", "sample"], ignoreOrder: true);
        Directory.GetDirectories(sample.Web.Workspace.SampleFolder).ShouldBeEmpty();
    }

    [Fact]
    public void Sixty_days_of_mentions_went_through_the_real_ingest()
    {
        var counts = Read(SampleStore.Counts);
        counts.Mentions.ShouldBeInRange(4_000, 9_000);
        counts.Topics.ShouldBe(8);
        Read(work => work.Number("SELECT count(DISTINCT text) FROM mention")).ShouldBeGreaterThan((long)(counts.Mentions * 0.95));
        Read(work => work.Number("SELECT count(DISTINCT sentiment) FROM mention")).ShouldBe(3);
        Read(work => work.Number("SELECT count(*) FROM mention WHERE language NOT IN ('en', 'es', 'und')")).ShouldBeLessThan(counts.Mentions / 50);
        Read(work => work.Number("SELECT count(*) FROM mention WHERE language = 'es'")).ShouldBeGreaterThan(150);
        Read(work => work.Number("SELECT count(*) FROM mention WHERE identifiers <> ''")).ShouldBeGreaterThan(20);
        Read(work => work.Number("SELECT count(*) FROM mention WHERE text LIKE '%207-555-01__%' AND text NOT LIKE '%207-555-0100%' AND text NOT LIKE '%207-555-01_0%'")).ShouldBe(0);
        Read(work => work.Number("SELECT count(*) FROM mention WHERE time_corrected = 1")).ShouldBe(0);
    }

    [Fact]
    public void Every_topic_heard_something() =>
        Read(work => work.All<string>("SELECT name FROM topic t WHERE NOT EXISTS (SELECT 1 FROM mention_topic m WHERE m.topic_id = t.id)")).ShouldBeEmpty();

    [Fact]
    public void There_is_somebody_in_every_role_and_none_of_them_can_sign_in()
    {
        var people = Read(PersonStore.All).Where(person => person.Sample).ToArray();
        people.ShouldAllBe(person => person.PasswordHash == null && person.Id >= SampleStore.FirstPerson);
        Read(PersonStore.AllRoles).SelectMany(roles => roles).Distinct().ShouldBe(Role.All.Select(role => role.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_was_signed_in_still_is()
    {
        await sample.Admin.Get("/settings/sample");
        sample.Admin.At.AbsolutePath.ShouldBe("/settings/sample");
        sample.Admin.Text.ShouldContain("What is here");
    }

    [Fact]
    public void The_past_crisis_has_its_whole_record()
    {
        var crisis = Read(work => CrisisStore.All(work)).ShouldHaveSingleItem();
        crisis.Stage.ShouldBe(CrisisStage.Closed);
        crisis.FirstResponseInTime.ShouldBeTrue();
        crisis.FirstResponseAt!.Value.ShouldBeLessThan(crisis.DetectedAt.AddMinutes(53));
        crisis.AlertId.ShouldNotBeNull();
        crisis.DetectedAt.ShouldBeInRange(new DateTimeOffset(2026, 10, 4, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 10, 12, 0, 0, 0, TimeSpan.Zero));
        Read(work => TimelineStore.InOrder(work, crisis.Id)).Count.ShouldBeGreaterThan(60);
        var promises = Read(work => PromiseStore.Of(work, crisis.Id));
        promises.Count.ShouldBe(8);
        promises.ShouldAllBe(promise => promise.KeptAt != null);
        promises.Count(promise => promise.KeptAt > promise.PromisedFor).ShouldBe(1);
        Read(work => work.Number("SELECT count(*) FROM checklist_step WHERE state = 'open'")).ShouldBe(0);
        Read(work => work.Number("SELECT count(*) FROM duty WHERE accepted_at IS NULL")).ShouldBe(0);
    }

    [Fact]
    public void The_level_of_the_past_crisis_follows_from_its_answers()
    {
        var crisis = Read(work => CrisisStore.All(work)).Single();
        var answers = System.Text.Json.JsonSerializer.Deserialize<SeverityAnswers>(crisis.Severity, System.Text.Json.JsonSerializerOptions.Web)!;
        Severity.Assess(answers).Level.ShouldBe(crisis.Level);
    }

    [Fact]
    public void Each_of_its_publications_was_approved_by_somebody_else_and_is_on_the_newsroom_page()
    {
        var crisis = Read(work => CrisisStore.All(work)).Single();
        var publications = Read(work => PublicationStore.ForCrisis(work, crisis.Id));
        publications.Count.ShouldBe(9);
        publications.ShouldAllBe(one => one.ApprovedBy != one.AuthorId);
        Read(work => PublicationStore.Public(work, 50)).Count.ShouldBe(9);
        foreach (var one in publications) Read(work => ApprovalStore.Valid(work, one.DraftId, one.TextHash)).ShouldNotBeNull();
    }

    [Fact]
    public void Past_alerts_are_the_detectors_own_and_each_was_handled()
    {
        var alerts = Read(work => AlertStore.Closed(work, 50));
        alerts.Select(alert => alert.State).ShouldBe([Alert.Escalated, Alert.Resolved, Alert.FalsePositive], ignoreOrder: true);
        alerts.ShouldAllBe(alert => alert.Probability < Surge.HourLimit && alert.Observed > alert.Upper && alert.HandledAt != null);
        Read(AlertStore.Open).ShouldBeEmpty();
    }

    [Fact]
    public void Drafts_lie_at_every_step_and_facts_verified_unverified_and_expired()
    {
        Read(work => DraftStore.All(work)).Select(draft => draft.State).Distinct()
            .ShouldBe([Draft.Writing, Draft.InReview, Draft.Approved, Draft.Published], ignoreOrder: true);
        var now = sample.Web.Time.GetUtcNow();
        var facts = Read(work => FactStore.Ledger(work, null));
        facts.ShouldContain(fact => fact.Stands(now));
        facts.ShouldContain(fact => fact.Expired(now));
        facts.ShouldContain(fact => fact.Status == Fact.Reported);
    }

    [Fact]
    public void The_journals_of_both_say_so_and_are_whole()
    {
        Read(sample.Web.Journal.Verify).ShouldBeEmpty();
        Read(work => JournalStore.Newest(work, 10)).ShouldContain(entry => entry.Act == "sample.installed");
    }

    [Fact]
    public void Nothing_but_the_newsroom_is_live() =>
        Read(ChannelStore.All).Where(channel => channel.IsLive).ShouldHaveSingleItem().Kind.ShouldBe(Channel.NewsroomKind);

    [Fact]
    public void The_work_told_how_far_it_was()
    {
        sample.Told.ShouldContain(told => told.Total > 4_000 && told.Done == told.Total);
        sample.Told.Select(told => told.Step).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task A_second_one_is_refused_in_words() =>
        (await sample.Web.Get<SampleHospital>().Install(new Actor(1, "Ada Admin"), _ => { }, CancellationToken.None)).ShouldNotBeNull().ShouldContain("already");

    [Fact]
    public async Task One_of_its_own_people_cannot_remove_it() =>
        (await sample.Web.Get<SampleHospital>().Remove(new Actor(SampleStore.FirstPerson, "Maren Oyelaran"))).ShouldNotBeNull();

    [Fact]
    public async Task Somebody_who_may_not_manage_the_installation_gets_nothing()
    {
        var observer = await sample.Web.SignIn("Olga Observer", Role.Observer);
        (await observer.Get("/settings/sample")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }
}
