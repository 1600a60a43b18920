using System.Net;
using Heed.People;
using Heed.Records;
using Heed.Shell;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class SafetyTests
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/css/base.css")]
    [InlineData("/nothing/here")]
    public async Task Every_answer_carries_the_same_strict_rules(string path)
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines", Role.Observer);
        var answer = await web.Open().Get(path);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldBe(Safety.ContentPolicy);
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task What_somebody_signed_in_is_shown_stays_in_no_cache()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ada", Role.Administrator, Role.CommunicationsLead);
        var crisis = web.Database.Write(work => new Heed.Crises.Declaration("Storm", "S01", new(), web.Time.GetUtcNow(), null, "", null, [])
            .Make(work, web.Journal, new Actor(1, "Ada"), web.Time.GetUtcNow()).Id);
        foreach (var path in new[] { "/", "/listen", "/today/headline", "/rail/alerts", "/alerts/rows", $"/crises/{crisis}", $"/crises/{crisis}/plot.json", $"/crises/{crisis}/record.json", $"/crises/{crisis}?handler=Timeline", "/nothing/here" })
            (await browser.Get(path)).Headers.CacheControl.ShouldNotBeNull(path).NoStore.ShouldBeTrue(path);
        (await browser.Get("/newsroom")).Headers.CacheControl!.Public.ShouldBeTrue();
    }

    [Fact]
    public async Task Behind_a_proxy_that_encrypts_the_cookies_are_for_encrypted_lines_only()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines", Role.Observer);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = web.Address };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var cookies = (await http.GetAsync("/sign-in")).Headers.GetValues("Set-Cookie").ToArray();
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("secure"));
    }

    [Fact]
    public async Task Open_screens_are_few_for_each_person_and_the_next_one_works_on_without()
    {
        await using var web = await WebApp.Start();
        var (ada, ines) = (await web.SignIn("Ada", Role.Administrator), await web.SignIn("Ines", Role.Observer));
        var open = new List<HttpResponseMessage>();
        try
        {
            for (var at = 0; at < Heed.Desk.LiveFeed.MostOfOne; at++)
            {
                open.Add(await ada.Http.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead));
                open[^1].StatusCode.ShouldBe(HttpStatusCode.OK);
            }
            open.Add(await ada.Http.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead));
            open[^1].StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            open.Add(await ines.Http.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead));
            open[^1].StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally { open.ForEach(answer => answer.Dispose()); }
    }

    [Theory]
    [InlineData("0001-01-01T00:00"), InlineData("9999-12-31T23:59"), InlineData("2026-01-01T00:00Z"), InlineData("2026-01-01T00:00+05:00"), InlineData("\0"), InlineData("25:00")]
    public async Task A_time_that_is_none_is_no_fault_of_the_page(string time)
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ada", Role.Administrator, Role.CommunicationsLead);
        (await browser.Get($"/listen?from={Uri.EscapeDataString(time)}&until={Uri.EscapeDataString(time)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void The_policy_lets_no_script_and_no_style_stand_in_a_page() =>
        Safety.ContentPolicy.ShouldNotContain("unsafe");

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_a_sentence()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ada", Role.Administrator);
        var answer = await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/settings/organisation")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Form.Name", "Taken over")])
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        browser.Text.ShouldContain("nothing was changed");
        web.Database.Read(Organisation.Get)!.Name.ShouldBe("Example Health");
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        (await browser.Get("/nothing/here")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        browser.Text.ShouldContain("There is nothing here");
    }

    [Fact]
    public async Task Somebody_without_the_role_is_told_so_and_sees_nothing()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        foreach (var path in new[] { "/settings/people", "/settings/journal", "/settings/health", "/settings/organisation" })
        {
            (await browser.Get(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            browser.Text.ShouldContain("Your roles do not allow this");
        }
    }

    [Fact]
    public async Task A_fault_shows_a_number_and_never_its_own_words()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ada", Role.Administrator);
        // A damaged setting makes every page that reads it fail.
        web.Database.Write(work => work.Execute("UPDATE setting SET value = 'secret words {' WHERE name = 'organisation'"));
        (await browser.Get("/settings/organisation")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        browser.Text.ShouldContain("Heed could not do this");
        browser.Text.ShouldContain("Number:");
        (await browser.Last.Content.ReadAsStringAsync()).ShouldNotContain("Json");
    }

    [Fact]
    public async Task Files_with_their_version_are_kept_for_long_and_sent_small()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines", Role.Observer);
        var browser = web.Open();
        await browser.Get("/sign-in");
        var style = browser.Page.QuerySelector("link[href*='parts.css']")!.GetAttribute("href")!;
        style.ShouldContain("?v=");
        var request = new HttpRequestMessage(HttpMethod.Get, style) { Headers = { { "Accept-Encoding", "br" } } };
        var answer = await browser.Send(request);
        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Fact]
    public async Task The_first_paint_weighs_less_than_100_kilobytes()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ada", Role.Administrator, Role.CommunicationsLead);
        await browser.Get("/");
        var parts = browser.Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)
            .Concat(browser.Page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!))
            .Concat(["/", "/img/icons.svg", "/favicon.svg"]);
        long bytes = 0;
        foreach (var part in parts)
        {
            var answer = await browser.Http.SendAsync(new HttpRequestMessage(HttpMethod.Get, part) { Headers = { { "Accept-Encoding", "br" } } });
            answer.IsSuccessStatusCode.ShouldBeTrue(part);
            bytes += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
        bytes.ShouldBeLessThan(100 * 1024);
    }
}
