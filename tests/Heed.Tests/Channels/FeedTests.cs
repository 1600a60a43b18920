using System.Text.Json;
using Heed.Channels;
using Heed.Channels.Feeds;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><language>en-us</language>
        <item><guid>a1</guid><title>Clinic &amp; lab closed</title><link>/a1</link><description>&lt;p&gt;Water came in.&lt;/p&gt;&lt;p&gt;Use the &lt;b&gt;north&lt;/b&gt; door.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description><pubDate>Mon, 2 Nov 2026 04:00 EST</pubDate><dc:creator>Desk</dc:creator></item>
        <item><title>No id</title><link>https://example.org/a2</link></item>
        <item><description></description></item>
        </channel></rss>
        """;

    private static string Settings(StandIn server, string path = "/feed") => JsonSerializer.Serialize(new { url = new Uri(server.Address, path) });

    private static async Task<Ear> Poll(StandIn server, Ear? ear = null, string path = "/feed")
    {
        using var web = StandIn.Web();
        ear ??= new Ear();
        await new FeedChannel(web).Listen(new ListenFrom(Settings(server, path), ear.Position), ear.Heard, TestContext.Current.CancellationToken);
        return ear;
    }

    [Fact]
    public async Task Rss_entries_become_plain_words_with_stable_ids()
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, 200, Rss));
        var ear = await Poll(server);
        ear.Posts[0].ShouldBe(new HeardPost
        {
            Id = "a1", Text = "Clinic & lab closed\n\nWater came in. Use the north door.", CreatedAt = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(),
            Url = new Uri(server.Address, "/a1").AbsoluteUri, Language = "en-us", Author = "Desk"
        });
        (ear.Posts[1].Id, ear.Posts[1].CreatedAt).ShouldBe(("https://example.org/a2", 0));
        ear.Rejected.ShouldHaveSingleItem().Value.ShouldBe(1);
    }

    [Fact]
    public async Task Atom_and_rss_1_are_read_too()
    {
        const string atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><id>tag:x,1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/>
            <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>two</p></div></summary><updated>2026-11-02T09:00:00+00:00</updated><author><name>Ann</name></author></entry></feed>
            """;
        const string rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://x.example/r1"><title>T</title><link>https://x.example/r1</link><description>words</description></item></rdf:RDF>
            """;
        await using var server = await StandIn.Start(context => StandIn.Say(context, 200, context.Request.Path == "/atom" ? atom : rdf));
        var post = (await Poll(server, path: "/atom")).Posts.ShouldHaveSingleItem();
        (post.Id, post.Text, post.Url, post.Author, post.CreatedAt).ShouldBe(("tag:x,1", "A bold step\n\nOne two", "https://x.example/1", "Ann", 1793610000000));
        var other = (await Poll(server, path: "/rdf")).Posts.ShouldHaveSingleItem();
        (other.Id, other.Text).ShouldBe(("https://x.example/r1", "T\n\nwords"));
    }

    [Fact]
    public async Task An_unchanged_feed_costs_304_and_a_changed_one_gives_only_what_is_new()
    {
        var version = 1;
        string Now() => Rss.Replace("</channel>", version == 1 ? "</channel>" : "<item><guid>a9</guid><title>Later</title></item></channel>");
        var statuses = new List<int>();
        await using var server = await StandIn.Start(async context =>
        {
            var tag = $"\"v{version}\"";
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag) context.Response.StatusCode = 304;
            else await StandIn.Say(context, 200, Now());
            statuses.Add(context.Response.StatusCode);
        });
        var ear = await Poll(server);
        ear.Posts.Count.ShouldBe(2);
        await Poll(server, ear);
        ear.Posts.Count.ShouldBe(2);
        version = 2;
        await Poll(server, ear);
        ear.Posts.Skip(2).ShouldHaveSingleItem().Id.ShouldBe("a9");
        statuses.ShouldBe([200, 304, 200]);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Mon, 02 Nov 2026 09:10:00 GMT", 600)]
    public async Task A_server_that_asks_us_to_stay_away_is_obeyed(string header, int seconds)
    {
        await using var server = await StandIn.Start(context =>
        {
            context.Response.Headers.RetryAfter = header;
            context.Response.StatusCode = 429;
            return Task.CompletedTask;
        });
        using var web = StandIn.Web(new TestTime());
        var fault = await Should.ThrowAsync<ChannelException>(() => new FeedChannel(web).Listen(new ListenFrom(Settings(server), ""), new Ear().Heard, TestContext.Current.CancellationToken));
        fault.RetryAfter.ShouldBe(TimeSpan.FromSeconds(seconds));
        fault.Permanent.ShouldBeFalse();
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Hello</body></html>", "sent a web page (HTML), not a feed")]
    [InlineData("<rss><channel><item>", "not well-formed XML")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&x;</title></item></channel></rss>", "not well-formed XML")]
    [InlineData("<opml/>", "neither RSS nor Atom")]
    [InlineData("just words", "not well-formed XML")]
    public async Task What_is_no_feed_is_told_in_a_sentence(string body, string sentence)
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, 200, body, "text/html"));
        (await Should.ThrowAsync<ChannelException>(() => Poll(server))).Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task An_error_is_told_in_a_sentence_and_says_whether_trying_again_helps(int status, bool permanent)
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, status, "no"));
        var fault = await Should.ThrowAsync<ChannelException>(() => Poll(server));
        fault.Permanent.ShouldBe(permanent);
        fault.Message.ShouldContain($"({status})");
    }

    [Theory]
    [InlineData("Mon, 02 Nov 2026 09:00:00 GMT")]
    [InlineData("02 Nov 26 09:00 UT")]
    [InlineData("Mon, 2 November 2026 10:00:00 +0100")]
    [InlineData("2026-11-02T04:00:00-05:00")]
    [InlineData("Mon, 02 Nov 2026 01:00:00 PST")]
    public void Dates_are_read_in_the_forms_feeds_use(string date) => FeedDates.Parse(date).ShouldBe(1793610000000);

    [Fact]
    public void A_date_that_is_none_is_no_date() => FeedDates.Parse("next Tuesday").ShouldBe(0);
}
