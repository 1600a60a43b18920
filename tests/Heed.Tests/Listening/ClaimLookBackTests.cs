using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>Claims that are added when people have said them already: Max manages listening, Olive only reads.</summary>
public sealed class ClaimLookBackTests : IAsyncLifetime
{
    private const string Onion = "Boiled onion water cures the flu in one night", Garlic = "Garlic under the pillow keeps the flu away all winter";

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
            TopicStore.Add(work, "Flu", "flu", "", "Ada", now);
        });
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private async Task Hear(params IReadOnlyList<string> texts)
    {
        var at = web.Time.GetUtcNow();
        var posts = texts.Select(text => new HeardPost { Id = $"p{++heard}", Text = text, Author = $"@p{heard}", CreatedAt = at.AddSeconds(heard).ToUnixTimeMilliseconds() }).ToList();
        web.PostLog.Append($"batch{heard}", source, false, posts.Count, PostBatches.Write(posts));
        await Run<Ingest>();
        await Group();
    }

    private async Task Run<T>() where T : IWorker
    {
        while (await web.App.Services.GetServices<IWorker>().OfType<T>().Single().RunOnce(web.Time.GetUtcNow(), CancellationToken.None)) { }
    }

    private Task Group() => Run<GroupNarratives>();

    /// <summary>One slice by a worker that was just started, as after a kill.</summary>
    private Task<bool> Slice() => new LookBackForClaims(web.Database).RunOnce(web.Time.GetUtcNow(), CancellationToken.None);

    private long Add(string claim) => web.Database.Write(work => ClaimStore.Add(work, new KnownClaim { ExternalId = "own-" + claim[..6], Claim = claim, ByName = "Max", AddedAt = web.Time.GetUtcNow() }));

    private IReadOnlyList<long> Mentions(long claim) => web.Database.Read(work => ClaimStore.Mentions(work, claim, long.MaxValue, long.MaxValue, 10_000)).Select(match => match.MentionId).ToList();

    private ClaimLookBack? Standing(long claim) => web.Database.Read(work => ClaimLookBackStore.Of(work, ClaimStore.Get(work, claim)!));

    [Fact]
    public async Task A_claim_finds_who_said_it_before_it_was_added_and_says_how_far_it_is()
    {
        await Hear([Onion + ", says my aunt", .. Enumerable.Range(0, LookBackForClaims.Step).Select(i => $"The flu clinic is closed, visitor {i}"), "onion water boiled: flu cured in one night"]);
        var claim = Add(Onion);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get($"/listen/claims/{claim}");
        olive.Text.ShouldContain("0% done"); // no worker has seen it yet
        await Group();
        await olive.Get($"/listen/claims/{claim}");
        olive.Text.ShouldContain("0% done");
        (await Slice()).ShouldBeTrue();
        Mentions(claim).ShouldBe([LookBackForClaims.Step + 2]); // the newest come first
        await olive.Get($"/listen/claims/{claim}?handler=Mentions");
        olive.Text.ShouldContain("One mention repeats it");
        olive.Text.ShouldContain("99% done");
        while (await Slice()) { }
        Mentions(claim).ShouldBe([LookBackForClaims.Step + 2, 1]);
        Standing(claim).ShouldBeNull();
        await olive.Get($"/listen/claims/{claim}");
        olive.Text.ShouldContain("2 mentions repeat it");
        olive.Page.QuerySelector("progress").ShouldBeNull();
        await olive.Get("/listen/mentions/1");
        olive.Page.QuerySelector($"main a[href='/listen/claims/{claim}']")!.TextContent.ShouldBe(Onion);
    }

    [Fact]
    public async Task What_is_heard_around_the_adding_is_found_once_whoever_finds_it()
    {
        await Hear(Onion);
        var claim = Add(Onion);
        await Hear(Onion + " really"); // held against it as it comes: the worker that groups has noted how far it was
        Standing(claim)!.ThroughId.ShouldBe(1);
        await Hear("So boiled onion water cures the flu in one night");
        while (await Slice()) { }
        Mentions(claim).ShouldBe([3, 2, 1]);
        web.Database.Write(work => work.Execute("INSERT INTO claim_look_back (claim_id, through_id, next_id) VALUES (@claim, 3, 3)", new { claim })); // looked at again, nothing is said twice
        while (await Slice()) { }
        Mentions(claim).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Two_claims_added_one_after_the_other_meet_and_both_find_everything()
    {
        await Hear([Onion, Garlic, .. Enumerable.Range(0, LookBackForClaims.Step).Select(i => $"The flu clinic is closed, visitor {i}")]);
        var onion = Add(Onion);
        await Group();
        await Slice();
        var halfway = Standing(onion)!.NextId;
        await Hear(Garlic + " they say");
        var garlic = Add(Garlic);
        await Group();
        await Slice();
        Standing(onion)!.NextId.ShouldBe(halfway); // the later one runs alone…
        while (Standing(garlic)!.NextId > halfway) await Slice();
        (await Slice()).ShouldBeTrue(); // …and then both go on as one
        (Standing(onion), Standing(garlic)).ShouldBe((null, null));
        (Mentions(onion).Count, Mentions(garlic).Count).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_claim_that_is_removed_is_looked_back_for_no_more()
    {
        await Hear(Onion);
        var claim = Add(Onion);
        await Group();
        web.Database.Write(work => ClaimStore.Remove(work, claim, web.Time.GetUtcNow()));
        while (await Slice()) { }
        Standing(claim).ShouldBeNull();
        Mentions(claim).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mentions_are_searched_by_the_claim_and_the_narrative_they_repeat()
    {
        await Hear([.. Enumerable.Range(0, 5).Select(i => $"{Onion}, says neighbour {i}"), "The flu clinic is closed today"]);
        var claim = Add(Onion);
        await Group();
        while (await Slice()) { }
        var narrative = web.Database.Read(work => NarrativeStore.Latest(work, web.Time.GetUtcNow(), 10)).ShouldHaveSingleItem();
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        foreach (var query in (string[])[$"claim:{claim}", "claim:\"own-Boiled\"", "claim:\"boiled onion*\"", "has:claim", $"narrative:{narrative.Id}"])
        {
            await olive.Get("/listen?words=" + Uri.EscapeDataString(query));
            olive.Text.ShouldContain("5 mentions found", customMessage: query);
            olive.Text.ShouldNotContain("W126");
        }
        await olive.Get("/listen?words=" + Uri.EscapeDataString("flu NOT has:claim"));
        olive.Text.ShouldContain("One mention found");
    }

    [Fact]
    public async Task A_search_for_what_no_mention_tells_says_so_and_an_alert_filter_does_not_know_claims_yet()
    {
        await Hear(Onion);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen?words=" + Uri.EscapeDataString("flu author:anna"));
        olive.Text.ShouldContain("No kept mention tells “author:”");
        KeptFields.Read("claim:onion").Faults.ShouldContain(fault => fault.Code == HeardFields.Code);
        KeptFields.Search("claim:onion NOT has:claim").Faults.ShouldNotContain(fault => fault.Code == HeardFields.Code);
    }
}
