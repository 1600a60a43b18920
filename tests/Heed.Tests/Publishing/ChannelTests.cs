using Heed.Publishing;
using Shouldly;
using Xunit;

namespace Heed.Tests.Publishing;

public sealed class ChannelTests : IDisposable
{
    private readonly Outlets outlets = new();
    public void Dispose() => outlets.Dispose();

    private global::Heed.Crises.Refusal? GoLive(long id, string name, string reason) =>
        outlets.Desk.Write(work => ChannelMode.GoLive(work, outlets.Desk.Journal, outlets.Desk.Ines, id, name, reason, outlets.Desk.Heed.Workspace));

    [Fact]
    public void Every_installation_has_its_newsroom_in_dry_run()
    {
        var newsroom = outlets.Desk.Read(work => ChannelStore.Get(work, outlets.Newsroom))!;
        newsroom.Kind.ShouldBe(Channel.NewsroomKind);
        newsroom.IsLive.ShouldBeFalse();
    }

    [Fact]
    public void Leaving_dry_run_asks_for_the_name_and_a_reason_and_is_journalled()
    {
        GoLive(outlets.Bluesky, "bluesky", "The board agreed to it.")!.Sentence.ShouldContain("exactly");
        GoLive(outlets.Bluesky, "Bluesky", "yes")!.Sentence.ShouldContain("reason");
        GoLive(outlets.Bluesky, "Bluesky", "The board agreed to it.").ShouldBeNull();
        GoLive(outlets.Bluesky, "Bluesky", "The board agreed to it.")!.Sentence.ShouldContain("already");
        outlets.Desk.Acts($"channel:{outlets.Bluesky}").ShouldBe(["channel.went_live"]);
    }

    [Fact]
    public void The_sample_hospital_goes_live_with_its_newsroom_only()
    {
        var live = new Channel { Kind = Channel.BlueskyKind, Mode = Channel.Live };
        var newsroom = new Channel { Kind = Channel.NewsroomKind, Mode = Channel.Live };
        Directory.CreateDirectory(outlets.Desk.Heed.Workspace.SampleFolder);
        ChannelMode.WhyNotLive(live with { Mode = Channel.DryRun }, outlets.Desk.Heed.Workspace)!.Sentence.ShouldBe("The sample hospital cannot publish to the outside.");
        ChannelMode.WhyNotLive(newsroom with { Mode = Channel.DryRun }, outlets.Desk.Heed.Workspace).ShouldBeNull();
        live.DeliversForReal(outlets.Desk.Heed.Workspace).ShouldBeFalse(); // whatever its row says
        newsroom.DeliversForReal(outlets.Desk.Heed.Workspace).ShouldBeTrue();
        Directory.Delete(outlets.Desk.Heed.Workspace.SampleFolder);
    }

    [Fact]
    public void Settings_are_sealed_and_secrets_do_not_come_back()
    {
        var (settings, problem) = ChannelForm.Join(Channel.BlueskyKind, "", new Dictionary<string, string> { ["service"] = "https://bsky.social", ["handle"] = "h.example", ["appPassword"] = "hush-hush", ["language"] = "en" });
        problem.ShouldBeNull();
        var closed = Channel.SealSettings(outlets.Desk.Heed.Keys, settings);
        closed.ShouldNotContain("hush");
        var open = new Channel { Settings = closed }.OpenSettings(outlets.Desk.Heed.Keys);
        ChannelForm.Values(Channel.BlueskyKind, open)["appPassword"].ShouldBe("");
        ChannelForm.Values(Channel.BlueskyKind, open)["handle"].ShouldBe("h.example");
        ChannelForm.HasSecret(Channel.BlueskyKind, open).ShouldBeTrue();
    }

    [Fact]
    public void An_empty_secret_keeps_the_stored_one_unless_it_would_be_sent_elsewhere()
    {
        const string stored = """{"service":"https://bsky.social","handle":"h.example","appPassword":"hush-hush","language":"en"}""";
        var answers = new Dictionary<string, string> { ["service"] = "https://bsky.social", ["handle"] = "h.example", ["appPassword"] = "", ["language"] = "es" };
        var (kept, none) = ChannelForm.Join(Channel.BlueskyKind, stored, answers);
        none.ShouldBeNull();
        kept["appPassword"].ShouldBe("hush-hush");
        kept["language"].ShouldBe("es");
        answers["service"] = "https://elsewhere.example";
        ChannelForm.Join(Channel.BlueskyKind, stored, answers).Problem!.ShouldContain("again");
    }

    [Fact]
    public void A_list_takes_good_addresses_once_and_names_the_bad_lines()
    {
        var desk = outlets.Desk;
        var added = desk.Write(work => ReaderList.Add(work, desk.Journal, desk.Ines, outlets.Mail, "d@example.org\n\nnot an address\nD@Example.org\na@example.org\nx@localhost\ne@example.org\r\n", desk.Now));
        added.Added.ShouldBe(2);
        added.Known.ShouldBe(2);
        added.Bad.Select(bad => bad.Line).ShouldBe([3, 6]);
        desk.Read(work => global::Heed.Records.JournalStore.About(work, $"channel:{outlets.Mail}")).ShouldAllBe(entry => !entry.Details.Contains('@'));
    }

    [Theory]
    [InlineData("a@example.org\u0000Bcc: x@y.example")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("@example.org")]
    [InlineData("a@[127.0.0.1]")]
    public void What_is_no_single_address_is_refused(string line) => ReaderList.Parse(line).ShouldBeNull();

    [Fact]
    public void Pasting_an_old_list_does_not_bring_back_whoever_left()
    {
        var desk = outlets.Desk;
        var reader = desk.Read(work => SubscriberStore.Newest(work, outlets.Mail, 1))[0];
        desk.Write(work => ReaderList.Unsubscribe(work, desk.Journal, desk.Ines, reader, desk.Now)).ShouldBeTrue();
        desk.Write(work => ReaderList.Add(work, desk.Journal, desk.Ines, outlets.Mail, reader.Email, desk.Now)).Added.ShouldBe(0);
        desk.Read(work => SubscriberStore.Get(work, reader.Id))!.Active.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Lab results are late", 12, "lab-results-are-late-12")]
    [InlineData("Überall Störung: “Labor”", 3, "uberall-storung-labor-3")]
    [InlineData("检验结果", 4, "statement-4")]
    public void A_slug_is_readable_and_unique(string title, long draft, string slug) => Publication.SlugOf(title, draft).ShouldBe(slug);

    [Theory]
    [InlineData("<b>x</b> & y", "<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>")]
    [InlineData("one\ntwo\n\nthree", "<p>one<br>two</p><p>three</p>")]
    [InlineData("see https://example.org/a?b=1&c=2.", "<p>see <a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>.</p>")]
    [InlineData("javascript:alert(1)", "<p>javascript:alert(1)</p>")]
    [InlineData("https://a:b@evil.example", "<p>https://a:b@evil.example</p>")]
    public void Text_becomes_paragraphs_and_safe_links_and_nothing_else(string text, string html) => NewsroomText.Write(text).ShouldBe(html);
}
