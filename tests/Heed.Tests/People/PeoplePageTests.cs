using System.Net;
using System.Text.RegularExpressions;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.People;

public sealed partial class PeoplePageTests
{
    private static async Task<string> Add(Browser ada, string name, params string[] roles)
    {
        await ada.Get("/settings/people");
        await ada.Submit("form[action*='Add']", [("PersonName", name), ("Email", WebApp.MailOf(name)), ("JobTitle", "Nurse"), .. roles.Select(role => ("Roles", role))]);
        return Code().Match(ada.Text).Value;
    }

    [Fact]
    public async Task A_new_person_sets_their_password_with_a_code_that_works_once()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var code = await Add(ada, "Noor", Role.Clinician);
        code.ShouldNotBeEmpty();

        var noor = web.Open();
        await noor.Get("/set-password");
        (string, string)[] answers = [("Email", "noor@example.org"), ("Code", code.ToLowerInvariant()), ("Secret", "another long one"), ("SecretAgain", "another long one")];
        await noor.Submit("form", answers);
        noor.At.AbsolutePath.ShouldBe("/");

        var thief = web.Open();
        await thief.Get("/set-password");
        await thief.Submit("form", answers);
        thief.Text.ShouldContain("was used before");
        web.Database.Read(work => JournalStore.Newest(work, 50)).ShouldAllBe(row => !row.ToString().Contains(code));
    }

    [Fact]
    public async Task A_code_is_dead_after_three_days()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var code = await Add(ada, "Noor", Role.Clinician);
        web.Time.Move(TimeSpan.FromDays(3) + TimeSpan.FromSeconds(1));
        var noor = web.Open();
        await noor.Get("/set-password");
        await noor.Submit("form", ("Email", "noor@example.org"), ("Code", code), ("Secret", "another long one"), ("SecretAgain", "another long one"));
        noor.Text.ShouldContain("older than three days");
    }

    [Fact]
    public async Task The_last_administrator_cannot_go()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var id = web.Database.Read(work => PersonStore.ByEmail(work, "ada@example.org"))!.Id;
        await ada.Get($"/settings/people/{id}");
        await ada.Submit("form[action*='Deactivate']");
        ada.Text.ShouldContain("Ada is the last administrator");
        await ada.Post($"/settings/people/{id}?handler=Roles", ("Roles", Role.Observer));
        ada.Text.ShouldContain("Ada is the last administrator");
        web.Database.Read(work => PersonStore.Roles(work, id)).ShouldBe([Role.Administrator]);

        web.AddPerson("Bo", Role.Administrator);
        await ada.Post($"/settings/people/{id}?handler=Roles", ("Roles", Role.Observer));
        web.Database.Read(work => PersonStore.Roles(work, id)).ShouldBe([Role.Observer]);
        (await ada.Get("/settings/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var bo = web.AddPerson("Bo", Role.Observer);
        await ada.Get("/settings/people");
        await ada.Post($"/settings/people/{bo.PersonId}?handler=Roles", ("Roles", "Emperor"));
        ada.Text.ShouldContain("There is no role called “Emperor”");
        web.Database.Read(work => PersonStore.Roles(work, bo.PersonId!.Value)).ShouldBe([Role.Observer]);
    }

    [Fact]
    public async Task Nobody_tries_a_real_person_on()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var bo = web.AddPerson("Bo", Role.PrivacyOfficer);
        await ada.Get("/settings/people");
        await ada.Post($"/settings/people?handler=Try&id={bo.PersonId}");
        ada.Text.ShouldContain("only be tried on while the sample hospital is installed");
        ada.Page.QuerySelector(".who")!.TextContent.ShouldContain("Ada");
    }

    [Fact]
    public async Task In_the_sample_an_administrator_tries_a_sample_person_on_and_comes_back()
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var bo = web.AddPerson("Bo", Role.Administrator);
        var clara = Sample(web);

        await ada.Get("/settings/people");
        ada.Text.ShouldContain("SAMPLE");
        await ada.Post($"/settings/people?handler=Try&id={bo.PersonId}");
        ada.Text.ShouldContain("Bo is a real person");
        await ada.Submit($"form[action*='id={clara}']");
        ada.Text.ShouldContain("You are trying Heed as Clara (sample)");
        (await ada.Get("/settings/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await ada.Get("/settings");
        await ada.Submit("form[action='/settings/people/back']");
        ada.At.AbsolutePath.ShouldBe("/settings/people");
        ada.Page.QuerySelector(".who")!.TextContent.ShouldContain("Ada");
        web.Database.Read(work => JournalStore.Newest(work, 5)).Select(row => row.Act).ShouldContain("person.tried_as");
    }

    [Theory]
    [InlineData("a new password"), InlineData("deactivated"), InlineData("no administrator any more")]
    public async Task A_tried_on_session_ends_with_the_rights_of_whoever_sits_there(string what)
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var clara = Sample(web);
        await ada.Get("/settings/people");
        await ada.Submit($"form[action*='id={clara}']");
        await ada.Get("/");
        ada.Text.ShouldContain("You are trying Heed as Clara");
        web.Database.Write(work =>
        {
            var id = PersonStore.ByEmail(work, WebApp.MailOf("Ada"))!.Id;
            if (what == "a new password") PersonStore.SetPassword(work, id, "another");
            else if (what == "deactivated") PersonStore.SetActive(work, id, false);
            else PersonStore.SetRoles(work, id, [Role.Observer]);
        });
        await ada.Post("/settings/people/back");
        ada.Page.QuerySelector(".who").ShouldBeNull();
        await ada.Get("/");
        ada.At.AbsolutePath.ShouldBe("/sign-in");
    }

    [Theory]
    [InlineData("Deactivate"), InlineData("Activate"), InlineData("Code"), InlineData("Roles")]
    public async Task A_copy_of_a_real_person_in_the_sample_cannot_be_changed_because_it_would_be_undone_unseen(string act)
    {
        await using var web = await WebApp.Start();
        var ada = await web.SignIn("Ada", Role.Administrator);
        var bo = web.AddPerson("Bo", Role.Administrator);
        Sample(web);
        await ada.Get($"/settings/people/{bo.PersonId}");
        await ada.Post($"/settings/people/{bo.PersonId}?handler={act}", ("Roles", Role.Observer));
        ada.Text.ShouldContain("Remove the sample first");
        var after = web.Database.Read(work => (PersonStore.Get(work, bo.PersonId!.Value)!, PersonStore.Roles(work, bo.PersonId.Value)));
        (after.Item1.Active, string.Join(' ', after.Item2)).ShouldBe((true, Role.Administrator));
    }

    /// <summary>The sample is a folder with a copy of the database: the same people, and some more.</summary>
    private static long? Sample(WebApp web)
    {
        Directory.CreateDirectory(web.Workspace.Root + "/sample.tmp");
        using (var connection = Database.Open(Path.Combine(web.Workspace.Root, "heed.db")))
        using (var copy = new Microsoft.Data.Sqlite.SqliteCommand($"VACUUM INTO '{web.Workspace.Root}/sample.tmp/heed.db'", connection)) copy.ExecuteNonQuery();
        Directory.Move(web.Workspace.Root + "/sample.tmp", web.Workspace.SampleFolder);
        return web.Database.Write(work => PersonStore.Add(work, new Person { Name = "Clara", Email = "clara@example.org", Sample = true }, [Role.Observer], web.Time.GetUtcNow()));
    }

    [GeneratedRegex("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}")]
    private static partial Regex Code();
}
