using System.Net;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class FirstRunTests
{
    private static (string, string)[] Answers(string email = "ana@example.org", string zone = "America/New_York", string password = "a long enough one") =>
    [
        ("PersonName", "Ana"), ("Email", email), ("Secret", password), ("SecretAgain", password),
        ("Form.Name", "Example Health"), ("Form.Facilities", "North Clinic, Springfield\nMain"), ("Form.TimeZone", zone), ("Form.Jurisdiction", "US")
    ];

    [Fact]
    public async Task The_first_visitor_becomes_the_administrator_and_the_door_closes_behind_them()
    {
        await using var web = await WebApp.Start(empty: true);
        var browser = web.Open();
        await browser.Get("/listen");
        browser.At.AbsolutePath.ShouldBe("/first-run");

        await browser.Submit("form", Answers());
        browser.At.AbsolutePath.ShouldBe("/first-run/start");
        web.Database.Read(Organisation.Get)!.TimeZone.ShouldBe("America/New_York");
        web.Database.Read(FacilityStore.All).Select(facility => (facility.Name, facility.Place)).ShouldBe([("North Clinic", "Springfield"), ("Main", "")]);
        web.Database.Read(work => PersonStore.WithRole(work, Role.Administrator)).ShouldHaveSingleItem().Name.ShouldBe("Ana");
        web.Database.Read(web.Journal.Verify).ShouldBeEmpty();

        var second = web.Open();
        await second.Get("/first-run");
        second.At.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Two_first_visitors_at_once_make_one_administrator()
    {
        await using var web = await WebApp.Start(empty: true);
        var visitors = Enumerable.Range(0, 4).Select(_ => web.Open()).ToArray();
        foreach (var visitor in visitors) await visitor.Get("/first-run");
        await Task.WhenAll(visitors.Select((visitor, at) => visitor.Submit("form", Answers($"ana{at}@example.org"))));
        web.Database.Read(PersonStore.All).Count.ShouldBe(1);
        visitors.Count(visitor => visitor.At.AbsolutePath == "/first-run/start").ShouldBe(1);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1"), InlineData("X-Forwarded-Host", "127.0.0.1"), InlineData("X-Forwarded-Proto", "https"), InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy"), InlineData("Forwarded", "for=127.0.0.1"), InlineData("CF-Connecting-IP", "127.0.0.1"), InlineData("X-Original-For", "127.0.0.1:1")]
    public async Task What_a_proxy_on_this_machine_hands_on_is_never_taken_for_somebody_at_this_machine(string header, string value)
    {
        await using var web = await WebApp.Start(empty: true);
        var browser = web.Open();
        browser.Http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        await browser.Get("/first-run");
        browser.Page.QuerySelector("[name=Code]").ShouldNotBeNull();
        await browser.Submit("form", Answers());
        browser.At.AbsolutePath.ShouldBe("/first-run");
        web.Database.Read(PersonStore.All).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proxy_that_adds_no_header_but_speaks_the_old_protocol_is_known_by_it()
    {
        await using var web = await WebApp.Start(empty: true);
        var answer = await web.Open().Send(new HttpRequestMessage(HttpMethod.Get, "/first-run") { Version = HttpVersion.Version10, VersionPolicy = HttpVersionPolicy.RequestVersionExact });
        (await answer.Content.ReadAsStringAsync()).ShouldContain("name=\"Code\"");
    }

    [Fact]
    public async Task From_elsewhere_only_the_code_on_the_console_opens_the_door()
    {
        await using var web = await WebApp.Start(empty: true);
        var browser = web.Open();
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        await browser.Get("/first-run");
        await browser.Submit("form", [.. Answers(), ("Code", "AAAA-AAAA")]);
        browser.Text.ShouldContain("not the code Heed printed");
        web.Database.Read(PersonStore.All).ShouldBeEmpty();
        browser.Page.QuerySelector("[name=PersonName]")!.GetAttribute("value").ShouldBe("Ana");

        await browser.Submit("form", [.. Answers(), ("Code", web.Get<SetupCode>().Code.ToLowerInvariant())]);
        browser.At.AbsolutePath.ShouldBe("/first-run/start");
    }

    [Fact]
    public void A_code_can_be_tried_ten_times()
    {
        var code = new SetupCode();
        for (var i = 0; i < SetupCode.TriesAllowed; i++) code.Matches("AAAA-AAAA").ShouldBeFalse();
        code.Matches(code.Code).ShouldBeFalse();
        code.UsedUp.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Mars/Olympus", "a long enough one", "This machine knows no time zone called “Mars/Olympus”")]
    [InlineData("America/New_York", "short", "This password has 5 characters")]
    [InlineData("America/New_York", "aaaaaaaaaaaaaaaa", "repeats the same few characters")]
    public async Task A_slip_is_named_and_nothing_is_set_up(string zone, string password, string sentence)
    {
        await using var web = await WebApp.Start(empty: true);
        var browser = web.Open();
        await browser.Get("/first-run");
        (await browser.Submit("form", Answers(zone: zone, password: password))).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Text.ShouldContain(sentence);
        browser.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("Example Health");
        web.Database.Read(PersonStore.All).ShouldBeEmpty();
    }
}
