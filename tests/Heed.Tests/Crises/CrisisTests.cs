using Heed.Crises;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Crises;

public sealed class CrisisTests : IDisposable
{
    private readonly Installation heed = new();
    private readonly Actor lead;
    private readonly Actor other;

    public CrisisTests()
    {
        lead = heed.AddPerson("Ines Lead");
        other = heed.AddPerson("Omar Other");
        heed.Database.Write(work => work.Execute("INSERT INTO person_role (person_id, role) VALUES (@id, 'Communications lead')", new { id = lead.PersonId }));
    }

    public void Dispose() => heed.Dispose();

    private DateTimeOffset Now => heed.Time.GetUtcNow();

    private Declaration Wanted(int harm = 3, string scenario = "S02") =>
        new("Fever on the ward", scenario, new SeverityAnswers { Harm = harm, Operations = 2, Velocity = 3, Reach = 2, Privacy = 1 }, Now, null, "", null, []);

    private long Declared(Declaration? wanted = null)
    {
        var (id, refusal) = heed.Database.Write(work => (wanted ?? Wanted()).Make(work, heed.Journal, lead, Now));
        refusal.ShouldBeNull();
        return id;
    }

    private Crisis Get(long id) => heed.Database.Read(work => CrisisStore.Get(work, id))!;
    private IReadOnlyList<TimelineEntry> TimelineOf(long id) => heed.Database.Read(work => TimelineStore.InOrder(work, id));

    private Refusal? SetLevel(long id, int to, SeverityAnswers answers, Actor? by = null, bool signed = true) =>
        heed.Database.Write(work => CrisisDirection.SetLevel(work, heed.Journal, by ?? lead, id, to, answers, "Because", signed, Now));

    private Refusal? SetStage(long id, string to, params string[] signed) =>
        heed.Database.Write(work => CrisisDirection.SetStage(work, heed.Journal, lead, id, new StageCommand(to, signed, "Because"), Now));

    /// <summary>A publication of this crisis that is public now, without the stages that would make one.</summary>
    private long Publish(long crisis, string kind, DateTimeOffset? nextUpdateAt = null) => heed.Database.Write(work =>
    {
        var draft = work.Number("""
            INSERT INTO draft (crisis_id, kind, title, text, state, version, text_hash, author_id, created_at, updated_at)
            VALUES (@crisis, @kind, 'T', 'T', 'published', 1, 'h', @author, @now, @now) RETURNING id
            """, new { crisis, kind, author = other.PersonId, now = Now });
        var id = work.Number("""
            INSERT INTO publication (draft_id, crisis_id, kind, title, text, text_hash, slug, next_update_at, author_id, approved_by, published_by, created_at, first_public_at)
            VALUES (@draft, @crisis, @kind, 'T', 'T', 'h', @slug, @nextUpdateAt, @author, @lead, @lead, @now, @now) RETURNING id
            """, new { draft, crisis, kind, slug = "s" + draft, nextUpdateAt, author = other.PersonId, lead = lead.PersonId, now = Now });
        Response.Record(work, crisis, id, Now, nextUpdateAt);
        return id;
    });

    [Fact]
    public void Declaring_starts_the_clock_the_checklist_the_duties_and_the_timeline()
    {
        var id = Declared();
        var crisis = Get(id);
        crisis.Level.ShouldBe(3);
        crisis.Stage.ShouldBe("initial");
        crisis.FirstResponseDue.ShouldBe(Now + TimeSpan.FromHours(1));
        heed.Database.Read(work => ChecklistStore.Of(work, id)).Count.ShouldBe(52);
        var duties = heed.Database.Read(work => DutyStore.Of(work, id));
        duties.Single(duty => duty.DutyRole == DutyRoles.IncidentLead).PersonName.ShouldBe("Ines Lead");
        duties.ShouldAllBe(duty => duty.AcceptedAt == null);
        TimelineOf(id).ShouldHaveSingleItem().Text.ShouldStartWith("Declared at level 3, serious");
        heed.Database.Read(work => JournalStore.About(work, $"crisis:{id}")).ShouldHaveSingleItem().Act.ShouldBe("crisis.declared");
    }

    [Fact]
    public void A_crisis_without_a_name_a_scenario_or_a_possible_time_is_refused_in_a_sentence()
    {
        (Wanted() with { Name = " " }).Refuse(Now)!.Sentence.ShouldContain("name");
        (Wanted() with { Scenario = "S99" }).Refuse(Now)!.Sentence.ShouldContain("scenario");
        (Wanted() with { DetectedAt = Now.AddMinutes(5) }).Refuse(Now)!.Sentence.ShouldContain("future");
        (Wanted() with { DetectedAt = Now.AddDays(-31) }).Refuse(Now)!.Sentence.ShouldContain("30 days");
    }

    [Fact]
    public void Declaring_twice_by_a_double_click_makes_one_crisis()
    {
        Declared();
        heed.Database.Write(work => Wanted().Make(work, heed.Journal, lead, Now)).Refusal!.Sentence.ShouldContain("already open");
        heed.Database.Read(work => CrisisStore.All(work)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_scenario_starts_at_its_own_level_at_least_and_a_person_can_raise_it_further()
    {
        Wanted(harm: 0, scenario: "S11").Level.ShouldBe(4);
        var calm = Wanted() with { Answers = new SeverityAnswers(), Scenario = "S14" };
        calm.Level.ShouldBe(1);
        (calm with { RaiseTo = 3 }).Level.ShouldBe(3);
    }

    [Fact]
    public void An_alert_becomes_one_crisis_only()
    {
        var alert = heed.Database.Write(work =>
        {
            var topic = work.Number("INSERT INTO topic (name, query, state, version, created_by, created_at, updated_at) VALUES ('Fever', 'fever', 'active', 1, 'x', 0, 0) RETURNING id");
            return work.Number("""
                INSERT INTO alert (topic_id, state, sentence, window_start, window_end, observed, expected, upper, probability, happened_at, raised_at, last_signal_at)
                VALUES (@topic, 'firing', 'Nine posts where one is usual.', 0, 0, 9, 1, 4, 0.0001, @now, @now, @now) RETURNING id
                """, new { topic, now = Now });
        });
        var id = Declared(Wanted() with { AlertId = alert });
        heed.Database.Read(work => CrisisStore.Topics(work, id)).Count.ShouldBe(1);
        heed.Database.Read(work => Heed.Detection.AlertStore.Get(work, alert))!.State.ShouldBe("escalated");
        var (again, refusal) = heed.Database.Write(work => (Wanted() with { AlertId = alert, Name = "Another" }).Make(work, heed.Journal, lead, Now));
        again.ShouldBe(0);
        refusal!.Sentence.ShouldContain("already declared");
        heed.Database.Read(work => CrisisStore.All(work)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_level_goes_up_at_once_and_takes_the_clocks_with_it()
    {
        var id = Declared();
        SetLevel(id, 4, new SeverityAnswers { Harm = 4, Triggers = ["H1"] }).ShouldBeNull();
        Get(id).Level.ShouldBe(4);
        Get(id).FirstResponseDue.ShouldBe(Now + TimeSpan.FromMinutes(30));
        heed.Database.Read(work => ChecklistStore.Get(work, id, "C11"))!.DueAt.ShouldBe(Now + TimeSpan.FromMinutes(30));
    }

    [Fact]
    public void A_level_goes_down_only_after_calm_on_record_for_the_whole_dwell_time_and_only_signed_by_the_lead()
    {
        var id = Declared();
        var calm = new SeverityAnswers { Harm = 1 };
        SetLevel(id, 2, calm)!.Sentence.ShouldContain("after 24 h of calm");
        heed.Time.Move(TimeSpan.FromDays(3));
        SetLevel(id, 2, calm)!.Sentence.ShouldContain("after 24 h of calm"); // time alone changes nothing
        SetLevel(id, 3, calm).ShouldBeNull();
        heed.Time.Move(TimeSpan.FromHours(23));
        SetLevel(id, 2, calm)!.Sentence.ShouldContain("calm for 23 h");
        heed.Time.Move(TimeSpan.FromHours(1));
        SetLevel(id, 1, calm)!.Sentence.ShouldContain("one step at a time");
        SetLevel(id, 2, calm with { Triggers = ["H9"] })!.Sentence.ShouldContain("H9 still holds");
        SetLevel(id, 2, calm with { Velocity = 1 })!.Sentence.ShouldContain("above usual");
        SetLevel(id, 2, calm, other)!.Sentence.ShouldContain("Only the crisis lead");
        SetLevel(id, 2, calm, signed: false)!.Sentence.ShouldContain("sign");
        Get(id).Level.ShouldBe(3);
        SetLevel(id, 2, calm).ShouldBeNull();
        Get(id).Level.ShouldBe(2);
        SetLevel(id, 1, calm)!.Sentence.ShouldContain("48 h"); // the dwell time begins anew at each level
    }

    [Fact]
    public void A_relapse_starts_the_dwell_time_again()
    {
        var id = Declared();
        SetLevel(id, 3, new SeverityAnswers()).ShouldBeNull();
        heed.Time.Move(TimeSpan.FromHours(20));
        SetLevel(id, 3, new SeverityAnswers { Triggers = ["H9"] }).ShouldBeNull();
        heed.Time.Move(TimeSpan.FromHours(20));
        SetLevel(id, 2, new SeverityAnswers())!.Sentence.ShouldContain("after 24 h of calm");
    }

    [Fact]
    public void A_level_lower_than_the_answers_give_is_refused()
    {
        var id = Declared();
        SetLevel(id, 3, new SeverityAnswers { Triggers = ["H1"] })!.Sentence.ShouldContain("level 4");
    }

    [Fact]
    public void Stages_go_forward_one_at_a_time_when_what_must_hold_holds_and_back_to_the_start_at_any_time()
    {
        var id = Declared();
        SetStage(id, "resolution")!.Sentence.ShouldContain("cannot be skipped");
        SetStage(id, "maintenance", "unknowns")!.Sentence.ShouldContain("full statement");
        Publish(id, "full", Now.AddHours(4));
        SetStage(id, "maintenance")!.Sentence.ShouldContain("Tick what holds");
        SetStage(id, "maintenance", "unknowns").ShouldBeNull();
        SetStage(id, "resolution", "falling", "stable", "quiet").ShouldBeNull();
        SetStage(id, "evaluation", "questions", "baseline")!.Sentence.ShouldContain("closing update");
        Publish(id, "closing");
        SetStage(id, "evaluation", "questions", "baseline").ShouldBeNull();
        Get(id).IsOpen.ShouldBeFalse();
        SetStage(id, "closed", "report", "actions").ShouldBeNull();
        Get(id).ClosedAt.ShouldBe(Now);
        SetStage(id, "initial").ShouldBeNull();
        Get(id).ClosedAt.ShouldBeNull();
        TimelineOf(id).ShouldContain(entry => entry.Text.StartsWith("Reopened"));
    }

    [Fact]
    public void The_first_public_statement_stops_the_clock_once()
    {
        var id = Declared();
        heed.Time.Move(TimeSpan.FromMinutes(46));
        var first = Publish(id, "holding", Now.AddHours(2));
        var at = Now;
        heed.Time.Move(TimeSpan.FromHours(1));
        Publish(id, "update", Now.AddHours(2));
        Get(id).FirstResponseAt.ShouldBe(at);
        Get(id).FirstPublication.ShouldBe(first);
        Get(id).FirstResponseInTime.ShouldBeTrue();
        TimelineOf(id).Where(entry => entry.Kind == "response").ShouldHaveSingleItem().Text.ShouldBe("First response public 46 min after T0, inside the 1 h of level 3.");
    }

    [Fact]
    public void Promises_are_kept_kept_late_or_missed()
    {
        var id = Declared();
        Publish(id, "holding", Now.AddHours(2));
        heed.Time.Move(TimeSpan.FromHours(2));
        Publish(id, "update", Now.AddHours(1));
        heed.Time.Move(TimeSpan.FromMinutes(90));
        Publish(id, "update", Now.AddHours(1));
        heed.Time.Move(TimeSpan.FromHours(3));
        heed.Database.Read(work => PromiseStore.Of(work, id)).Select(promise => promise.StateInWords(Now)).ShouldBe(["Kept on time", "Kept 30 min late", "Missed"]);
    }

    [Fact]
    public void A_short_correction_long_before_the_promised_time_does_not_keep_the_promise()
    {
        var id = Declared();
        Publish(id, "holding", Now.AddHours(4));
        heed.Time.Move(TimeSpan.FromMinutes(10));
        Publish(id, "update");
        heed.Database.Read(work => PromiseStore.Next(work, id)).ShouldNotBeNull();
    }

    [Fact]
    public void Recording_the_same_publication_twice_changes_nothing()
    {
        var id = Declared();
        var publication = Publish(id, "holding", Now.AddHours(2));
        var before = TimelineOf(id).Count;
        heed.Database.Write(work => Response.Record(work, id, publication, Now, Now.AddHours(2)));
        TimelineOf(id).Count.ShouldBe(before);
        heed.Database.Read(work => PromiseStore.Of(work, id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_reminder_says_each_missed_time_once()
    {
        var id = Declared();
        var reminder = new UpdateReminder(heed.Database, heed.Journal);
        await reminder.RunOnce(Now, TestContext.Current.CancellationToken);
        TimelineOf(id).ShouldNotContain(entry => entry.Kind == "reminder");
        heed.Time.Move(TimeSpan.FromMinutes(61));
        await reminder.RunOnce(Now, TestContext.Current.CancellationToken);
        await reminder.RunOnce(Now, TestContext.Current.CancellationToken);
        TimelineOf(id).Count(entry => entry.Kind == "reminder").ShouldBe(1);
        Publish(id, "holding", Now.AddHours(1));
        heed.Time.Move(TimeSpan.FromHours(2));
        await reminder.RunOnce(Now, TestContext.Current.CancellationToken);
        await reminder.RunOnce(Now, TestContext.Current.CancellationToken);
        TimelineOf(id).Count(entry => entry.Kind == "reminder").ShouldBe(2);
    }

    [Fact]
    public void A_step_that_does_not_apply_needs_a_reason()
    {
        var id = Declared();
        Refusal? Set(string to, string note) => heed.Database.Write(work => CrisisDirection.SetStep(work, heed.Journal, other, id, "C23", to, note, Now));
        Set("not_applicable", "")!.Sentence.ShouldContain("Say why C23");
        Set("not_applicable", "The main site works").ShouldBeNull();
        heed.Database.Read(work => ChecklistStore.Get(work, id, "C23"))!.DoneBy.ShouldBe("Omar Other");
    }

    [Fact]
    public void Only_the_holder_accepts_a_duty_and_a_new_holder_must_accept_again()
    {
        var id = Declared();
        Refusal? Accept(Actor by) => heed.Database.Write(work => DutyRota.Accept(work, heed.Journal, by, id, DutyRoles.IncidentLead, Now));
        Refusal? Assign(long? person, long? first = null) => heed.Database.Write(work => DutyRota.Assign(work, heed.Journal, lead,
            new Duty { CrisisId = id, DutyRole = DutyRoles.IncidentLead, PersonId = person, Alternate1 = first }, Now));
        Accept(other)!.Sentence.ShouldContain("Only the person");
        Accept(lead).ShouldBeNull();
        Assign(other.PersonId, other.PersonId)!.Sentence.ShouldContain("stand in for themselves");
        Assign(other.PersonId, lead.PersonId).ShouldBeNull();
        heed.Database.Read(work => DutyStore.Of(work, id)).Single(duty => duty.DutyRole == DutyRoles.IncidentLead).AcceptedAt.ShouldBeNull();
    }
}
