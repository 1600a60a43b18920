using Heed.Desk;
using Heed.People;
using Shouldly;
using Xunit;

namespace Heed.Tests.Desk;

public sealed class HeadlineTests
{
    private static readonly DateTimeOffset ten = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);
    private static Need Due(Press press, DateTimeOffset? due = null) => new("k", press, "Word", "Sentence.", "/", "Do") { About = "", Due = due };
    private static Need Alert => Due(Press.Now) with { AlertId = 1 };
    private static string Of(int hour, string[] open, params Need[] needs) => Headline.Of(hour, open, needs, listening: true, at => at.ToString("HH:mm"));

    [Fact]
    public void A_quiet_night_says_so() => Of(3, []).ShouldBe("Quiet night. Nothing needs you now.");

    [Fact]
    public void What_is_due_names_its_time() =>
        Of(8, [], Due(Press.Soon, ten), Due(Press.WhenYouCan)).ShouldBe("Quiet morning. Two things need you, the first before 10:00.");

    [Fact]
    public void One_thing_is_one_thing() => Of(14, [], Due(Press.WhenYouCan)).ShouldBe("Quiet afternoon. One thing needs you.");

    [Fact]
    public void An_alert_is_never_called_quiet() => Of(14, [], Alert).ShouldBe("Something is rising. One thing needs you.");

    [Fact]
    public void An_open_crisis_comes_first_and_what_is_overdue_is_said() =>
        Of(20, ["Lab portal outage", "Rumour"], Due(Press.Overdue, ten), Alert).ShouldBe("Lab portal outage and one other crisis are open. Two things need you, one overdue.");

    [Fact]
    public void An_installation_that_hears_nothing_does_not_call_that_quiet() =>
        Headline.Of(9, [], [], listening: false, at => "").ShouldBe("Heed is ready, and listens to nothing yet.");
}

public sealed class TrendTests
{
    private static Trend Of(long mentions, double? usual) => new(1, "Lab", mentions, 0, usual, new long[24]);

    [Fact]
    public void A_ratio_is_only_said_where_the_usual_day_is_large_enough()
    {
        Of(41, 10).InWords.ShouldBe("4.1 × usual");
        Of(4, 1).InWords.ShouldBe("Usually 1 a day");
        Of(4, 1).Above.ShouldBeFalse();
        Of(10, 10).InWords.ShouldBe("As usual");
        Of(2, 10).InWords.ShouldBe("Quieter than usual");
        Of(2, null).InWords.ShouldBe("New: no usual day yet");
    }
}

public sealed class TodayTests
{
    private static void Fill(WebApp web, long authorId) => web.Database.Write(work =>
    {
        var now = web.Time.GetUtcNow();
        work.Execute("INSERT INTO topic (id, name, query, state, version, created_by, created_at, updated_at) VALUES (1, 'Lab results', 'lab', 'active', 1, 'Ada', @now, @now)", new { now });
        for (var day = 0; day < 15; day++)
            work.Execute("INSERT INTO topic_count (topic_id, bucket, mentions, positive, negative) VALUES (1, @at, @mentions, 0, 2)",
                new { at = now.AddDays(-day).AddHours(-1), mentions = day == 0 ? 41 : 10 });
        work.Execute("""
            INSERT INTO alert (id, topic_id, state, sentence, window_start, window_end, observed, expected, upper, probability, happened_at, raised_at, last_signal_at)
            VALUES (1, 1, 'firing', 'Lab results: 41 mentions in an hour, usually 0 to 3.', @now, @now, 41, 1, 3, 0, @now, @now, @now)
            """, new { now });
        work.Execute("""
            INSERT INTO crisis (id, name, scenario, level, stage, severity, detected_at, declared_at, declared_by, first_response_due)
            VALUES (1, 'Lab portal outage', 'S04', 2, 'initial', '{}', @now, @now, @authorId, @due)
            """, new { now, authorId, due = now.AddHours(2) });
        work.Execute("""
            INSERT INTO draft (id, crisis_id, kind, title, text, state, version, text_hash, author_id, created_at, updated_at)
            VALUES (1, 1, 'holding', 'What we know about the lab portal', 'x', 'in_review', 1, 'h', @authorId, @now, @now)
            """, new { now, authorId });
    });

    [Fact]
    public async Task Today_names_what_needs_this_person_and_nobody_is_asked_to_approve_their_own_words()
    {
        await using var web = await WebApp.Start();
        var cleo = web.AddPerson("Cleo", Role.CommunicationsLead);
        Fill(web, cleo.PersonId!.Value);

        var author = await web.SignIn("Cleo");
        await author.Get("/");
        author.Page.QuerySelector("h1")!.TextContent.ShouldBe("Lab portal outage is open. Two things need you, the first before 06:00.");
        author.Text.ShouldContain("41 mentions in an hour");
        author.Text.ShouldNotContain("waits for a second person");
        author.Text.ShouldContain("4.1 × usual");

        var second = await web.SignIn("Dara", Role.Executive);
        await second.Get("/today/needs-you");
        second.Text.ShouldContain("“What we know about the lab portal” by Cleo waits for a second person.");
        second.Page.QuerySelector("form").ShouldBeNull(); // an executive does not handle alerts

        var outsider = await web.SignIn("Otto", Role.Observer);
        await outsider.Get("/today/needs-you");
        outsider.Text.ShouldNotContain("second person");
    }

    private static void Alerts(WebApp web, params (int Id, string Topic, double Probability, int Observed)[] alerts) => web.Database.Write(work =>
    {
        var now = web.Time.GetUtcNow();
        foreach (var (id, topic, probability, observed) in alerts)
        {
            work.Execute("INSERT INTO topic (id, name, query, state, version, created_by, created_at, updated_at) VALUES (@id, @topic, 'x', 'active', 1, 'Ada', @now, @now)", new { id, topic, now });
            work.Execute("""
                INSERT INTO alert (id, topic_id, state, sentence, window_start, window_end, observed, expected, upper, probability, happened_at, raised_at, last_signal_at)
                VALUES (@id, @id, 'firing', @sentence, @now, @now, @observed, 1, 3, @probability, @now, @now, @now)
                """, new { id, sentence = $"{topic} rises.", now, observed, probability });
        }
    });

    [Fact]
    public async Task In_a_storm_the_three_most_surprising_alerts_stand_open_and_the_rest_wait_behind_one_line()
    {
        await using var web = await WebApp.Start();
        Alerts(web, (1, "Everyday talk", 1e-3, 35), (2, "Waiting times", 1e-9, 10), (3, "Lab portal", 0, 134), (4, "Births", 0, 35), (5, "Parking", 1e-4, 9));
        var reader = await web.SignIn("Cleo", Role.CommunicationsLead);
        await reader.Get("/today/needs-you");

        reader.Page.QuerySelectorAll("li[data-key]").Select(row => row.GetAttribute("data-key")).ShouldBe(["alert-3", "alert-4", "alert-2", "alert-5", "alert-1"]);
        reader.Page.QuerySelectorAll("details li[data-key]").Select(row => row.GetAttribute("data-key")).ShouldBe(["alert-5", "alert-1"]);
        reader.Page.QuerySelector("summary")!.TextContent.ShouldBe("and 2 more alerts, less surprising");
        reader.Page.QuerySelectorAll("button").Select(button => button.TextContent).ShouldBeUnique(); // read aloud, each names its alert
        reader.Page.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBeUnique();
    }

    [Fact]
    public async Task Three_alerts_need_no_line()
    {
        await using var web = await WebApp.Start();
        Alerts(web, (1, "Lab portal", 0, 134), (2, "Births", 0, 35), (3, "Parking", 1e-4, 9));
        var reader = await web.SignIn("Otto", Role.Observer);
        await reader.Get("/today/needs-you");
        reader.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(3);
        reader.Page.QuerySelector("details").ShouldBeNull();
    }

    [Fact]
    public async Task While_an_alert_fires_nobody_is_told_that_it_is_quiet()
    {
        await using var web = await WebApp.Start();
        Fill(web, web.AddPerson("Cleo", Role.CommunicationsLead).PersonId!.Value);
        web.Database.Write(work => work.Execute("UPDATE crisis SET stage = 'closed', closed_at = 1"));
        var reader = await web.SignIn("Otto", Role.Observer);
        await reader.Get("/today/headline");
        reader.Text.ShouldStartWith("Something is rising.");
        await reader.Get("/today/needs-you");
        reader.Text.ShouldContain("41 mentions in an hour");
        reader.Page.QuerySelector("button").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_signed_in_gets_no_part_of_today()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines", Role.Observer);
        var browser = web.Open();
        (await browser.Get("/")).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in");
        (await browser.Get("/live")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_alert_is_announced_to_an_open_screen_within_five_seconds()
    {
        await using var web = await WebApp.Start();
        var cleo = web.AddPerson("Cleo", Role.CommunicationsLead);
        var browser = await web.SignIn("Cleo");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await using var stream = await browser.Http.GetStreamAsync("/live", patience.Token);
        using var lines = new StreamReader(stream);
        (await Next(lines, patience.Token)).ShouldBe("hello");
        // Once without any change: what happened while the screen was opening may not be on it.
        (await Next(lines, patience.Token)).ShouldBe("changed");
        Fill(web, cleo.PersonId!.Value);
        (await Next(lines, patience.Token)).ShouldBe("changed");
    }

    private static async Task<string> Next(StreamReader lines, CancellationToken stop)
    {
        while (await lines.ReadLineAsync(stop) is { } line)
            if (line.StartsWith("event: ", StringComparison.Ordinal)) return line["event: ".Length..];
        return "";
    }
}
