using Heed.Tests.Process;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Heed.Browser.Tests;

/// <summary>The whole story in a real browser, from the first visit to the statement that the public reads.</summary>
public sealed class StoryTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Patient = "Margaret Whitfield", NoSuchPage = "/no/such/page";
    private readonly List<string> faults = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_first_visit_to_a_statement_that_the_public_reads()
    {
        await using var desk = await Desk.Open(chromium.Browser, Stop);

        await FirstRun(desk);
        await SampleHospital(desk);
        var alert = await StormAndAlert(desk);
        var crisis = await OpenCrisis(desk, alert);
        var draft = await WriteStatement(desk, crisis);
        await Approve(desk, draft);
        await Publish(desk, draft);
        await After(desk, crisis);
        await Tour(desk);
        var journal = await HeedProcess.Run(Stop, "verify-journal", "--data", desk.Data);
        journal.Exit.ShouldBe(0, journal.Output);
        await RemoveSample(desk);

        faults.ShouldBeEmpty();
        desk.Complaints.Where(complaint => !complaint.Contains(NoSuchPage)).ShouldBeEmpty();
    }

    private async Task Look(Desk desk, string name) => faults.AddRange(await Screens.Look(desk.Page, name));

    private async Task FirstRun(Desk desk)
    {
        await desk.Go("/");
        desk.Page.Url.ShouldEndWith("/first-run");
        await Look(desk, "01-first-run");
        await desk.Fill("Your name", "Robin Ames");
        await desk.Fill("Your e-mail address", "robin@example.org");
        await desk.Fill("Password", "a long walk by the river");
        await desk.Fill("Password again", "a long walk by the river");
        await desk.Fill("Name of the organisation", "Riverside Health");
        await desk.Fill("Hospitals, clinics and other places", "Riverside Hospital\nNorth Clinic, Springfield");
        await desk.Page.GetByLabel("Time zone").SelectOptionAsync("America/New_York");
        await desk.Press("Set up Heed");
        await desk.Sees("How do you want to start?");
        await Look(desk, "02-how-to-start");
    }

    private async Task SampleHospital(Desk desk)
    {
        await desk.Press("Show me the sample hospital");
        await desk.Sees("What is here", seconds: 120);
        await Look(desk, "03-sample-is-here");
        await desk.Press("Go to Today");
        await desk.Sees("Sample");
        await desk.Sees("Needs you");
        await Look(desk, "04-today");
    }

    /// <summary>Today stays open, nobody reloads it, and the alert of the replayed storm appears.</summary>
    private async Task<string> StormAndAlert(Desk desk)
    {
        var before = await desk.Page.Locator("a[href^='/alerts/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        await desk.Page.EvaluateAsync("window.notReloaded = true");
        await desk.Page.Mouse.MoveAsync(5, 5);
        var storm = Path.Combine(desk.Data, "storm.jsonl");
        await File.WriteAllTextAsync(storm, (await HeedProcess.Run(Stop, "sample-storm")).Output, Stop);
        var replay = await HeedProcess.Run(Stop, "replay", storm, "--source", "Practice storm", "--data", desk.Data);
        replay.Exit.ShouldBe(0, replay.Errors);

        var links = desk.Page.Locator("[data-live='/today/needs-you'] a[href^='/alerts/']");
        string? found = null;
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var tries = 0; found is null && tries < 50; tries++) // five seconds
        {
            var now = await links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            found = now.Except(before).FirstOrDefault();
            if (found is null) await tick.WaitForNextTickAsync(Stop);
        }
        found.ShouldNotBeNull("The alert should stand on Today within five seconds of the replay's end.");
        (await desk.Page.EvaluateAsync<bool>("window.notReloaded === true")).ShouldBeTrue();
        await Look(desk, "05-today-with-alert");
        await desk.Go(found);
        await Look(desk, "06-alert");
        return found.Split('?')[0];
    }

    private async Task<string> OpenCrisis(Desk desk, string alert)
    {
        await desk.Go(alert);
        await desk.Press("Open a crisis");
        await Look(desk, "07-declare");
        await desk.Fill("Short name", "Lab portal outage");
        await desk.Page.GetByLabel("Scenario").SelectOptionAsync("S01");
        await desk.Page.Locator("#severity-harm").SelectOptionAsync("1");
        await desk.Page.Locator("#severity-operations").SelectOptionAsync("2");
        await desk.Press("Work out the level");
        await desk.Sees("Level");
        await Look(desk, "08-declare-weighed");
        await desk.Press("Declare the crisis");
        await desk.Page.WaitForURLAsync(url => System.Text.RegularExpressions.Regex.IsMatch(url, @"/crises/\d+"));
        await desk.Sees("Lab portal outage");
        await Look(desk, "09-crisis-room");
        return new Uri(desk.Page.Url).AbsolutePath;
    }

    private async Task<string> WriteStatement(Desk desk, string crisis)
    {
        var id = crisis.Split('/')[^1];
        await desk.Go($"/write/facts?crisis={id}");
        await desk.Fill("Fact", "The lab results portal has been down since 7 this morning.");
        await desk.Fill("Source", "Dana Ruiz, IT lead, by phone");
        await desk.Press("Add fact");
        await desk.Sees("The lab results portal has been down");
        await Look(desk, "10-facts");

        await desk.Go($"/write/new?crisis={id}&kind=holding");
        await Look(desk, "11-new-draft");
        await desk.Fill("Title", "Lab results portal is down");
        await desk.Press("Start writing");
        await desk.Page.WaitForURLAsync(url => System.Text.RegularExpressions.Regex.IsMatch(url, @"/write/\d+"));
        var draft = System.Text.RegularExpressions.Regex.Match(desk.Page.Url, @"/write/\d+").Value;
        await desk.Sees("Blocked");
        await Look(desk, "12-draft-with-gaps");

        await desk.Fill("Text", $"""
            Our lab results portal is not working today. We know this is worrying. {Patient} was in our care last night and her results are late.
            Our teams are using backup steps. Please call 207-555-0100 if you need a result today. In an emergency, call 911.
            """);
        await desk.Page.GetByLabel("Next update promised for").FillAsync(await SoonLocal(desk));
        await desk.Page.Locator("input[name=Facts]").First.CheckAsync();
        await desk.Press("Save and check");
        await desk.Sees("Blocked");
        (await desk.Page.Locator("mark.finding.block").AllInnerTextsAsync()).ShouldContain(words => words.Contains("Whitfield"));
        await Look(desk, "13-draft-blocked-by-a-name");
        await desk.Press("Send for review");
        (await desk.Page.Locator("[role=alert]").First.InnerTextAsync()).ShouldNotBeEmpty();
        await desk.Go(draft);
        await desk.Sees("Being written");

        await desk.TryAs("Clinician");
        await desk.Go($"/write/facts?crisis={id}");
        await desk.Page.Locator("summary", new PageLocatorOptions { HasText = "Verify" }).First.ClickAsync();
        await desk.Press("I vouch for this fact");
        await desk.Sees("Verified");
        await desk.BackToYourself();

        await desk.Go(draft);
        await desk.Fill("Text", """
            Our lab results portal is not working today. We know this is worrying. We are sorry for the trouble this causes.
            Our teams are using backup steps to keep caring for people. All our hospitals and clinics are open. We do not know yet how long it will take. We are working to find out, and we will stay with it until it is fixed.
            Please call 207-555-0100 if you need a result today. In an emergency, call 911.
            """);
        await desk.Press("Save and check");
        await Look(desk, "14-draft-mended");
        await desk.Press("Send for review");
        await desk.Sees("Waiting for review");
        return draft;
    }

    /// <summary>Two hours from now in the organisation's zone, as the browser's field takes it.</summary>
    private static async Task<string> SoonLocal(Desk desk)
    {
        var zone = await desk.Page.Locator("#next-hint").InnerTextAsync();
        var name = System.Text.RegularExpressions.Regex.Match(zone, @"[A-Z]\w+/\w+").Value;
        var local = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow().AddHours(2), TimeZoneInfo.FindSystemTimeZoneById(name));
        return local.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task Approve(Desk desk, string draft)
    {
        await desk.Go(draft + "/review");
        await desk.Sees("You wrote part of this text");
        (await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Approve exactly this text" }).CountAsync()).ShouldBe(0);
        await Look(desk, "15-review-by-the-author");
        await desk.TryAs("Executive");
        await desk.Go(draft + "/review");
        await Look(desk, "16-review");
        await desk.Press("Approve exactly this text");
        await desk.Sees("Approved");
        await desk.BackToYourself();
    }

    private async Task Publish(Desk desk, string draft)
    {
        var number = draft.Split('/')[^1];
        await desk.Go("/publish/channels");
        await Look(desk, "17-channels");
        // Leaving dry-run is a step of its own, with the channel's name typed and a reason.
        await desk.Press("Back to dry-run");
        await desk.Press("Take live");
        await Look(desk, "18-go-live");
        await desk.Page.Locator("#typed").FillAsync("Newsroom");
        await desk.Fill("Reason", "The team has rehearsed, and people are waiting for word.");
        await desk.Press("Take it live");
        await desk.Page.WaitForURLAsync("**/publish/channels*");
        await MailList(desk);
        await desk.Go("/publish/" + number);
        await Look(desk, "19-confirm");
        await desk.Press("Publish now");
        await desk.Page.WaitForURLAsync("**/publish/publications/*");
        var slug = await PublicationSlug(desk);
        var (text, cookies) = await desk.AsThePublic(chromium.Browser, "/newsroom");
        text.ShouldContain("Lab results portal is down");
        text.ShouldContain("Next update");
        text.ShouldContain("ample");
        text.ShouldNotContain("Whitfield");
        cookies.ShouldBeEmpty();
        await desk.Go("/newsroom");
        await Look(desk, "20-newsroom");
        await desk.Go(slug);
        await Look(desk, "21-newsroom-statement");
    }

    /// <summary>A list of readers, which the sample can only rehearse.</summary>
    private async Task MailList(Desk desk)
    {
        await desk.Go("/publish/channels/0?kind=mail");
        await desk.Fill("Name", "Local press");
        await desk.Fill("Mail server", "smtp.example.org");
        await desk.Fill("Sender's address", "news@example.org");
        await desk.Press("Save channel");
        await desk.Go("/publish/channels");
        await desk.Page.Locator("main a[href^='/publish/lists/']").First.ClickAsync();
        await desk.Page.Locator("aside textarea").First.FillAsync("desk@example.org\nnot an address\nradio@example.org");
        await desk.Press("Add");
        await desk.Sees("2 added");
        await Look(desk, "18-readers");
    }

    /// <summary>Where the statement stands for the public. A new visitor each time: a browser that was there before may show what it kept for a minute.</summary>
    private async Task<string> PublicationSlug(Desk desk)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        for (var tries = 0; tries < 60; tries++)
        {
            if (await desk.PublicLink(chromium.Browser, "/newsroom", "Lab results portal is down") is { } address) return address;
            await tick.WaitForNextTickAsync(Stop);
        }
        throw new InvalidOperationException($"The statement did not appear in the newsroom within 15 seconds. The program said: {desk.Said}");
    }

    private async Task After(Desk desk, string crisis)
    {
        await desk.Go(crisis);
        await desk.Sees("first response");
        await desk.Page.Locator(".plot canvas").First.WaitForAsync();
        (await desk.Page.EvaluateAsync<bool>("""
            async () => {
              const echarts = await import('/lib/echarts.esm.min.js');
              const box = document.querySelector('.plot'), chart = echarts.getInstanceByDom(box);
              const flags = box.heedPlot.flags.filter(flag => flag.kind === 'publication');
              return flags.length > 0 && flags.every(flag => chart.containPixel('grid', [chart.convertToPixel({ xAxisIndex: 0 }, flag.at), chart.convertToPixel({ yAxisIndex: 0 }, 0)]));
            }
            """)).ShouldBeTrue("The publication should be flagged inside the plot.");
        await Look(desk, "22-crisis-room-after");
        (await desk.Page.APIRequest.GetAsync(new Uri(desk.Address, crisis + "/record.json").ToString())).Status.ShouldBe(200);
        var record = await (await desk.Page.APIRequest.GetAsync(new Uri(desk.Address, crisis + "/record.html").ToString())).TextAsync();
        record.ShouldContain("Lab portal outage");
        record.ShouldNotContain("Whitfield");
    }

    /// <summary>Every other screen, as it stands with the sample in it.</summary>
    private async Task Tour(Desk desk)
    {
        (string Name, string Path, string? Follow)[] screens =
        [
            ("30-mentions", "/listen", null), ("31-mention", "/listen", "a[href^='/listen/mentions/']"),
            ("32-topics", "/listen/topics", null), ("33-topic", "/listen/topics", "main a[href^='/listen/topics/']:not([href$='/new'])"), ("34-new-topic", "/listen/topics/new", null),
            ("35-sources", "/listen/sources", null), ("36-source", "/listen/sources", "main a[href^='/listen/sources/']:not([href*='/new'])"), ("37-new-source", "/listen/sources/new", null), ("38-import", "/listen/import", null),
            ("39-narratives", "/listen/narratives", null), ("39-narrative", "/listen/narratives", "main a[href^='/listen/narratives/']"), ("39-claims", "/listen/claims", null),
            ("39-labels", "/listen/labels", null), ("39-found-by-query", "/listen?words=wait%20NEAR%2F6%20hours%20NOT%20parking", null),
            ("40-alerts", "/alerts", null), ("41-crises", "/crises", null), ("42-past-crisis", "/crises", "main a[href^='/crises/']:not([href*='declare'])"),
            ("43-level", "/crises/1/level", null), ("44-duties", "/crises/1/duties", null), ("45-checklist", "/crises/1/checklist", null), ("46-stage", "/crises/1/stage", null),
            ("50-drafts", "/write", null), ("51-publish", "/publish", null), ("52-publication", "/publish", "main a[href^='/publish/publications/']"),
            ("53-mail-list", "/publish/channels", "main a[href^='/publish/lists/']"), ("54-channel", "/publish/channels", "main a[href^='/publish/channels/']:not([href$='/live'])"),
            ("60-settings", "/settings", null), ("61-people", "/settings/people", null), ("62-organisation", "/settings/organisation", null), ("62-access-keys", "/settings/keys", null),
            ("63-journal", "/settings/journal", null), ("64-health", "/settings/health", null), ("65-sample", "/settings/sample", null),
        ];
        await Bench(desk);
        await AlertFilter(desk);
        await FilteredAlert(desk);
        foreach (var (name, path, follow) in screens)
        {
            await desk.Go(path);
            if (follow is not null) await desk.Go((await desk.Page.Locator(follow).First.GetAttributeAsync("href"))!);
            (await desk.Heading()).ShouldNotBeEmpty();
            await Look(desk, name);
        }
        await desk.Go(NoSuchPage);
        await Look(desk, "70-not-found");
    }

    /// <summary>The query bench: the linter speaks while somebody types, and the result comes by itself.</summary>
    private async Task Bench(Desk desk)
    {
        await desk.Go("/listen/bench?template=waits");
        await Look(desk, "29-bench");
        await desk.Fill("Listen for", "(wait OR waiting) AND (hours");
        await desk.Sees("never closed");
        await desk.Fill("Listen for", "(wait OR waiting) AND (hours OR trolley) NOT parking");
        await desk.Press("Try it");
        await desk.SeesHeading("What each part is worth", seconds: 30);
        await Look(desk, "29-bench-result");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Relevant", Exact = true }).First.ClickAsync();
        await desk.Sees("1 of 1 judged");
        await desk.Page.WaitForLoadStateAsync(LoadState.Load);
        // A test that ends while somebody types takes no words away.
        await desk.Fill("Listen for", "(typed meanwhile");
        await desk.Page.EvaluateAsync("""
            () => {
              const done = Object.assign(document.createElement("a"), { href: "/listen" });
              done.dataset.benchDone = "";
              document.body.append(done);
              document.dispatchEvent(new Event("heed:shown"));
            }
            """);
        await desk.Sees("never closed");
        (await desk.Page.GetByLabel("Listen for", new() { Exact = true }).InputValueAsync()).ShouldBe("(typed meanwhile");
        // Signed out, the linter says so: no sign-in page in its place, and no old verdict beside new words.
        await desk.Page.RouteAsync("**/listen/bench?handler=Lint", route => route.FulfillAsync(new() { Status = 302, Headers = [KeyValuePair.Create("Location", "/sign-in")] }));
        await desk.Fill("Listen for", "clinic AND wait");
        await desk.Sees("You are signed out. Your words are still here");
        (await desk.Page.Locator("[data-bench-lint]").InnerTextAsync()).Trim().ShouldBeEmpty();
        await desk.Page.UnrouteAsync("**/listen/bench?handler=Lint");
    }

    /// <summary>A topic is told what to warn about: what cannot run is refused and stays on the screen.</summary>
    private async Task AlertFilter(Desk desk)
    {
        const string label = "Warn only about mentions that match";
        await desk.Go("/listen/topics");
        await desk.Go((await desk.Page.Locator("main a[href^='/listen/topics/']:not([href$='/new'])").First.GetAttributeAsync("href"))!);
        await desk.Fill(label, "(sentiment:negative NOT intent:praise");
        await desk.Press("Save", exact: true);
        await desk.Sees("This query cannot run yet, so nothing was saved.");
        await Look(desk, "28-filter-refused");
        await desk.Fill(label, "(sentiment:negative NOT intent:praise) OR author:anna");
        await desk.Press("Save", exact: true);
        await desk.Sees("What this topic warns about changes from now on.");
        await Look(desk, "28-filter");
    }

    /// <summary>A new topic goes to the bench and back with all its words; then its filter is in force, and an alert says so on Today, on its page and in its list of mentions.</summary>
    private async Task FilteredAlert(Desk desk)
    {
        await desk.Go("/listen/topics/new");
        await desk.Fill("Name", "Parking tickets");
        await desk.Fill("Listen for", "parking AND ticket");
        await desk.Fill("Warn only about mentions that match", "sentiment:negative");
        await desk.Press("Try it first");
        await desk.SeesHeading("Query bench");
        await desk.Sees("Also typed on the topic's page");
        await Look(desk, "27-bench-from-a-topic");
        await desk.Press("Try it", exact: true);
        await desk.SeesHeading("What it finds", seconds: 30);
        desk.Page.Url.ShouldNotContain("negative");
        await desk.Press("Back to the new topic");
        (await desk.Page.GetByLabel("Warn only about mentions that match").InputValueAsync()).ShouldBe("sentiment:negative");
        await desk.Press("Save and listen");
        await desk.Sees("From now on every post heard is asked this question");

        var now = TimeProvider.System.GetUtcNow();
        var posts = Path.Combine(desk.Data, "parking.jsonl");
        await File.WriteAllLinesAsync(posts, Enumerable.Range(0, 60).Select(n => System.Text.Json.JsonSerializer.Serialize(new
        {
            id = $"parking{n}",
            text = n % 3 == 0 ? $"Where do I pay the parking ticket at level {n}?" : $"This parking ticket is an awful, greedy insult to sick people. Number {n} in a row, I am furious.",
            created_at = now.AddSeconds(-20 * n).ToString("O"),
        })), Stop);
        (await HeedProcess.Run(Stop, "replay", posts, "--source", "Practice parking", "--data", desk.Data)).Exit.ShouldBe(0);
        await desk.Go("/alerts");
        await desk.Sees("of ‘Parking tickets’");
        await desk.Go("/");
        await Look(desk, "27-today-filtered");
        await desk.Go("/alerts");
        await desk.Page.Locator("main a[href^='/alerts/']", new() { HasText = "Parking tickets" }).First.ClickAsync();
        await desk.Sees("The filter: sentiment:negative");
        await desk.Page.Locator(".plot canvas").First.WaitForAsync();
        await Look(desk, "27-alert-filtered");
        await desk.Page.Locator(".figures a").First.ClickAsync();
        await desk.Sees("Only what matches the alert filter");
        desk.Page.Url.ShouldNotContain("sentiment");
        await Look(desk, "27-alert-mentions");
    }

    private async Task RemoveSample(Desk desk)
    {
        await desk.Go("/settings/sample?ask=remove");
        await Look(desk, "80-remove-sample");
        await desk.Press("Remove the sample hospital");
        await desk.Sees("Bring in the sample hospital");
        Directory.Exists(Path.Combine(desk.Data, "sample")).ShouldBeFalse();
        await desk.Go("/");
        (await desk.Text("body")).ShouldNotContain("Harbor Light");
        await Look(desk, "81-today-empty");
        await desk.Press("Sign out");
        await desk.Go("/sign-in");
        await Look(desk, "82-sign-in");
    }
}
