using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Heed.People;
using Heed.Records;
using Heed.Tests.Shell;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace Heed.Tests.People;

/// <summary>Ada makes keys and revokes them; Olive only reads; Max handles alerts; a program has what it was given.</summary>
public sealed class AccessKeyTests
{
    private static readonly object Question = new { query = "clinic" };

    private static async Task<HttpStatusCode> Ask(Programs program)
    {
        await program.Ask(Programs.Check, Question);
        return program.Last.StatusCode;
    }

    [Fact]
    public async Task Whoever_makes_a_key_sees_it_once_and_it_works_until_the_day_they_chose()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        await ada.Get("/settings/keys");
        ada.Page.QuerySelector("#EndsOn")!.GetAttribute("value").ShouldBe("2027-01-31"); // 90 days from 2 November
        using var program = new Programs(web, await Programs.MakeKey(ada, "Monthly report", ("EndsOn", "2026-11-10")));
        ada.Text.ShouldContain("It is shown only once");
        program.Key.ShouldNotBeNullOrEmpty();
        await ada.Get("/settings/keys");
        Programs.Secret(ada).ShouldBeEmpty();
        ada.Text.ShouldContain("Monthly reportmade by Ada on 2026-11-02");
        ada.Text.ShouldContain("2026-11-10 never Works");
        (await Ask(program)).ShouldBe(HttpStatusCode.OK);
        web.Time.Set(new DateTimeOffset(2026, 11, 11, 4, 59, 59, TimeSpan.Zero)); // a second before midnight in New York
        (await Ask(program)).ShouldBe(HttpStatusCode.OK);
        web.Time.Move(TimeSpan.FromSeconds(1));
        (await Ask(program)).ShouldBe(HttpStatusCode.Unauthorized);
        ada = await web.SignIn("Ada");
        await ada.Get("/settings/keys");
        ada.Page.QuerySelector("tbody")!.TextContent.ShouldContain("Ended");
    }

    [Theory]
    [InlineData("", "2026-12-01", "Say who uses this key"), InlineData("Report", "", "Choose a day from 2026-11-02 to 2027-11-02"), InlineData("Report", "2027-11-03", "a key lasts one year at most")]
    [InlineData("Report", "2026-11-01", "Choose a day"), InlineData("Report", "soon", "Choose a day")]
    public async Task A_key_without_a_name_or_a_day_within_a_year_is_not_made(string name, string day, string sentence)
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        await ada.Get("/settings/keys");
        await ada.Submit("#make form", ("KeyName", name), ("EndsOn", day));
        ada.Text.ShouldContain(sentence);
        ada.Page.QuerySelector("#KeyName")!.GetAttribute("value").ShouldBe(name);
        web.Database.Read(AccessKeyStore.All).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_is_revoked_after_one_question_and_stops_at_once()
    {
        await using var web = await WebApp.Start();
        using var program = await Programs.WithKey(web);
        (await Ask(program)).ShouldBe(HttpStatusCode.OK);
        var ada = await web.SignIn("Ada");
        await ada.Get("/settings/keys");
        await ada.Get(ada.Page.QuerySelector("tbody a[href*=ask]")!.GetAttribute("href")!);
        ada.Text.ShouldContain("Revoke the key for Monthly report?");
        await ada.Submit("form[action*=Revoke]");
        ada.Text.ShouldContain("The key for Monthly report is revoked. It opens nothing from now on.");
        ada.Text.ShouldContain("Revokedby Ada on 2026-11-02");
        (await Ask(program)).ShouldBe(HttpStatusCode.Unauthorized);
        await ada.Post("/settings/keys?handler=Revoke", ("id", "1"));
        ada.Text.ShouldContain("Nothing was changed: this key was revoked before.");
        web.Database.Read(work => JournalStore.About(work, "access_key:1")).Select(entry => (entry.Act, entry.ActorName)).ShouldBe([("access_key.made", "Ada"), ("access_key.revoked", "Ada")]);
        web.Database.Read(web.Journal.Verify).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("deactivated", "Ada is deactivated"), InlineData("no administrator any more", "Ada may not make keys any more"), InlineData("without a role", "Ada may not make keys any more")]
    public async Task A_key_rests_with_the_rights_of_who_made_it(string what, string sentence)
    {
        await using var web = await WebApp.Start();
        using var program = await Programs.WithKey(web);
        (await Ask(program)).ShouldBe(HttpStatusCode.OK);
        web.Database.Write(work =>
        {
            var id = PersonStore.ByEmail(work, WebApp.MailOf("Ada"))!.Id;
            if (what == "deactivated") PersonStore.SetActive(work, id, false);
            else PersonStore.SetRoles(work, id, what == "without a role" ? [] : [Role.CommunicationsLead]);
        });
        (await Ask(program)).ShouldBe(HttpStatusCode.Unauthorized);
        var bo = await web.SignIn("Bo", Role.Administrator);
        await bo.Get("/settings/keys");
        bo.Text.ShouldContain(sentence);
        bo.Page.QuerySelector("tbody a[href*=ask]").ShouldNotBeNull(); // Bo can still revoke it for good
    }

    [Theory]
    [InlineData(Role.Observer), InlineData(Role.CommunicationsLead), InlineData(Role.PrivacyOfficer), InlineData(Role.Executive)]
    public async Task Only_who_manages_the_installation_sees_makes_or_revokes_keys(string role)
    {
        await using var web = await WebApp.Start();
        using var program = await Programs.WithKey(web);
        var outsider = await web.SignIn("Olive Outsider", role);
        (await outsider.Get("/settings/keys")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        outsider.Text.ShouldNotContain("Monthly report");
        await outsider.Get("/settings");
        outsider.Text.ShouldNotContain("Access keys");
        (await outsider.Post("/settings/keys?handler=Make", ("KeyName", "Mine"), ("EndsOn", "2026-12-01"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.Post("/settings/keys?handler=Revoke", ("id", "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        web.Database.Read(AccessKeyStore.All).ShouldHaveSingleItem().RevokedAt.ShouldBeNull();
        (await Ask(program)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Without_a_key_every_address_says_only_that_one_is_needed(bool empty)
    {
        await using var web = await WebApp.Start(empty);
        if (!empty) web.AddPerson("Ada", Role.Administrator);
        using var nobody = new Programs(web, null);
        foreach (var (method, path) in new[] { ("GET", "/api"), ("POST", Programs.Search), ("GET", Programs.Search), ("POST", Programs.Check), ("POST", "/api/nothing/here"), ("OPTIONS", Programs.Search), ("DELETE", "/API/mentions/search") })
        {
            await nobody.Send(new HttpMethod(method), path);
            nobody.Last.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            nobody.Last.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer realm=\"Heed\"");
            nobody.Last.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await nobody.Json()).GetProperty("title").GetString().ShouldBe("An access key is needed");
        }
    }

    [Fact]
    public async Task The_cookie_of_somebody_signed_in_opens_nothing_and_a_key_opens_no_screen()
    {
        await using var web = await WebApp.Start();
        using var program = await Programs.WithKey(web);
        var ada = await web.SignIn("Ada");
        var answer = await ada.Http.PostAsync(Programs.Check, new StringContent("{\"query\":\"x\"}", Encoding.UTF8, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        foreach (var path in new[] { "/listen", "/settings/keys", "/live", "/" })
        {
            await program.Send(HttpMethod.Get, path);
            program.Last.StatusCode.ShouldBe(path == "/live" ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, path);
        }
    }

    [Theory]
    [InlineData("heed_"), InlineData("heed_0000000000000000000000000000000000000000000000000000000000000000"), InlineData("' OR 1=1 --"), InlineData("")]
    public async Task A_key_that_nobody_made_opens_nothing_and_the_answer_does_not_say_why(string secret)
    {
        await using var web = await WebApp.Start();
        using var made = await Programs.WithKey(web);
        foreach (var header in new[] { "Bearer " + secret, "bearer  " + secret, "Bearer " + secret + ", Bearer " + made.Key, "Bearer " + made.Key!.ToUpperInvariant(), "Bearer " + made.Key + "0" })
        {
            using var program = new Programs(web, null);
            await program.Send(HttpMethod.Post, Programs.Check, null, ("Authorization", header));
            program.Last.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, header);
        }
        using var basic = new Programs(web, null);
        await basic.Send(HttpMethod.Post, Programs.Check, null, ("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("key:" + made.Key))));
        basic.Last.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task After_too_many_wrong_keys_an_address_waits()
    {
        await using var web = await WebApp.Start();
        using var wrong = new Programs(web, AccessKey.NewSecret());
        var tried = 0; // a slow machine may see a minute go by, so the count is not exact
        while (await Ask(wrong) == HttpStatusCode.Unauthorized && tried < 10 * AccessKeyDoor.MostWrongTries) tried++;
        wrong.Last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        tried.ShouldBeGreaterThanOrEqualTo(AccessKeyDoor.MostWrongTries);
        (await wrong.Json()).GetProperty("title").GetString().ShouldBe("Too many wrong keys");
        wrong.Last.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task The_day_a_key_was_last_used_costs_one_write_a_day()
    {
        await using var web = await WebApp.Start();
        using var program = await Programs.WithKey(web);
        await Ask(program);
        var first = Used();
        first.ShouldBe(web.Time.GetUtcNow());
        web.Time.Move(TimeSpan.FromHours(6));
        await Ask(program);
        Used().ShouldBe(first);
        web.Time.Move(TimeSpan.FromHours(18));
        await Ask(program);
        Used().ShouldBe(web.Time.GetUtcNow());
        var ada = await web.SignIn("Ada");
        await ada.Get("/settings/keys");
        ada.Text.ShouldContain("2027-01-31 2026-11-03 Works");

        DateTimeOffset? Used() => web.Database.Read(AccessKeyStore.All).Single().LastUsedAt;
    }

    [Fact]
    public async Task The_secret_and_what_was_asked_stand_in_no_file_and_no_log()
    {
        var log = new Everything();
        await using var web = await WebApp.Start(replace: services => services.AddLogging(logging => logging.AddProvider(log).AddFilter<Everything>(null, LogLevel.Trace)));
        using var program = await Programs.WithKey(web);
        await program.Ask(Programs.Search, new { query = "whitfield AND clinic" });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        await program.Post(Programs.Search, "{\"query\":\"whitfield");
        await program.Ask(Programs.Search, new { query = "(whitfield" });
        web.Database.Write(work => work.Execute("ALTER TABLE mention RENAME TO gone"));
        await program.Ask(Programs.Search, new { query = "whitfield OR clinic" });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        var bare = program.Key![AccessKey.Prefix.Length..];
        log.Lines.ShouldNotBeEmpty();
        foreach (var line in log.Lines) foreach (var word in new[] { bare, "whitfield" }) line.ShouldNotContain(word, Case.Insensitive);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(web.Workspace.Root, "*", SearchOption.AllDirectories))
        {
            var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            foreach (var word in new[] { bare, "whitfield" }) bytes.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(Path.GetFileName(file));
        }
    }

    [Fact]
    public async Task Beside_the_sample_hospital_ones_own_keys_rest_and_an_answer_of_the_sample_says_so()
    {
        await using var web = await WebApp.Start();
        using var own = await Programs.WithKey(web);
        Directory.CreateDirectory(web.Workspace.SampleFolder);
        Migrator.Migrate(web.Workspace.DatabasePath, web.Time);
        (await Ask(own)).ShouldBe(HttpStatusCode.Unauthorized);
        var bo = await web.SignIn("Bo", Role.Administrator);
        using var sample = new Programs(web, await Programs.MakeKey(bo));
        bo.Text.ShouldContain("A key made here reads the sample only and goes with it.");
        (await sample.Ask(Programs.Search, Question)).GetProperty("sample").GetBoolean().ShouldBeTrue();
        SqliteConnection.ClearAllPools();
        Directory.Delete(web.Workspace.SampleFolder, recursive: true);
        (await Ask(sample)).ShouldBe(HttpStatusCode.Unauthorized);
        (await own.Ask(Programs.Search, Question)).GetProperty("sample").GetBoolean().ShouldBeFalse();
    }

    /// <summary>Every line the program logs, at every level, with every exception.</summary>
    private sealed class Everything : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();
        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue($"{formatter(state, exception)} {exception}");
        public void Dispose() { }
    }
}
