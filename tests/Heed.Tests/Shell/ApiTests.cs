using System.Net;
using System.Text;
using System.Text.Json;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Shell.Api;
using Heed.Tests.Process;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

/// <summary>What programs are told: Ada made their key, Olive reads the same on her screen.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private WebApp web = null!;
    private Programs program = null!;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now));
        web.Database.Write(work => { SourceStore.Pause(work, source, now); return TopicStore.Add(work, "Clinic", "clinic", "", "Ada", now); });
        string[] texts =
        [
            "the clinic was terrible and rude, we had to wait five hours", "the clinic opens at nine", "lovely clinic, thank you", "no wait at the clinic",
            "call the clinic at 212-555-0143 or ask nurse Judith Whitfield, judith@example.org", "wait for the clinic bus, waiting is free", "the clinic café is closed",
        ];
        web.PostLog.Append("batch", source, true, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost
        {
            Id = $"p{at}", Text = text, CreatedAt = now.AddMinutes(-at).ToUnixTimeMilliseconds(), Author = "grace.hopper.example", Url = $"https://talk.example/grace.hopper.example/{at}", Followers = at * 100,
        })]));
        await web.RunWorkers();
        program = await Programs.WithKey(web);
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return web.DisposeAsync();
    }

    [Theory]
    [InlineData("wait NEAR/2 hours"), InlineData("clinic sentiment:negative"), InlineData("topic:Clinic NOT wait"), InlineData("clinic followers:>=300"), InlineData("phi:likely clinic")]
    [InlineData("clinic wait"), InlineData("wait"), InlineData("  clinic   cafe "), InlineData("café"), InlineData("\"the clinic\" OR lovely"), InlineData("channel:\"Town talk\" -wait"), InlineData("zebra NEAR x"), InlineData("clinic NOT has:claim")]
    public async Task A_program_finds_exactly_what_the_screen_shows_for_the_same_query(string query)
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen?words=" + Uri.EscapeDataString(query));
        var shown = olive.Page.QuerySelectorAll("li[data-key]").Select(row => (Id: row.GetAttribute("data-key")!["mention-".Length..], row.QuerySelector("a[dir]")!.TextContent)).ToArray();
        var answer = await program.Ask(Programs.Search, new { query });
        answer.GetProperty("mentions").EnumerateArray().Select(one => (Id: one.GetProperty("id").ToString(), one.GetProperty("text").GetString()!)).ShouldBe(shown);
        answer.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("note").GetString().ShouldBe("");
    }

    [Fact]
    public async Task A_mention_carries_its_masked_words_and_nothing_about_who_wrote_it()
    {
        var answer = await program.Ask(Programs.Search, new { query = "call AND clinic" });
        var mention = answer.GetProperty("mentions").EnumerateArray().ShouldHaveSingleItem();
        mention.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "publishedAt", "heardAt", "channel", "source", "language", "sentiment", "text", "link"]);
        mention.GetProperty("text").GetString()!.ShouldContain("[PHONE]");
        mention.GetProperty("channel").GetString().ShouldBe("bluesky");
        mention.GetProperty("source").GetString().ShouldBe("Town talk");
        mention.GetProperty("publishedAt").GetDateTimeOffset().ShouldBe(web.Time.GetUtcNow().AddMinutes(-4));
        var whole = await program.Last.Content.ReadAsStringAsync();
        foreach (var word in new[] { "0143", "Whitfield", "judith", "grace", "hopper", "talk.example" }) whole.ShouldNotContain(word, Case.Insensitive);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await olive.Get(mention.GetProperty("link").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.OK);
        olive.Page.QuerySelector("blockquote")!.TextContent.ShouldBe(mention.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_answer_says_how_the_query_was_read_and_what_may_surprise()
    {
        var answer = await program.Ask(Programs.Search, new { query = "wait* AND clinic OR author:anna" });
        answer.GetProperty("query").GetString().ShouldBe("(wait* AND clinic) OR author:anna");
        answer.GetProperty("plainWords").GetBoolean().ShouldBeFalse();
        answer.GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldBe(["W102", "W126"], ignoreOrder: true);
        answer.GetProperty("searched").GetInt64().ShouldBe(7);
        (await program.Ask(Programs.Search, new { query = "clinic wait" })).GetProperty("plainWords").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_query_that_cannot_run_is_refused_with_its_faults_their_places_and_what_was_meant()
    {
        var problem = await program.Ask(Programs.Search, new { query = "clinic auhtor:anna" });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        program.Last.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem.GetProperty("title").GetString().ShouldBe("This query cannot run");
        var fault = problem.GetProperty("faults").EnumerateArray().First(one => one.GetProperty("error").GetBoolean());
        (fault.GetProperty("code").GetString(), fault.GetProperty("start").GetInt32()).ShouldBe(("E008", 7));
        fault.GetProperty("sentence").GetString()!.ShouldContain("author");
        (await program.Ask(Programs.Search, new { query = "wait AND clinic OR nine" })).TryGetProperty("mentions", out _).ShouldBeTrue();
        (await program.Ask(Programs.Search, new { query = "wait AND clinic OR nine", strict = true })).GetProperty("faults").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldContain("E019");
    }

    [Theory]
    [InlineData("wait NEAR/2 hours", false), InlineData("(wait", false), InlineData("a OR b AND c", false), InlineData("a OR b AND c", true), InlineData("auhtor:\"x", false), InlineData("", false), InlineData("💔 \"ward\"", false)]
    public async Task Checking_a_query_gives_to_the_letter_what_the_command_line_prints(string query, bool strict)
    {
        await program.Ask(Programs.Check, new { query, strict });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        var printed = await HeedProcess.Run(TestContext.Current.CancellationToken, ["query", query, "--json", .. strict ? new[] { "--strict" } : []]);
        (await program.Last.Content.ReadAsStringAsync()).ShouldBe(printed.Output);
    }

    [Theory]
    [InlineData("clinic OR zebra"), InlineData("zebra"), InlineData("street OR clinic OR talk")]
    public async Task Page_after_page_every_mention_comes_once_and_none_is_left_out(string query)
    {
        // Many at the same moment: the time alone would not tell where a page ended.
        web.Database.Write(work => work.Execute("""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 95)
            INSERT INTO mention (source_id, external_id, text, sealed, author_mark, created_at, heard_at, time_corrected, language, sentiment, sentiment_score, confidence, theme, identifiers, is_reply, reposts)
            SELECT source_id, 'many' || n, 'a zebra on the street', sealed, author_mark, created_at + 1000 * (n / 10), heard_at, 0, 'en', 0, 0, 1, '', '', 0, 0 FROM numbers, (SELECT * FROM mention WHERE id = 1)
            """));
        await web.RunWorkers();
        var whole = Ids(await program.Ask(Programs.Search, new { query, limit = 200 }));
        var (paged, after) = (new List<long>(), (string?)null);
        do
        {
            var page = await program.Ask(Programs.Search, new { query, limit = 7, after });
            paged.AddRange(Ids(page));
            after = page.GetProperty("next").GetString();
        } while (after is not null);
        paged.ShouldBe(whole);
        whole.Length.ShouldBe(query == "zebra" ? 95 : 102);
        whole.Distinct().Count().ShouldBe(whole.Length);

        static long[] Ids(JsonElement answer) => [.. answer.GetProperty("mentions").EnumerateArray().Select(one => one.GetProperty("id").GetInt64())];
    }

    [Fact]
    public async Task A_search_that_stopped_at_its_bound_says_how_far_it_looked_and_goes_on_from_there()
    {
        web.Database.Write(work => work.Execute("""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @count)
            INSERT INTO mention (source_id, external_id, text, sealed, author_mark, created_at, heard_at, time_corrected, language, sentiment, sentiment_score, confidence, theme, identifiers, is_reply, reposts)
            SELECT source_id, 'many' || n, 'a zebra on the street', sealed, author_mark, created_at + 60000 + n, heard_at, 0, 'en', 0, 0, 1, '', '', 0, 0 FROM numbers, (SELECT * FROM mention WHERE id = 1)
            """, new { count = MentionSearch.MostSearched }));
        var first = await program.Ask(Programs.Search, new { query = "lovely NOT zebra" });
        first.GetProperty("mentions").GetArrayLength().ShouldBe(0);
        first.GetProperty("note").GetString()!.ShouldStartWith("The search stopped after 30,000 mentions");
        var second = await program.Ask(Programs.Search, new { query = "lovely NOT zebra", after = first.GetProperty("next").GetString() });
        second.GetProperty("mentions").GetArrayLength().ShouldBe(1);
        (second.GetProperty("note").GetString(), second.GetProperty("next").ValueKind).ShouldBe(("", JsonValueKind.Null));
    }

    [Fact]
    public async Task A_key_asks_one_query_at_a_time_and_holds_up_nobody_else()
    {
        using var other = new Programs(web, await Programs.MakeKey(await web.SignIn("Bo", Role.Administrator), "Another"));
        using (web.Get<SearchTurns>().Begin("access_key:1"))
        {
            var refused = await program.Ask(Programs.Search, new { query = "wait NEAR/2 hours" });
            program.Last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.GetProperty("title").GetString().ShouldBe("One search at a time");
            (await other.Ask(Programs.Search, new { query = "wait NEAR/2 hours" })).GetProperty("mentions").GetArrayLength().ShouldBe(1);
            await (await web.SignIn("Olive Observer", Role.Observer)).Get("/listen?words=wait%20NEAR%2F2%20hours");
        }
        (await program.Ask(Programs.Search, new { query = "wait NEAR/2 hours" })).GetProperty("mentions").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_asks_too_often_waits_and_another_key_does_not()
    {
        using var other = new Programs(web, await Programs.MakeKey(await web.SignIn("Bo", Role.Administrator), "Another"));
        var asked = 0; // a slow machine may see a minute go by, so the count is not exact
        do await program.Ask(Programs.Check, new { query = "x" });
        while (program.Last.StatusCode == HttpStatusCode.OK && ++asked < 10 * KeyLimit.AMinute);
        program.Last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        asked.ShouldBeGreaterThanOrEqualTo(KeyLimit.AMinute);
        program.Last.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await program.Json()).GetProperty("title").GetString().ShouldBe("Too many questions");
        await other.Ask(Programs.Check, new { query = "x" });
        other.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("{", "one JSON object"), InlineData("", "one JSON object"), InlineData("[]", "not a JSON object"), InlineData("{}", "“query” is missing"), InlineData("{\"query\":7}", "is no text")]
    [InlineData("{\"query\":\"a\",\"limit\":0}", "from 1 to 200"), InlineData("{\"query\":\"a\",\"limit\":201}", "from 1 to 200"), InlineData("{\"query\":\"a\",\"limit\":1.5}", "from 1 to 200"), InlineData("{\"query\":\"a\",\"limit\":\"9\"}", "from 1 to 200")]
    [InlineData("{\"query\":\"a\",\"strict\":1}", "true or false"), InlineData("{\"query\":\"a\",\"after\":\"x\"}", "“after” is the “next”"), InlineData("{\"query\":\"a\",\"after\":\"0.1\"}", "“after” is the “next”"), InlineData("{\"query\":\"a\",\"after\":\"99999999999999999.1\"}", "“after” is the “next”")]
    [InlineData("{\"query\":\"a\",\"Limit\":5}", "not known here"), InlineData("{\"query\":\"a\",\"query\":\"b\"}", "each field once"), InlineData("{\"query\":\"a\\ud800\"}", "half of a character"), InlineData("{\"query\":\"a\",\"x\":[[[[[[1]]]]]]}", "nothing nested")]
    public async Task A_question_that_cannot_be_read_is_refused_in_words(string body, string words)
    {
        await program.Post(Programs.Search, body);
        program.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        program.Last.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await program.Json()).GetProperty("detail").GetString()!.ShouldContain(words);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_in_words()
    {
        await program.Send(HttpMethod.Post, Programs.Search, new ByteArrayContent([.. "{\"query\":\""u8, 0xC3, 0x28, .. "\"}"u8]) { Headers = { ContentType = new("application/json") } });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await program.Json()).GetProperty("detail").GetString()!.ShouldContain("UTF-8");
    }

    [Theory]
    [InlineData("a\0b", HttpStatusCode.OK), InlineData("\0", HttpStatusCode.BadRequest), InlineData("\"a\0\"", HttpStatusCode.OK), InlineData("'; DROP TABLE mention; --", HttpStatusCode.OK), InlineData("<script>alert(1)</script>", HttpStatusCode.OK)]
    public async Task Strange_signs_in_a_query_do_no_harm(string query, HttpStatusCode status)
    {
        await program.Ask(Programs.Search, new { query });
        program.Last.StatusCode.ShouldBe(status);
        (await program.Ask(Programs.Search, new { query = "clinic" })).GetProperty("mentions").GetArrayLength().ShouldBe(7);
    }

    public static TheoryData<string, HttpStatusCode> Vast => new()
    {
        { string.Concat(Enumerable.Repeat("clinic ", 14_000)), HttpStatusCode.OK },
        { new string('x', 100_000), HttpStatusCode.BadRequest },
        { string.Join(" OR ", Enumerable.Range(0, 10_000).Select(n => $"w{n}")), HttpStatusCode.OK },
        { new string('(', 10_000) + "clinic" + new string(')', 10_000), HttpStatusCode.BadRequest },
        { new string('"', 99_999), HttpStatusCode.BadRequest },
        { string.Concat(Enumerable.Repeat("NOT ", 25_000)), HttpStatusCode.BadRequest },
    };

    [Theory, MemberData(nameof(Vast))]
    public async Task A_vast_query_gets_a_clear_answer(string query, HttpStatusCode status)
    {
        await program.Ask(Programs.Search, new { query });
        program.Last.StatusCode.ShouldBe(status);
        await program.Ask(Programs.Check, new { query });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_beyond_256_kilobytes_is_refused_whether_it_says_so_or_not()
    {
        var body = Encoding.UTF8.GetBytes("{\"query\":\"" + new string('a', Question.LargestBody) + "\"}");
        foreach (var stated in new[] { true, false })
        {
            using var content = new StreamContent(new MemoryStream(body)) { Headers = { ContentType = new("application/json"), ContentLength = stated ? body.Length : null } };
            using var request = content;
            await program.Send(HttpMethod.Post, Programs.Search, content, stated ? [] : [("Transfer-Encoding", "chunked")]);
            program.Last.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await program.Json()).GetProperty("detail").GetString()!.ShouldContain("at most 256 kilobytes");
        }
    }

    [Theory]
    [InlineData("GET", Programs.Search, 405), InlineData("PUT", Programs.Check, 405), InlineData("DELETE", Programs.Search, 405), InlineData("OPTIONS", Programs.Search, 405)]
    [InlineData("GET", "/api", 404), InlineData("POST", "/api/mentions", 404), InlineData("GET", "/API/Nothing/here", 404)]
    public async Task A_wrong_address_or_method_is_refused_in_words(string method, string path, int status)
    {
        await program.Send(new HttpMethod(method), path);
        ((int)program.Last.StatusCode).ShouldBe(status);
        program.Last.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        if (status == 405) program.Last.Content.Headers.Allow.ShouldBe(["POST"]);
        (await program.Json()).GetProperty("status").GetInt32().ShouldBe(status);
    }

    [Theory]
    [InlineData("text/plain", null), InlineData("application/x-www-form-urlencoded", null), InlineData("application/json", "gzip")]
    public async Task Anything_but_plain_JSON_is_refused_in_words(string type, string? encoding)
    {
        var content = new ByteArrayContent("{\"query\":\"a\"}"u8.ToArray()) { Headers = { ContentType = new(type) } };
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);
        await program.Send(HttpMethod.Post, Programs.Search, content);
        program.Last.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await program.Json()).GetProperty("title").GetString().ShouldBe("The question must be JSON");
    }

    [Fact]
    public async Task Every_answer_stays_in_no_cache_and_is_open_to_no_other_site()
    {
        foreach (var (path, secret) in new[] { (Programs.Search, program.Key), (Programs.Check, program.Key), ("/api/nothing", program.Key), (Programs.Search, null) })
        {
            using var asking = new Programs(web, secret);
            await asking.Send(HttpMethod.Post, path, new StringContent("{\"query\":\"clinic\"}", Encoding.UTF8, "application/json"), ("Origin", "https://evil.example"));
            asking.Last.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            asking.Last.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            asking.Last.Headers.Any(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase) || header.Key == "Set-Cookie").ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_number_and_never_its_own_words()
    {
        web.Database.Write(work => work.Execute("ALTER TABLE mention RENAME TO gone"));
        var problem = await program.Ask(Programs.Search, new { query = "clinic NEAR secretword" });
        program.Last.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        problem.GetProperty("title").GetString().ShouldBe("Heed could not do this");
        var whole = await program.Last.Content.ReadAsStringAsync();
        foreach (var word in new[] { "secretword", "mention", "SQL" }) whole.ShouldNotContain(word, Case.Insensitive);
    }
}
