using System.Net;
using Heed.Channels;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.People;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>The list of mentions answers words and queries alike: Max may handle alerts, Olive only reads.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private WebApp web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now));
        web.Database.Write(work => { SourceStore.Pause(work, source, now); return TopicStore.Add(work, "Clinic", "clinic", "", "Ada", now); });
        string[] texts = ["the clinic was terrible and rude, we had to wait five hours", "the clinic opens at nine", "lovely clinic, thank you", "no wait at the clinic", "wait for the clinic bus, it runs at all hours from nine to five"];
        web.PostLog.Append("batch", source, true, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost { Id = $"p{at}", Text = text, CreatedAt = now.AddMinutes(-at).ToUnixTimeMilliseconds(), Followers = at * 100 })]));
        await web.RunWorkers();
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static async Task<string[]> Found(Browser browser, string words)
    {
        (await browser.Get("/listen?words=" + Uri.EscapeDataString(words))).StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. browser.Page.QuerySelectorAll("li[data-key] a[dir]").Select(link => link.TextContent[..12].Trim())];
    }

    [Fact]
    public async Task A_query_in_the_listening_language_finds_mentions_by_words_and_by_what_Heed_made_of_them()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, "wait NEAR/2 hours")).ShouldBe(["the clinic w"]);
        (await Found(olive, "clinic sentiment:negative")).ShouldBe(["the clinic w"]);
        (await Found(olive, "clinic followers:>=300")).Length.ShouldBe(2);
        (await Found(olive, "topic:Clinic NOT wait")).Length.ShouldBe(2);
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("2 mentions found in 5");
        (await Found(olive, "clinic wait")).Length.ShouldBe(3); // plain words: the full-text index
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("3 mentions found");
    }

    [Theory]
    [InlineData("wait AND hours", 2)]
    [InlineData("+wait +hours", 2)]
    [InlineData("wait <<<not in any post>>>", 3)]
    [InlineData("wait && hours", 2)]
    [InlineData("wait NEAR/2 hours", 1)]
    [InlineData("{clinic} wait", 3)]
    public async Task Operators_written_out_are_no_words_to_look_for(string query, int found) =>
        (await Found(await web.SignIn("Olive Observer", Role.Observer), query)).Length.ShouldBe(found);

    [Theory]
    [InlineData("the clinic was terrible and rude we had to wait five hours the clinic was terrible and rude we had to wait", 1)]
    [InlineData("the clinic was terrible and rude we had to wait five hours the clinic was terrible and rude we had to zebra", 0)]
    public async Task More_words_than_the_index_takes_are_all_looked_for(string words, int found) =>
        (await Found(await web.SignIn("Olive Observer", Role.Observer), words)).Length.ShouldBe(found);

    [Fact]
    public async Task Older_mentions_of_a_saved_search_are_opened_by_its_number()
    {
        Many(60);
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await Found(max, "zebra~1");
        max.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!.ShouldContain("zebra");
        await max.Submit("form[action*=Save]", ("name", "Zebras"));
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(50);
        var older = max.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        older.ShouldStartWith("/listen?saved=1&before=");
        await max.Get(older);
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(10);
    }

    [Fact]
    public async Task Words_that_no_address_holds_are_not_searched_and_not_saved()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        (await Found(max, "clinic " + new string('x', MentionsModel.LongestWords))).ShouldBeEmpty();
        max.Text.ShouldContain("Nothing was searched. The words are longer than 800 characters.");
        max.Page.QuerySelector("#words")!.GetAttribute("maxlength").ShouldBe("800");
        (await Found(max, "clinic " + new string('x', MentionsModel.LongestWords - 7))).ShouldBeEmpty();
        max.Text.ShouldContain("Nothing fits this filter.");
    }

    [Fact]
    public async Task A_saved_search_keeps_its_dates()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        var until = web.Time.GetUtcNow().AddMinutes(-1).ToUnixTimeMilliseconds();
        await max.Get($"/listen?words=clinic&from={until - 120_000}&until={until}");
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(2);
        await max.Submit("form[action*=Save]", ("name", "Two minutes"));
        max.At.Query.ShouldBe("?saved=1");
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(2);
        max.Page.QuerySelector("#until")!.GetAttribute("value").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_search_that_found_nothing_yet_says_how_far_it_looked()
    {
        Many(MentionSearch.MostSearched);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, "lovely NOT zebra")).ShouldBeEmpty();
        olive.Text.ShouldContain("Nothing found in the newest 30,000. Look further back.");
        olive.Text.ShouldNotContain("Nothing fits this filter");
        await olive.Get(olive.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
    }

    [Fact]
    public void A_search_that_takes_too_long_stops_says_how_far_it_came_and_goes_on_there()
    {
        Many(3000);
        var query = QueryParser.Parse("lovely NOT zebra");
        var first = web.Database.Read(work => new SearchTurns(new HastyTime()).Find("person:1", work, new MentionFilter(), [new(query, null)], 50, TimeZoneInfo.Utc))!;
        (first.Rows.Count, first.Searched).ShouldBe((0, 1000));
        var rest = web.Database.Read(work => new SearchTurns(web.Time).Find("person:1", work, Keyset.After(new MentionFilter(), Keyset.Of(first.Reached!))!, [new(query, null)], 50, TimeZoneInfo.Utc))!;
        (rest.Rows.Count, rest.Searched, rest.Reached).ShouldBe((1, 2005L, null));
    }

    /// <summary>Whenever it is asked, more time has gone by than a search may take.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private long asked;
        public override long GetTimestamp() => (asked += 2) * (long)SearchTurns.Longest.TotalSeconds * TimestampFrequency;
    }

    [Fact]
    public async Task A_person_asks_one_query_at_a_time()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        var person = web.Database.Read(work => work.Number("SELECT id FROM person WHERE name = 'Olive Observer'"));
        using (web.Get<SearchTurns>().Begin($"person:{person}"))
        {
            (await olive.Get("/listen?words=wait%20NEAR%2F2%20hours")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            olive.Text.ShouldContain("Nothing was searched: your last search still runs.");
            (await Found(olive, "wait")).Length.ShouldBe(3); // the index answers at once
            (await Found(await web.SignIn("Max Manager", Role.CommunityManager), "wait NEAR/2 hours")).Length.ShouldBe(1);
        }
        (await Found(olive, "wait NEAR/2 hours")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Minutes_of_the_day_are_those_of_the_organisations_clock()
    {
        web.Database.Write(work => Organisation.Set(work, Organisation.Get(work)! with { TimeZone = "Asia/Kolkata" }, web.Time.GetUtcNow()));
        var minute = (int)web.Time.GetUtcNow().AddMinutes(330).TimeOfDay.TotalMinutes;
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, $"wait minuteOfDay:{minute}")).ShouldBe(["the clinic w"]);
    }

    [Fact]
    public async Task A_topic_keeps_what_a_search_finds_later()
    {
        var now = web.Time.GetUtcNow();
        string[] asks = ["sentiment:negative", "sentiment:neutral", "intent:praise", "intent:other", "emotion:anger", "emotion:joy", "emotion:fear", "theme:staff", "theme:billing", "theme:parking", "theme:none", "label:complaint", "phi:likely", "has:phi", "is:question", "lang:en", "lang:es"];
        string[] texts =
        [
            "clinic staff were rude and the billing office overcharged me, parking was full, I am furious and scared", "thank you clinic nurses, so happy and hopeful", "clinic number three",
            "is the clinic open? call 212-555-0143", "la clínica está cerrada y no hay médicos para los niños", "clinic",
        ];
        web.Database.Write(work => { for (var i = 0; i < asks.Length; i++) TopicStore.Add(work, $"t{i}", $"(clinic OR clínica) {asks[i]}", "", "Ada", now); return true; });
        web.PostLog.Append("more", web.Database.Read(work => SourceStore.All(work)).Single().Id, true, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost { Id = $"q{at}", Text = text, CreatedAt = now.ToUnixTimeMilliseconds(), Language = "es" })]));
        await web.RunWorkers();
        var kept = web.Database.Read(work => MentionStore.Page(work, new MentionFilter(), 100).Where(mention => mention.Id > 5).Select(mention => mention.Id).ToArray());
        var topics = web.Database.Read(work => MentionStore.Topics(work, kept)).ToLookup(topic => topic.Name, topic => topic.MentionId);
        var any = 0;
        for (var i = 0; i < asks.Length; i++)
        {
            var query = QueryParser.Parse($"(clinic OR clínica) {asks[i]}");
            var found = web.Database.Read(work => MentionSearch.Find(work, new MentionFilter(), [new(query, now)], 100, TimeZoneInfo.Utc)).Rows.Select(mention => mention.Id).Where(id => id > 5);
            found.Order().ShouldBe(topics[$"t{i}"].Order(), asks[i]);
            any += topics[$"t{i}"].Any() ? 1 : 0;
        }
        any.ShouldBeGreaterThan(10);
    }

    /// <summary>Newer mentions of no other word, put in as they would stand there.</summary>
    private void Many(int count) => web.Database.Write(work => work.Execute("""
        WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @count)
        INSERT INTO mention (source_id, external_id, text, sealed, author_mark, created_at, heard_at, time_corrected, language, sentiment, sentiment_score, confidence, theme, identifiers, is_reply, reposts)
        SELECT source_id, 'many' || n, 'a zebra on the street', sealed, author_mark, created_at + 60000 + n, heard_at, 0, 'en', 0, 0, 1, '', '', 0, 0 FROM numbers, (SELECT * FROM mention WHERE id = 1)
        """, new { count }));

    [Fact]
    public async Task What_cannot_be_read_as_a_query_is_searched_as_words_and_says_why()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, "clinic (wait")).Length.ShouldBe(3);
        olive.Text.ShouldContain("This cannot be read as a query, so it was searched as plain words.");
    }

    [Fact]
    public async Task A_search_is_saved_under_a_name_opened_by_everybody_and_removed()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await Found(max, "clinic sentiment:negative");
        await max.Submit("form[action*=Save]", ("name", "Unhappy"));
        max.At.Query.ShouldBe("?saved=1");
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        await Found(max, "clinic");
        await max.Submit("form[action*=Save]", ("name", "Unhappy"));
        max.Text.ShouldContain("There is a search of this name");
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen?saved=1");
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        olive.Page.QuerySelector("form[action*=Forget]").ShouldBeNull();
        (await olive.Post("/listen?handler=Forget", ("saved", "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await max.Get("/listen?saved=1");
        await max.Submit("form[action*=Forget]");
        (await max.Get("/listen?saved=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
