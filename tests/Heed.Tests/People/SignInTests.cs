using System.Net;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.People;

public sealed class SignInTests
{
    private static Task<HttpResponseMessage> Try(Browser browser, string email, string password) =>
        browser.Submit("form", ("Email", email), ("Secret", password));

    [Fact]
    public async Task Five_wrong_passwords_lock_the_door_even_for_the_right_one()
    {
        await using var web = await WebApp.Start();
        var ines = web.AddPerson("Ines", Role.Observer);
        var browser = web.Open();
        await browser.Get("/sign-in");
        for (var i = 0; i < 5; i++) await Try(browser, "ines@example.org", "wrong wrong wrong");
        await Try(browser, "ines@example.org", WebApp.Password);
        browser.Text.ShouldContain("locked for 15 minutes");
        browser.Page.QuerySelector("#Secret")!.GetAttribute("value").ShouldBeNullOrEmpty();

        web.Database.Write(work => work.Execute("UPDATE person SET locked_until = 1 WHERE id = @id", new { id = ines.PersonId }));
        await Try(browser, "ines@example.org", WebApp.Password);
        browser.At.AbsolutePath.ShouldBe("/");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_as_a_wrong_password_and_is_not_written_down()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines", Role.Observer);
        var browser = web.Open();
        await browser.Get("/sign-in");
        await Try(browser, "ines@example.org", "wrong wrong wrong");
        var wrong = browser.Page.QuerySelector("[role=alert]")!.TextContent;
        await Try(browser, "my-secret-password@example.org", "x");
        browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldBe(wrong);
        var rows = web.Database.Read(work => JournalStore.Newest(work, 10));
        rows.Count(row => row.Act == "person.sign_in_refused").ShouldBe(2);
        rows.ShouldAllBe(row => !row.ToString().Contains("secret-password"));
    }

    [Fact]
    public async Task Signing_in_and_out_stands_in_the_journal()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        await browser.Get("/settings");
        await browser.Submit("form[action='/sign-out']");
        browser.At.AbsolutePath.ShouldBe("/sign-in");
        (await browser.Get("/settings")).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in");
        web.Database.Read(work => JournalStore.Newest(work, 10)).Select(row => row.Act).ShouldBe(["person.signed_out", "person.signed_in"]);
    }

    [Fact]
    public async Task Eight_hours_without_a_click_end_the_session()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        web.Time.Move(TimeSpan.FromHours(7));
        await browser.Get("/settings");
        browser.At.AbsolutePath.ShouldBe("/settings");
        web.Time.Move(TimeSpan.FromHours(7));
        await browser.Get("/settings");
        browser.At.AbsolutePath.ShouldBe("/settings");
        web.Time.Move(TimeSpan.FromHours(9));
        await browser.Get("/settings");
        browser.At.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_screen_that_refreshes_itself_does_not_keep_the_session_alive()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        HttpRequestMessage Part() => new(HttpMethod.Get, "/today/needs-you") { Headers = { { "X-Heed-Live", "1" } } };
        web.Time.Move(TimeSpan.FromHours(5));
        (await browser.Send(Part())).StatusCode.ShouldBe(HttpStatusCode.OK);
        web.Time.Move(TimeSpan.FromHours(4));
        (await browser.Send(Part())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_deactivated_person_is_out_at_the_next_click()
    {
        await using var web = await WebApp.Start();
        var browser = await web.SignIn("Ines", Role.Observer);
        var id = web.Database.Read(work => PersonStore.ByEmail(work, "ines@example.org"))!.Id;
        web.Database.Write(work => PersonStore.SetActive(work, id, false));
        await browser.Get("/settings");
        browser.At.AbsolutePath.ShouldBe("/sign-in");
        await Try(browser, "ines@example.org", WebApp.Password);
        browser.At.AbsolutePath.ShouldBe("/sign-in");
    }
}
