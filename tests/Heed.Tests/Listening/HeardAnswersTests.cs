using Heed.Channels;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

public sealed class HeardAnswersTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 14, 5, 0, TimeSpan.Zero);
    private static readonly HeardAnswers Answers = new(new IdentifierFinder([]), TimeZoneInfo.CreateCustomTimeZone("half past", TimeSpan.FromMinutes(330), "", ""));

    private static HeardPost Post(string text, string? language = null, string? parent = null) =>
        new() { Id = "1", Text = text, CreatedAt = At.ToUnixTimeMilliseconds(), Language = language, Parent = parent };

    private static bool Keeps(string query, HeardPost post)
    {
        var hits = new List<long>();
        new QueryMatcher([KeyValuePair.Create(1L, QueryParser.Parse(query))]).Match(new QueryPost().Fill(post, 0, At, At, Answers), hits);
        return hits.Count == 1;
    }

    [Theory]
    [InlineData("phi:likely", "call the clinic on 212-555-0143", true)]
    [InlineData("phi:none", "call the clinic on 212-555-0143", false)]
    [InlineData("has:phi", "call the clinic on 212-555-0143", true)]
    [InlineData("has:phi", "the clinic opens at nine", false)]
    [InlineData("clinic NOT phi:likely", "call the clinic on 212-555-0143", false)]
    [InlineData("has:link", "the clinic http://example.org/a", true)]
    [InlineData("is:question", "is the clinic open?", true)]
    [InlineData("is:question", "the clinic is open", false)]
    [InlineData("is:reply", "the clinic is open", false)]
    [InlineData("sentiment:negative", "the clinic was terrible and rude", true)]
    [InlineData("theme:none", "clinic number three", true)]
    [InlineData("label:emergency", "help, he is not breathing, chest pain, call an ambulance", true)]
    [InlineData("minuteOfDay:1175", "the clinic", true)]
    [InlineData("minuteOfDay:845", "the clinic", false)]
    public void A_heard_post_answers_by_its_words(string query, string text, bool kept) => Keeps(query, Post(text)).ShouldBe(kept);

    [Fact]
    public void A_reply_that_asks_is_both() => (Keeps("is:reply is:question", Post("is it?", parent: "0")), Keeps("is:reply", Post("yes", parent: "0"))).ShouldBe((true, true));

    [Fact]
    public void The_words_decide_the_language_and_the_network_where_they_do_not()
    {
        Keeps("lang:en", Post("The hospital is closed and we are waiting for you", "pt")).ShouldBeTrue();
        Keeps("lang:pt", Post("The hospital is closed and we are waiting for you", "pt")).ShouldBeFalse();
        Keeps("lang:pt", Post("ok", "pt-BR")).ShouldBeTrue();
        Keeps("lang:en", Post("The hospital is closed and we are waiting for you")).ShouldBeTrue();
    }

    [Fact]
    public void What_the_words_say_is_asked_without_allocating()
    {
        var matcher = new QueryMatcher([.. new[] { "clinic intent:complaint", "clinic sentiment:negative", "clinic theme:staff", "clinic emotion:anger", "clinic label:complaint", "clinic lang:en" }
            .Select((query, at) => KeyValuePair.Create((long)at, QueryParser.Parse(query)))]);
        var (asked, hits) = (new QueryPost(), new List<long>(16));
        HeardPost[] posts = [Post("the clinic was terrible and rude, the nurse was angry, disgusting"), Post("thank you, lovely clinic"), Post("is the clinic open?")];
        void All() { foreach (var post in posts) matcher.Match(asked.Fill(post, 0, At, At, Answers), hits); }
        for (var i = 0; i < 50; i++) All();
        Allocated.Warm(() => { for (var i = 0; i < 20; i++) All(); }).ShouldBe(0);
    }

    [Fact]
    public async Task A_heard_post_and_the_kept_mention_know_the_channel_and_the_source()
    {
        using var heed = new Installation();
        var now = heed.Time.GetUtcNow();
        var source = heed.Database.Write(work =>
        {
            foreach (var (name, query) in new[] { ("a", "clinic channel:bluesky"), ("b", "clinic channel:\"Town talk\""), ("c", "channel:feed"), ("d", "clinic NOT channel:replay"), ("e", "channel:feed OR channel:\"other town\"") })
                TopicStore.Add(work, name, query, "", "Ada", now);
            return SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now);
        });
        var ingest = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth());
        async Task Hear(long from, string id)
        {
            heed.PostLog.Append(id, from, false, 1, PostBatches.Write([new HeardPost { Id = id, Text = "the clinic", CreatedAt = now.ToUnixTimeMilliseconds() }]));
            while (await ingest.RunOnce(now, default)) { }
        }
        string[] Kept(long id) => [.. heed.Database.Read(work => MentionStore.Topics(work, [id])).Select(topic => topic.Name).Order()];
        await Hear(source, "1");
        Kept(1).ShouldBe(["a", "b", "d"]);
        await Hear(heed.Database.Write(work => SourceStore.FindOrAdd(work, "Other town", Source.Feed, "{}", "Ada", now)), "2"); // a source added later is known at once
        Kept(2).ShouldBe(["c", "d", "e"]);
        long[] Found(string query) => [.. heed.Database.Read(work => MentionSearch.Find(work, new MentionFilter(), [new(QueryParser.Parse(query), now)], 10, TimeZoneInfo.Utc)).Rows.Select(mention => mention.Id)];
        Found("channel:bluesky").ShouldBe([1]);
        Found("channel:\"Other town\" clinic").ShouldBe([2]);

        var channels = heed.Database.Read(HeardChannels.Load);
        foreach (var known in new[] { "clinic channel:bluesky", "clinic channel:\"town talk\"", "clinic channel:import" })
            HeardFields.Read(known, channels).Faults.ShouldNotContain(fault => fault.Code == HeardFields.Code, known);
        HeardFields.Read("clinic NOT channel:facebook", channels).Faults.Single(fault => fault.Code == HeardFields.Code).Sentence.ShouldContain("“channel:facebook”");
        KeptFields.Read("channel:facebook", channels).Faults.ShouldContain(fault => fault.Code == HeardFields.Code);
    }

    [Theory]
    [InlineData("clinic topic:lab", "topic:")]
    [InlineData("clinic NOT assignee:anna", "assignee:")]
    [InlineData("clinic followers:>5 likes:>5", "likes:")]
    [InlineData("clinic is:news", "is:news")]
    [InlineData("clinic has:image", "has:image")]
    [InlineData("clinic (portal OR phi:possible)", "phi:possible")]
    [InlineData("clinic sourcecountry:us", "country:")]
    [InlineData("title:clinic", "title:")]
    public void What_no_heard_post_tells_is_said_where_a_topic_is_written(string query, string said)
    {
        var parsed = HeardFields.Read(query);
        parsed.CanRun.ShouldBeTrue();
        var warning = parsed.Faults.Single(fault => fault.Code == HeardFields.Code);
        (warning.Error, query[warning.Start..warning.End][^1]).ShouldBe((false, ':'));
        warning.Sentence.ShouldContain($"“{said}”");
    }

    [Theory]
    [InlineData("clinic phi:likely has:phi is:question intent:report intent:other sentiment:negative theme:parking emotion:fear label:complaint lang:en author:anna site:bbc.co.uk followers:>5 minuteOfDay:5 since:2026-11-01")]
    [InlineData("clinic")]
    public void What_a_heard_post_tells_is_not_warned_of(string query)
    {
        var parsed = HeardFields.Read(query);
        parsed.CanRun.ShouldBeTrue();
        parsed.Faults.ShouldNotContain(fault => fault.Code == HeardFields.Code);
    }
}
