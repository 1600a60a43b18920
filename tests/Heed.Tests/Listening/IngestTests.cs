using System.Text.Json;
using Heed.Channels;
using Heed.Listening;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

public sealed class IngestTests : IDisposable
{
    private readonly Installation heed = new();
    private readonly Ingest ingest;
    private readonly long source, topic;

    public IngestTests()
    {
        ingest = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth());
        (source, topic) = heed.Database.Write(work => (
            SourceStore.FindOrAdd(work, "Town talk", Source.Replay, "{}", "Ada", Now),
            TopicStore.Add(work, "Emergency room", "\"emergency room\" OR er", "", "Ada", Now)));
    }

    public void Dispose() => heed.Dispose();

    private DateTimeOffset Now => heed.Time.GetUtcNow();

    private HeardPost Post(string id, string text, long? at = null, string? author = "kim.example") =>
        new() { Id = id, Text = text, CreatedAt = at ?? Now.AddMinutes(-10).ToUnixTimeMilliseconds(), Author = author };

    private void Hear(bool history, params HeardPost[] posts)
    {
        var body = PostBatches.Write(posts);
        heed.PostLog.Append(PostBatches.IdOf(source, Guid.NewGuid().ToString(), body), source, history, posts.Length, body);
    }

    private async Task Run()
    {
        while (await ingest.RunOnce(Now, default)) { }
    }

    private IReadOnlyDictionary<string, long> Counts() => heed.Database.Read(work => SourceStore.Counts(work, source)).ToDictionary(count => count.Reason, count => count.Posts);
    private IReadOnlyList<Mention> Mentions() => heed.Database.Read(work => MentionStore.Page(work, new MentionFilter { TopicId = topic }, 100));

    [Fact]
    public async Task What_a_topic_asks_for_is_kept_and_everything_else_is_counted()
    {
        Hear(false, Post("1", "Nine hours in the emergency room, terrible"), Post("2", "Lovely weather"), Post("3", "  "), Post("1", "Nine hours in the emergency room, terrible"));
        await Run();
        var mention = Mentions().ShouldHaveSingleItem();
        mention.Text.ShouldBe("Nine hours in the emergency room, terrible");
        mention.Language.ShouldBe("en");
        mention.Sentiment.ShouldBe(-1);
        mention.SourceName.ShouldBe("Town talk");
        mention.AuthorMark.ShouldMatch("^author [0-9a-f]{6}$");
        Counts().ShouldBe(new Dictionary<string, long> { [Drop.Heard] = 4, [Drop.Kept] = 1, [Drop.NoTopic] = 1, [Drop.Empty] = 1, [Drop.Duplicate] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Counters_move_only_for_what_was_really_kept()
    {
        for (var again = 0; again < 3; again++)
        {
            Hear(false, Post("1", "The emergency room was awful"), Post("2", "ER staff were wonderful, thank you"));
            await Run();
        }
        heed.Database.Read(work => (
            work.Number("SELECT sum(mentions) FROM topic_count"), work.Number("SELECT sum(positive) FROM topic_count"), work.Number("SELECT sum(negative) FROM topic_count")))
            .ShouldBe((2, 1, 1));
        heed.Database.Read(work => work.Number("SELECT count(*) FROM detection_due")).ShouldBe(1);
    }

    [Fact]
    public async Task History_is_kept_and_counted_but_wakes_no_detector()
    {
        Hear(true, Post("1", "The emergency room was awful", Now.AddDays(-30).ToUnixTimeMilliseconds()));
        await Run();
        Mentions().Count.ShouldBe(1);
        heed.Database.Read(work => work.Number("SELECT count(*) FROM detection_due")).ShouldBe(0);
    }

    [Theory]
    [InlineData(0), InlineData(-1), InlineData(3786912000000)] // none stated, 1969, 2090
    public async Task An_impossible_time_is_corrected_to_when_it_was_heard(long stated)
    {
        Hear(false, Post("1", "The emergency room was awful", stated));
        await Run();
        var mention = Mentions().ShouldHaveSingleItem();
        mention.CreatedAt.ShouldBe(Now);
        mention.TimeCorrected.ShouldBeTrue();
        Counts()[Drop.TimeCorrected].ShouldBe(1);
    }

    [Fact]
    public async Task Identifiers_are_masked_and_the_words_as_written_are_sealed()
    {
        Hear(false, Post("1", "Call me on 555-867-5309 about the emergency room, I am @kim.example"));
        await Run();
        var mention = Mentions().ShouldHaveSingleItem();
        mention.Text.ShouldNotContain("867");
        mention.Text.ShouldNotContain("kim");
        mention.Identifiers.ShouldContain("phone:1");
        var closed = heed.Database.Read(work => MentionStore.Sealed(work, mention.Id)).ShouldNotBeNull();
        var opened = JsonSerializer.Deserialize(new Seal(heed.Keys.Get("mentions")).Open(closed), SealedMentionJson.Default.SealedMention).ShouldNotBeNull();
        opened.Text.ShouldContain("555-867-5309");
        opened.Author.ShouldBe("kim.example");
        heed.Database.Read(work => work.Number("SELECT count(*) FROM mention WHERE text LIKE '%867%' OR author_mark LIKE '%kim%'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_network_s_own_id_leads_to_the_author_and_is_kept_nowhere_in_the_clear()
    {
        const string id = "at://did:plc:kimskimskimskims/app.bsky.feed.post/3kabc";
        Hear(false, Post(id, "Waiting in the emergency room"));
        Hear(true, Post(id, "Waiting in the emergency room"));
        await Run();
        Mentions().ShouldHaveSingleItem().ExternalId.ShouldBe(Mark(id)); // and yet it is known again
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(heed.Workspace.Root, "*.db*"))
            File.ReadAllBytes(file).AsSpan().IndexOf("kimskims"u8).ShouldBe(-1, file);
    }

    private string Mark(string id) => IngestSteps.MarkOfPost(heed.Keys.Get("authors"), id);

    [Fact]
    public async Task A_damaged_line_and_what_the_channel_rejected_are_counted_by_reason()
    {
        byte[] body = [.. PostBatches.Write([Post("1", "The emergency room")]), .. "{broken\n"u8];
        heed.PostLog.Append("b", source, false, 2, body, new Dictionary<string, long> { ["invalid UTF-8"] = 3 });
        await Run();
        Counts().ShouldBe(new Dictionary<string, long> { [Drop.Heard] = 5, [Drop.Kept] = 1, [Drop.Malformed] = 1, ["invalid UTF-8"] = 3 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_batch_of_nothing_but_rejections_is_counted_and_passed()
    {
        heed.PostLog.Append("b", source, false, 0, default, new Dictionary<string, long> { ["malformed"] = 3 });
        await Run();
        Counts().ShouldBe(new Dictionary<string, long> { [Drop.Heard] = 3, ["malformed"] = 3 }, ignoreOrder: true);
        ingest.Waiting().ShouldBe(0);
    }

    [Fact]
    public async Task Ten_megabytes_in_one_post_cost_that_post_alone()
    {
        Hear(false, Post("big", "emergency room " + new string('x', 10_000_000)), Post("1", "emergency room"));
        await Run();
        Mentions().ShouldHaveSingleItem().ExternalId.ShouldBe(Mark("1"));
        Counts()[Drop.TooLong].ShouldBe(1);
    }

    [Fact]
    public async Task A_topic_added_or_paused_is_heeded_from_the_next_batch_on()
    {
        Hear(false, Post("1", "the car park is full"));
        await Run();
        var parking = heed.Database.Write(work => TopicStore.Add(work, "Parking", "\"car park\"", "", "Ada", Now));
        Hear(false, Post("2", "the car park is still full"));
        await Run();
        heed.Database.Write(work => TopicStore.Save(work, TopicStore.Get(work, parking)! with { State = Topic.Paused }, 1, "Ada", Now)).ShouldBeTrue();
        Hear(false, Post("3", "the car park is full again"));
        await Run();
        heed.Database.Read(work => MentionStore.Page(work, new MentionFilter { TopicId = parking }, 10)).ShouldHaveSingleItem().ExternalId.ShouldBe(Mark("2"));
    }

    [Fact]
    public async Task Words_find_masked_mentions_a_moment_later()
    {
        Hear(false, Post("1", "Emergency room: the café was closed, call 555-867-5309"), Post("2", "ER again"));
        await Run();
        var index = new IndexMentions(heed.Database);
        while (await index.RunOnce(Now, default)) { }
        Find("cafe clos").ShouldBe([Mark("1")]);
        Find("5309").ShouldBeEmpty();
        Find("\" OR text : * (").ShouldBeEmpty();
        string[] Find(string words) => [.. heed.Database.Read(work => MentionStore.Page(work, new MentionFilter { Words = words }, 10)).Select(mention => mention.ExternalId)];
    }

    [Fact]
    public async Task A_common_word_gives_the_pages_and_the_count_that_a_rare_one_would()
    {
        Hear(false, [.. Enumerable.Range(0, 60).Select(n => Post(n.ToString(), $"emergency room {(n % 3 == 0 ? "terrible" : "tonight")} {n}", Now.AddMinutes(-n * 7 % 40).ToUnixTimeMilliseconds()))]);
        await Run();
        var index = new IndexMentions(heed.Database);
        while (await index.RunOnce(Now, default)) { }
        foreach (var (filter, expected) in new[]
        {
            (new MentionFilter { Words = "tonight" }, 40), (new MentionFilter { Words = "tonight", SourceId = source }, 40), (new MentionFilter { Words = "room", TopicId = topic }, 60),
            (new MentionFilter { Words = "terrible", Tone = -1 }, 20), (new MentionFilter { Words = "terrible", Tone = 1 }, 0), (new MentionFilter { Words = "nowhere" }, 0)
        })
        {
            heed.Database.Read(work => MentionStore.Count(work, filter, 100)).ShouldBe(expected);
            long[] Walk(int common)
            {
                var seen = new List<long>();
                var next = filter;
                while (heed.Database.Read(work => MentionStore.Page(work, next, 7, common)) is { Count: > 0 } page)
                {
                    seen.AddRange(page.Select(mention => mention.Id));
                    next = next with { BeforeAt = page[^1].CreatedAt, BeforeId = page[^1].Id };
                }
                return [.. seen];
            }
            Walk(common: 0).ShouldBe(Walk(common: 1000));
            Walk(common: 0).Length.ShouldBe(expected);
        }
        heed.Database.Read(work => (MentionSearchStore.IsCommon(work, "tonight", 39), MentionSearchStore.IsCommon(work, "tonight", 40))).ShouldBe((true, false));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        Hear(false, [.. Enumerable.Range(0, 95).Select(n => Post(n.ToString(), "emergency room", Now.AddMinutes(-n / 10).ToUnixTimeMilliseconds()))]);
        await Run();
        foreach (var topicId in new long?[] { null, topic })
        {
            var seen = new List<long>();
            var filter = new MentionFilter { TopicId = topicId };
            while (heed.Database.Read(work => MentionStore.Page(work, filter, 20)) is { Count: > 0 } page)
            {
                seen.AddRange(page.Select(mention => mention.Id));
                filter = filter with { BeforeAt = page[^1].CreatedAt, BeforeId = page[^1].Id };
            }
            seen.Distinct().Count().ShouldBe(95);
            seen.Count.ShouldBe(95);
        }
    }

    [Fact]
    public async Task After_its_retention_time_the_log_forgets_what_ingest_has_read_and_the_mention_stays()
    {
        var forget = new ForgetHeard(heed.Database, heed.PostLog);
        Hear(false, Post("1", "emergency room"), Post("2", "somebody else's dinner"));
        await Run();
        heed.Time.Move(PostLogStore.Retention - TimeSpan.FromHours(1));
        Hear(false, Post("3", "emergency room"));
        (await forget.RunOnce(Now, default)).ShouldBeFalse();
        heed.Time.Move(TimeSpan.FromHours(2));
        (await forget.RunOnce(Now, default)).ShouldBeTrue();
        heed.PostLog.ReadAfter(0, 10).Count.ShouldBe(1);
        heed.Time.Move(PostLogStore.Retention);
        (await forget.RunOnce(Now, default)).ShouldBeFalse("Ingest has not read the second batch yet.");
        await Run();
        Mentions().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_post_that_a_step_breaks_on_is_dropped_and_counted_and_the_rest_is_kept()
    {
        var said = new Said();
        var breaking = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth(), said)
        {
            Steps = steps => [.. steps.All, ("break", Break)],
        };
        Hear(false, Post("1", "Nine hours in the emergency room"), Post("2", "The emergency room, my nan is ９４ years old"), Post("3", "The emergency room again"));
        while (await breaking.RunOnce(Now, default)) { }
        Mentions().Count.ShouldBe(2);
        Counts().ShouldBe(new Dictionary<string, long> { [Drop.Heard] = 3, [Drop.Kept] = 2, [Drop.Unreadable] = 1 }, ignoreOrder: true);
        breaking.Waiting().ShouldBe(0);
        said.Lines.ShouldHaveSingleItem().ShouldBe("1 posts could not be read and were dropped: at “break”, FormatException in IngestTests.");
    }

    [Fact]
    public async Task An_age_in_wide_digits_stops_nothing()
    {
        Hear(false, Post("1", "Emergency room: my nan is ９４ years old, bed 3"));
        await Run();
        Mentions().ShouldHaveSingleItem();
    }

    private static string? Break(Passage passage) => passage.Post.Id == "2" ? throw new FormatException("secret " + passage.Post.Text) : null;

    private sealed class Said : Microsoft.Extensions.Logging.ILogger<Ingest>
    {
        public List<string> Lines { get; } = [];
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel level) => true;
        public void Log<TState>(Microsoft.Extensions.Logging.LogLevel level, Microsoft.Extensions.Logging.EventId id, TState state, Exception? error, Func<TState, Exception?, string> format) => Lines.Add(format(state, error));
    }
}
