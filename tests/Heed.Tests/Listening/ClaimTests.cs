using System.Net;
using System.Text;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>The library of checked claims: Max manages listening, Olive only reads.</summary>
public sealed class ClaimTests : IAsyncLifetime
{
    private WebApp web = null!;

    public async ValueTask InitializeAsync() => web = await WebApp.Start();

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private Task<Browser> Max() => web.SignIn("Max Manager", Role.CommunityManager);

    private async Task Hear(params string[] texts)
    {
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work =>
        {
            var id = SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now);
            SourceStore.Pause(work, id, now);
            TopicStore.Add(work, "Flu", "flu", "", "Ada", now);
            return id;
        });
        web.PostLog.Append("batch", source, false, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost { Id = $"p{at}", Text = text, Author = $"@p{at}", CreatedAt = now.ToUnixTimeMilliseconds() })]));
        await web.RunWorkers();
    }

    private async Task Import(Browser browser, string name, string content)
    {
        await browser.Get("/listen/claims");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Upload", name }
        };
        await browser.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(web.Address, "/listen/claims?handler=Import")) { Content = form });
    }

    [Fact]
    public async Task A_claim_is_added_and_shows_the_mentions_that_repeat_it_with_the_words_that_say_so()
    {
        var max = await Max();
        await max.Get("/listen/claims");
        await max.Submit("form[action*=Add]", ("Claim", "Boiled onion water cures the flu in one night"), ("Verdict", "False"), ("Link", "https://checks.example/onion"));
        max.Text.ShouldContain("The claim was added.");
        await Hear("My aunt swears boiled onion water cured her flu in one night", "The flu clinic is closed today");
        var claim = web.Database.Read(ClaimStore.All).ShouldHaveSingleItem();
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen/claims");
        olive.Page.QuerySelector("tbody tr")!.TextContent.ShouldContain("checks.example");
        olive.Page.QuerySelector("main form").ShouldBeNull();
        await olive.Get($"/listen/claims/{claim.Id}");
        olive.Text.ShouldContain("One mention repeats it");
        olive.Page.QuerySelectorAll("mark").Select(word => word.TextContent.ToLowerInvariant()).ShouldContain("onion");
        web.Database.Read(work => JournalStore.About(work, $"claim:{claim.Id}")).ShouldHaveSingleItem().Act.ShouldBe("claim.added");
    }

    [Fact]
    public async Task Mentions_of_one_claim_are_a_narrative_that_names_it()
    {
        var max = await Max();
        await Import(max, "claims.jsonl", """{"id":1,"title":"No, onion water does not cure the flu","claim":"Boiled onion water cures the flu in one night","verdict":"False"}""");
        await Hear("My aunt swears boiled onion water cured her flu in one night", "Boiled onion water cures flu overnight, in one night", "onion water boiled: flu cured in one night");
        await max.Get("/listen/narratives");
        max.Text.ShouldContain("No, onion water does not cure the flu");
        await max.Get(max.Page.QuerySelector("tbody a[href^='/listen/narratives/']")!.GetAttribute("href")!);
        max.Text.ShouldContain("It likely repeats a checked claim");
    }

    [Fact]
    public async Task A_list_is_imported_once_and_its_bad_lines_are_named()
    {
        var max = await Max();
        const string lines = """
            {"id":"a","title":"","claim":"Garlic heals the flu","url":"https://checks.example/a"}
            not json
            {"id":"b","title":"t"}
            {"title":"no id","claim":"c"}
            {"id":"d","claim":"x","url":"javascript:alert(1)"}
            {"id":"e","claim":"\ud800"}
            [1]
            """;
        await Import(max, "claims.jsonl", lines);
        foreach (var words in (string[])["2 claims were added", "5 lines could not be used", "The line is not valid JSON.", "It has no id.", "The address has to begin with", "not a JSON object"]) max.Text.ShouldContain(words);
        await Import(max, "claims.jsonl", lines);
        max.Text.ShouldContain("0 claims were added, 2 were in the library already");
        web.Database.Read(work => JournalStore.About(work, "claims")).Count.ShouldBe(2);
    }

    [Fact]
    public void A_table_is_read_with_quotes_and_line_breaks()
    {
        var lines = ClaimFile.Read(Encoding.UTF8.GetBytes("\uFEFFID,title,claim,verdict,url\r\n1,\"One, two\",\"He said \"\"no\"\"\nand left\",False,\r\n\r\n,x,y\r\n2,t,c\r\n3,\"open"), csv: true).ToList();
        lines.Select(line => (line.Number, line.Claim?.ExternalId, line.Fault)).ShouldBe([(2, "1", ""), (5, null, "It has no id."), (6, "2", ""), (7, null, "A quotation mark never closes.")]);
        (lines[0].Claim!.Title, lines[0].Claim!.Claim, lines[0].Claim!.Verdict).ShouldBe(("One, two", "He said \"no\"\nand left", "False"));
        ClaimFile.Read("name,text\n1,2"u8.ToArray(), csv: true).ShouldHaveSingleItem().Fault.ShouldContain("name the columns");
        ClaimFile.Read([], csv: true).ShouldBeEmpty();
        ClaimFile.Read([0xFF, 0x00, 0x7B], csv: false).ShouldHaveSingleItem().Claim.ShouldBeNull();
    }

    [Fact]
    public async Task A_removed_claim_is_no_longer_asked_about_and_may_be_added_again()
    {
        var max = await Max();
        await Import(max, "claims.csv", "id,claim\n1,Boiled onion water cures the flu in one night");
        var id = web.Database.Read(ClaimStore.All)[0].Id;
        await max.Get($"/listen/claims/{id}");
        await max.Submit("form[action*=Remove]");
        max.Text.ShouldContain("The claim was removed.");
        await Hear("Boiled onion water cures the flu in one night");
        web.Database.Read(work => ClaimStore.Mentions(work, id, long.MaxValue, long.MaxValue, 10)).ShouldBeEmpty();
        await max.Get($"/listen/claims/{id}");
        max.Text.ShouldContain("This claim was removed");
        await Import(max, "claims.csv", "id,claim\n1,Boiled onion water cures the flu in one night");
        max.Text.ShouldContain("One claim was added");
    }

    [Fact]
    public async Task Who_only_reads_changes_no_claim()
    {
        await Import(await Max(), "claims.csv", "id,claim\n1,Garlic heals the flu");
        var id = web.Database.Read(ClaimStore.All)[0].Id;
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        foreach (var act in (string[])["/listen/claims?handler=Add", "/listen/claims?handler=Import", $"/listen/claims/{id}?handler=Remove"])
        {
            await olive.Get("/listen/claims");
            (await olive.Post(act, ("Claim", "Mine"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        web.Database.Read(ClaimStore.All).ShouldHaveSingleItem().ExternalId.ShouldBe("1");
    }
}
