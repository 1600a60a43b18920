using System.Net;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>Narratives out of mentions: the worker with fresh memory again and again, and the screens. Olive only reads.</summary>
public sealed class NarrativeTests : IAsyncLifetime
{
    private static readonly string[] Told =
    [
        "The emergency room at the clinic is closing on Friday", "Twelve dollars for the parking garage at the clinic", "Clinic emergency room closing, where do ambulances go now?",
        "Parking garage fees at the clinic doubled again", "Petition against the closing of the clinic emergency room", "The clinic parking garage fees are a scandal",
        "So the emergency room at the clinic closes for good", "Who pays these parking garage fees at the clinic", "Nurses say the clinic emergency room must not close",
    ];

    private WebApp web = null!;
    private long source;
    private int heard;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        web.Database.Write(work =>
        {
            source = SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now);
            SourceStore.Pause(work, source, now);
            TopicStore.Add(work, "Clinic", "clinic", "", "Ada", now);
        });
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    /// <summary>Keeps posts as mentions, without grouping them.</summary>
    private async Task Hear(IReadOnlyList<string> texts, TimeSpan ago = default, string? author = null)
    {
        var at = web.Time.GetUtcNow() - ago;
        var posts = texts.Select(text => new HeardPost { Id = $"p{++heard}", Text = text, Author = author ?? $"@person{heard}", CreatedAt = at.AddSeconds(heard).ToUnixTimeMilliseconds() }).ToList();
        web.PostLog.Append($"batch{heard}", source, false, posts.Count, PostBatches.Write(posts));
        while (await web.App.Services.GetServices<IWorker>().OfType<Ingest>().Single().RunOnce(web.Time.GetUtcNow(), CancellationToken.None)) { }
    }

    private async Task Group(GroupNarratives? worker = null)
    {
        worker ??= new GroupNarratives(web.Database);
        while (await worker.RunOnce(web.Time.GetUtcNow(), CancellationToken.None)) { }
    }

    private IReadOnlyList<NarrativeRow> Standing() => web.Database.Read(work => NarrativeStore.Latest(work, web.Time.GetUtcNow(), 1000));

    private string Rows() => web.Database.Read(work => string.Join('\n',
    [
        .. work.All<string>("SELECT mention_id || ' ' || coalesce(narrative_id, '-') || ' ' || copy_group || ' ' || distinct_text FROM mention_narrative ORDER BY mention_id"),
        .. work.All<string>("SELECT id || ' ' || label || ' ' || mentions || ' ' || first_seen || ' ' || last_seen || ' ' || representatives FROM narrative WHERE merged_into IS NULL ORDER BY id"),
        .. work.All<string>("SELECT id || ' into ' || merged_into FROM narrative WHERE merged_into IS NOT NULL ORDER BY id"),
    ]));

    [Fact]
    public async Task Two_stories_told_in_turn_are_two_narratives_with_labels_and_every_mention_counted()
    {
        await Hear([.. Told, "RT @somebody: " + Told[0]]);
        await Group();
        var narratives = Standing();
        narratives.Count.ShouldBe(2);
        narratives.Select(row => row.Mentions).Order().ShouldBe([4, 6]);
        narratives.Select(row => row.Label.ToLowerInvariant()).ShouldContain(label => label.Contains("emergency room"));
        foreach (var row in narratives)
            web.Database.Read(work => NarrativeStore.Mentions(work, row.Id, long.MaxValue, long.MaxValue, 100)).Count.ShouldBe((int)row.Mentions);
    }

    [Fact]
    public async Task A_mentions_page_leads_to_the_narrative_it_belongs_to()
    {
        await Hear(Told);
        await Group();
        await Hear(["clinic, not grouped yet"]);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        foreach (var row in Standing())
        {
            var mention = web.Database.Read(work => NarrativeStore.Mentions(work, row.Id, long.MaxValue, long.MaxValue, 100))[0];
            await olive.Get($"/listen/mentions/{mention}");
            olive.Page.QuerySelector($"main a[href='/listen/narratives/{row.Id}']")!.TextContent.ShouldBe(row.Name);
            await olive.Get(olive.Page.QuerySelector("main a[href^='/listen/narratives/']")!.GetAttribute("href")!);
            olive.Page.QuerySelector("h1")!.TextContent.ShouldBe(row.Name);
        }
        await olive.Get($"/listen/mentions/{Told.Length + 1}");
        olive.Page.QuerySelector("main a[href^='/listen/narratives/']").ShouldBeNull();
    }

    [Fact]
    public async Task Stopped_anywhere_and_begun_with_an_empty_memory_the_same_numbers_come_out()
    {
        var stale = new GroupNarratives(web.Database);
        var words = "rash fever shuttle badge refund cafeteria lobby elevator midwife invoice window pharmacy".Split(' ');
        string[] all = [.. Told, .. Enumerable.Range(0, 120).Select(i => $"clinic {words[i % 12]} {words[i * 7 % 12]} trouble {words[i / 12]}, says visitor"), .. Told.Select(text => text + " indeed"), .. Told];
        await Hear(all[..20]);
        await Group(stale);
        await Hear(all[20..50]);
        await Group();
        await Hear(all[50..90]);
        await Group(stale); // its memory is older than the rows
        await Hear(all[90..]);
        await Group();
        var parts = Rows();
        web.Database.Write(work =>
        {
            foreach (var table in (string[])["mention_narrative", "narrative", "narrative_state"]) work.Execute($"DELETE FROM {table}");
            CursorStore.Set(work, GroupNarratives.Consumer, 0, web.Time.GetUtcNow());
        });
        await Group();
        Rows().ShouldBe(parts);
        Standing().Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task What_stands_for_a_masked_name_is_never_part_of_a_label()
    {
        await Hear([.. Enumerable.Range(0, 8).Select(i => $"The clinic botched hip surgery, ask @zach_miller or call 555-867-53{i}{i} number {i}")]);
        await Group();
        var label = Standing().ShouldHaveSingleItem().Label.ToLowerInvariant();
        label.ShouldContain("surgery");
        foreach (var mark in (string[])["username", "phone", "name", "[", "zach", "555"]) label.ShouldNotContain(mark);
    }

    [Fact]
    public async Task The_list_says_how_fast_a_narrative_spreads_and_opens_its_mentions()
    {
        await Hear(Told, TimeSpan.FromMinutes(90));
        await Hear(["Why is the emergency room of the clinic closing", "Clinic emergency room closing, shame"]);
        await Hear(Told, TimeSpan.FromDays(30));
        await Group();
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen");
        olive.Page.QuerySelector("a[href='/listen/narratives']").ShouldNotBeNull();
        await olive.Get("/listen/narratives");
        var row = olive.Page.QuerySelectorAll("tbody tr").First();
        row.TextContent.ShouldContain("2 in the last hour, 5 in the hour before");
        await olive.Get(row.QuerySelector("a")!.GetAttribute("href")!);
        olive.Page.QuerySelector("h1")!.TextContent.ToLowerInvariant().ShouldContain("emergency room");
        var id = long.Parse(olive.At.AbsolutePath.Split('/')[^1]);
        var counted = web.Database.Read(work => NarrativeStore.Get(work, id, web.Time.GetUtcNow()))!.Mentions;
        olive.Page.QuerySelectorAll("#mentions li[data-key]").Length.ShouldBe((int)counted);
        olive.Page.QuerySelectorAll("tbody tr").Sum(hour => long.Parse(hour.LastElementChild!.TextContent)).ShouldBe(7);
        (await olive.Get(olive.Page.QuerySelector("[data-plot]")!.GetAttribute("data-plot")!)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await olive.Last.Content.ReadAsStringAsync()).ShouldContain("\"bars\"");
    }

    [Fact]
    public async Task Long_narratives_are_paged_and_the_number_of_one_taken_up_leads_to_the_other()
    {
        await Hear([.. Enumerable.Range(0, 60).Select(i => Told[0] + $" {(char)('a' + i % 26)}{(char)('a' + i / 26)}")]);
        await Group();
        var id = Standing().ShouldHaveSingleItem().Id;
        web.Database.Write(work => work.Execute("INSERT INTO narrative (id, label, mentions, first_seen, last_seen, representatives, merged_into) VALUES (900, '', 0, 0, 0, '', @id)", new { id }));
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen/narratives/900");
        olive.At.AbsolutePath.ShouldBe($"/listen/narratives/{id}");
        olive.Page.QuerySelectorAll("#mentions li[data-key]").Length.ShouldBe(50);
        await olive.Get(olive.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        olive.Page.QuerySelectorAll("#mentions li[data-key]").Length.ShouldBe(10);
        (await olive.Get("/listen/narratives/12345")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await olive.Get($"/listen/narratives/{id}?before=nonsense.-1")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_outsider_sees_no_narrative()
    {
        await Hear(Told);
        await Group();
        var id = Standing()[0].Id;
        foreach (var outsider in (Browser[])[web.Open(), await web.SignIn("Nora Nobody")])
            foreach (var path in (string[])["/listen/narratives", $"/listen/narratives/{id}", $"/listen/narratives/{id}?handler=Plot", "/listen/claims"])
            {
                var answer = await outsider.Get(path);
                (await answer.Content.ReadAsStringAsync()).ToLowerInvariant().ShouldNotContain("emergency");
                outsider.Page.QuerySelector("[data-key]").ShouldBeNull();
                (answer.StatusCode == HttpStatusCode.Forbidden || outsider.At.AbsolutePath != path.Split('?')[0]).ShouldBeTrue(path);
            }
    }
}
