using System.Net;
using System.Xml.Linq;
using Heed.Composing;
using Heed.People;
using Heed.Publishing;
using Heed.Records;
using Heed.Tests.Composing;
using Shouldly;
using Xunit;

namespace Heed.Tests.Publishing;

/// <summary>What somebody outside sees, and what each role may do, over HTTP.</summary>
public sealed class NewsroomPagesTests
{
    private static Draft Write(WebApp web, Actor author, string title = Newsdesk.GoodTitle, string text = Newsdesk.GoodText) => web.Database.Write(work =>
        DraftStore.Get(work, DraftWriting.Start(work, web.Journal, author, new Draft { Kind = "full", Title = title, Text = text }, web.Time.GetUtcNow()).DraftId))!;

    private static long Published(WebApp web, bool live)
    {
        var (author, approver) = (web.AddPerson("Ines Writer"), web.AddPerson("Petra Second"));
        var draft = Write(web, author);
        return web.Database.Write(work =>
        {
            var now = web.Time.GetUtcNow();
            var newsroom = ChannelStore.All(work).Single();
            if (live) ChannelMode.GoLive(work, web.Journal, author, newsroom.Id, newsroom.Name, "The board agreed to it.", web.Workspace).ShouldBeNull();
            DraftReview.Send(work, web.Journal, author, draft.Id, draft.TextHash, now).ShouldBeNull();
            DraftReview.Approve(work, web.Journal, approver, draft.Id, draft.TextHash, "", now).ShouldBeNull();
            return PublishDraft.Publish(work, web.Journal, approver, draft.Id, draft.TextHash, [newsroom.Id], web.Workspace, now).PublicationId!.Value;
        });
    }

    [Fact]
    public async Task The_newsroom_works_without_sign_in_and_sets_no_cookie()
    {
        await using var web = await WebApp.Start();
        Published(web, live: true);
        await web.RunWorkers();
        var outsider = web.Open();
        foreach (var path in (string[])["/newsroom", "/newsroom/lab-results-are-late-1", "/newsroom/feed.atom"])
        {
            var answer = await outsider.Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            outsider.At.AbsolutePath.ShouldBe(path);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
            answer.Headers.CacheControl!.Public.ShouldBeTrue(path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("The page with lab results is not working.");
        }
        outsider.Page.QuerySelectorAll("script").ShouldBeEmpty();
        outsider.Cookies.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_outsider_sees_nothing_of_a_rehearsal_or_of_a_draft()
    {
        await using var web = await WebApp.Start();
        Published(web, live: false);
        await web.RunWorkers();
        var outsider = web.Open();
        await outsider.Get("/newsroom");
        outsider.Text.ShouldNotContain("Lab results");
        (await outsider.Get("/newsroom/lab-results-are-late-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await outsider.Get("/newsroom/feed.atom")).Content.ReadAsStringAsync()).ShouldNotContain("Lab results");
        foreach (var path in (string[])["/write", "/write/1", "/write/1/review", "/write/facts", "/publish", "/publish/1", "/publish/publications/1", "/publish/channels", "/publish/lists/1"])
        {
            await outsider.Get(path);
            outsider.At.AbsolutePath.ShouldBe("/sign-in", path);
            outsider.Text.ShouldNotContain("lab results is not working", Case.Insensitive, path);
        }
    }

    [Fact]
    public async Task The_feed_is_valid_Atom_with_ids_that_stay()
    {
        await using var web = await WebApp.Start();
        Published(web, live: true);
        await web.RunWorkers();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var answer = await web.Open().Get("/newsroom/feed.atom");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        feed.Name.ShouldBe(atom + "feed");
        foreach (var needed in (string[])["id", "title", "updated", "author"]) feed.Element(atom + needed).ShouldNotBeNull(needed);
        var entry = feed.Elements(atom + "entry").Single();
        foreach (var needed in (string[])["id", "title", "updated", "link", "content"]) entry.Element(atom + needed).ShouldNotBeNull(needed);
        DateTimeOffset.Parse(entry.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(web.Time.GetUtcNow());
        web.Time.Move(TimeSpan.FromDays(1));
        var again = XDocument.Parse(await (await web.Open().Get("/newsroom/feed.atom")).Content.ReadAsStringAsync()).Root!;
        again.Elements(atom + "entry").Single().Element(atom + "id")!.Value.ShouldBe(entry.Element(atom + "id")!.Value);
    }

    [Fact]
    public async Task Whatever_their_roles_an_author_cannot_approve_their_own_text()
    {
        await using var web = await WebApp.Start();
        var everything = await web.SignIn("Ada Everything", [.. Role.All.Select(role => role.Name)]);
        var author = web.Database.Read(work => PersonStore.ByEmail(work, WebApp.MailOf("Ada Everything")))!;
        var draft = Write(web, new Actor(author.Id, author.Name));
        await everything.Get($"/write/{draft.Id}");
        await everything.Submit("form[action*=Send]");
        everything.Text.ShouldContain("Sent for review");
        everything.Page.QuerySelector("button[formaction*=Approve]").ShouldBeNull();
        await everything.Get("/write/facts"); // a page with a form, for its token
        var answer = await everything.Post($"/write/{draft.Id}/review?handler=Approve", ("Hash", draft.TextHash));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        everything.Text.ShouldContain("somebody else must decide");
        web.Database.Read(work => ApprovalStore.Valid(work, draft.Id, draft.TextHash)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.CommunityManager)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.Administrator)]
    public async Task Only_a_role_that_may_approve_approves(string role)
    {
        await using var web = await WebApp.Start();
        var draft = Write(web, web.AddPerson("Ines Writer"));
        web.Database.Write(work => DraftReview.Send(work, web.Journal, new Actor(draft.AuthorId, "Ines Writer"), draft.Id, draft.TextHash, web.Time.GetUtcNow())).ShouldBeNull();
        var person = await web.SignIn("Pat Person", role);
        await person.Get($"/write/{draft.Id}/review");
        person.Page.QuerySelector("button[formaction*=Approve]").ShouldBeNull();
        await person.Post($"/write/{draft.Id}/review?handler=Approve", ("Hash", draft.TextHash));
        web.Database.Read(work => ApprovalStore.Valid(work, draft.Id, draft.TextHash)).ShouldBeNull();
    }

    [Fact]
    public async Task From_a_blocked_draft_to_the_newsroom_with_two_people_and_no_script()
    {
        await using var web = await WebApp.Start();
        var ines = await web.SignIn("Ines Writer", Role.CommunityManager);
        await ines.Get("/write/new");
        await ines.Submit("form.card", ("Heading", "Lab results are late"), ("kind", "full"));
        var id = long.Parse(ines.At.Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
        await ines.Submit("form#editor", ("Text", Newsdesk.GoodText + " Our patient Maria Lopez is safe."));
        ines.Text.ShouldContain("Blocked");
        ines.Page.QuerySelector("mark.finding.block")!.TextContent.ShouldStartWith("Maria Lopez");
        await ines.Submit("form[action*=Send]");
        ines.Text.ShouldContain("The checks block this text");
        await ines.Submit("form#editor", ("Text", Newsdesk.GoodText));
        ines.Text.ShouldContain("Saved and checked.");
        await ines.Submit("form[action*=Send]");

        var petra = await web.SignIn("Petra Second", Role.CommunicationsLead);
        await petra.Get($"/write/{id}/review");
        await petra.Submit("button[formaction*=Approve]");
        petra.Text.ShouldContain("Exactly this text may be published.");
        await petra.Get($"/publish/{id}");
        petra.Text.ShouldContain("Dry-run: nothing leaves Heed");
        await petra.Submit("form.stack");
        petra.At.AbsolutePath.ShouldBe("/publish/publications/1");
        await web.RunWorkers();
        await petra.Get("/publish/publications/1");
        petra.Text.ShouldContain("Dry-run: would have been published");

        var admin = await web.SignIn("Adam Admin", Role.Administrator);
        await admin.Get("/publish/channels/1/live");
        await admin.Submit("form.card", ("TypedName", "Newsroom"), ("Reason", "The board agreed to it."));
        admin.At.AbsolutePath.ShouldBe("/publish/channels");
        await petra.Get("/publish/publications/1");
        await petra.Submit("form[action*=GoOut]");
        await web.RunWorkers();
        var outsider = web.Open();
        await outsider.Get("/newsroom");
        outsider.Text.ShouldContain("The page with lab results is not working.");
        foreach (var page in (string[])["/write", "/publish", "/publish/channels", "/write/facts", $"/write/{id}"])
            (await petra.Get(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task No_worker_and_no_time_approves_or_publishes()
    {
        await using var web = await WebApp.Start();
        var draft = Write(web, web.AddPerson("Ines Writer"));
        web.Database.Write(work => DraftReview.Send(work, web.Journal, new Actor(draft.AuthorId, "Ines Writer"), draft.Id, draft.TextHash, web.Time.GetUtcNow())).ShouldBeNull();
        foreach (var wait in (int[])[1, 24, 24 * 30, 24 * 365])
        {
            web.Time.Move(TimeSpan.FromHours(wait));
            await web.RunWorkers();
        }
        web.Database.Read(work => DraftStore.Get(work, draft.Id))!.State.ShouldBe(Draft.InReview);
        web.Database.Read(work => ApprovalStore.All(work, draft.Id)).ShouldBeEmpty();
        web.Database.Read(work => PublicationStore.All(work, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_save_shows_both_texts()
    {
        await using var web = await WebApp.Start();
        var ines = await web.SignIn("Ines Writer", Role.CommunityManager);
        var draft = Write(web, new Actor(web.Database.Read(work => PersonStore.ByEmail(work, WebApp.MailOf("Ines Writer")))!.Id, "Ines Writer"));
        await ines.Get($"/write/{draft.Id}");
        web.Database.Write(work => DraftWriting.Save(work, web.Journal, web.AddedElsewhere(work), new DraftEdit(draft.Id, 1, draft.Title, "Words of a colleague.", null, []), web.Time.GetUtcNow())).Refusal.ShouldBeNull();
        await ines.Submit("form#editor", ("Text", "Words of Ines."));
        ines.Text.ShouldContain("Words of a colleague.");
        ines.Page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("Words of Ines.");
        await ines.Submit("form#editor", ("Text", "Words of both."));
        web.Database.Read(work => DraftStore.Get(work, draft.Id))!.Text.ShouldBe("Words of both.");
    }

    [Fact]
    public async Task A_reader_leaves_with_the_button_or_one_click_and_looking_changes_nothing()
    {
        await using var web = await WebApp.Start();
        var (actor, tokens) = (web.AddPerson("Ines Writer"), Array.Empty<Subscriber>());
        web.Database.Write(work =>
        {
            var list = ChannelStore.Add(work, "Families", Channel.MailKind, "", web.Time.GetUtcNow())!.Value;
            ReaderList.Add(work, web.Journal, actor, list, "a@example.org\nb@example.org", web.Time.GetUtcNow());
            tokens = [.. SubscriberStore.Newest(work, list, 10)];
        });
        bool Active(int at) => web.Database.Read(work => SubscriberStore.Get(work, tokens[at].Id))!.Active;

        var reader = web.Open();
        await reader.Get("/newsroom/unsubscribe/" + tokens[0].Token);
        Active(0).ShouldBeTrue();
        await reader.Submit("form");
        reader.Text.ShouldContain("You will get no more messages");
        Active(0).ShouldBeFalse();
        reader.Cookies.ShouldBeEmpty();

        // A mail program's one-click (RFC 8058): no page before it, no form token.
        using var click = new HttpRequestMessage(HttpMethod.Post, "/newsroom/unsubscribe/" + tokens[1].Token) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]) };
        (await web.Open().Send(click)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Active(1).ShouldBeFalse();
        (await reader.Get("/newsroom/unsubscribe/" + new string('0', 64))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        reader.Text.ShouldNotContain("a@example.org");
    }

    [Fact]
    public async Task A_secret_once_saved_is_never_shown_again()
    {
        await using var web = await WebApp.Start();
        var admin = await web.SignIn("Adam Admin", Role.Administrator);
        await admin.Get("/publish/channels/0?kind=mail");
        await admin.Submit("form.card", ("ChannelName", "Families"), ("set-host", "smtp.example.org"), ("set-from", "news@example.org"), ("set-userName", "heed"), ("set-password", "hush-hush-hush"));
        admin.At.AbsolutePath.ShouldStartWith("/publish/lists/");
        await admin.Get("/publish/channels/2");
        (await admin.Last.Content.ReadAsStringAsync()).ShouldNotContain("hush");
        admin.Text.ShouldContain("Leave it empty to keep the stored one.");
        await admin.Submit("form.card", ("set-host", "smtp.elsewhere.example"));
        admin.Text.ShouldContain("Type the password again");
        await admin.Submit("form.card", ("set-port", "0"));
        admin.Text.ShouldContain("The channel was not saved");
    }
}

file static class Elsewhere
{
    /// <summary>A colleague at another machine.</summary>
    public static Actor AddedElsewhere(this WebApp web, Work work) =>
        new(PersonStore.Add(work, new Person { Name = "Omar Elsewhere", Email = "omar.elsewhere@example.org" }, [Role.CommunityManager], web.Time.GetUtcNow())!.Value, "Omar Elsewhere");
}
