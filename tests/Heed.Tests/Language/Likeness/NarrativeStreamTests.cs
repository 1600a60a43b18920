using Heed.Language;
using Heed.Language.Likeness;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Likeness;

public sealed class NarrativeStreamTests
{
    private const long Hour = 3_600_000;
    private static readonly string[] Closing =
    [
        "The emergency room at Northgate is closing on Friday", "Northgate emergency room closing, where do ambulances go now?", "Petition against the closing of the Northgate emergency room",
        "So the emergency room at Northgate closes for good", "Nurses say the Northgate emergency room must not close",
    ];
    private static readonly string[] Parking =
    [
        "Parking garage fees at Eastside clinic doubled again", "Twelve dollars for the parking garage at Eastside clinic", "Eastside clinic parking garage fees are a scandal", "Who pays these parking fees at the Eastside garage",
    ];

    private readonly TokenWalk _walk = new();

    [Fact]
    public void Two_stories_told_in_turn_become_two_narratives()
    {
        var stream = new NarrativeStream();
        var told = Tell(stream, Mixed());
        told.Where((_, i) => i % 2 == 0).Distinct().ShouldHaveSingleItem();
        stream.Narratives.Count().ShouldBe(2);
        stream.Narratives.Select(narrative => narrative.Mentions).ShouldBe([4, 4]);
    }

    [Fact]
    public void A_label_is_made_of_words_that_three_authors_used()
    {
        var stream = new NarrativeStream();
        Tell(stream, Closing);
        stream.Narratives.ShouldHaveSingleItem().Label.ToLowerInvariant().ShouldContain("emergency room");
    }

    [Fact]
    public void A_name_that_every_story_has_is_no_label()
    {
        var stream = new NarrativeStream();
        string[] others = ["tulip", "ladder", "window", "river", "candle", "pepper", "saddle", "violin", "copper", "meadow", "anchor", "basket"];
        for (var i = 0; i < 2000; i++) Add(stream, $"Harbor Light Medical Center {others[i % 12]} {others[i / 12 % 12]}", new NarrativeMention(i, (ulong)i + 1, i));
        for (var i = 0; i < 9; i++) Add(stream, $"Harbor Light Medical Center lost the referral {others[i]}", new NarrativeMention(3000 + i, (ulong)(3000 + i), 3000 + i));
        stream.Find(3000)!.Label.ToLowerInvariant().ShouldContain("referral");
    }

    [Fact]
    public void One_author_alone_names_nothing_and_makes_no_narrative()
    {
        var stream = new NarrativeStream();
        for (var i = 0; i < Closing.Length; i++) Add(stream, Closing[i], new NarrativeMention(i, 77, i));
        stream.Narratives.ShouldBeEmpty();
    }

    [Fact]
    public void A_handle_an_address_and_the_name_behind_a_title_never_get_into_a_label()
    {
        var stream = new NarrativeStream();
        var texts = Enumerable.Range(0, 12).Select(i => $"Dr Zacharias @zachmiller botched surgery hip number 5551234567 http://zach.example/{i}").ToArray();
        Tell(stream, texts);
        var label = stream.Narratives.ShouldHaveSingleItem().Label.ToLowerInvariant();
        label.ShouldContain("surgery");
        foreach (var name in (string[])["zach", "miller", "555", "http"]) label.ShouldNotContain(name);
    }

    [Fact]
    public void Copies_go_where_their_group_is_and_are_represented_once()
    {
        var stream = new NarrativeStream();
        for (var i = 0; i < 5; i++) Add(stream, Closing[0], new NarrativeMention(i, (ulong)i, i, Group: 0));
        Add(stream, "completely other words about nothing in common", new NarrativeMention(9, 9, 9, Group: 0)).ShouldBe(0);
        stream.Narratives.ShouldHaveSingleItem().Representatives.ShouldHaveSingleItem();
    }

    [Fact]
    public void Mentions_of_one_checked_claim_are_one_narrative()
    {
        var stream = new NarrativeStream();
        Add(stream, "garlic water heals influenza", new NarrativeMention(1, 1, 1, Claim: 40));
        Add(stream, "aunt swears by boiled cloves against her fever", new NarrativeMention(2, 2, 2, Claim: 40)).ShouldBe(1);
        stream.Find(1)!.Claim.ShouldBe(40);
    }

    [Fact]
    public void Two_narratives_that_grow_alike_become_the_older_one_and_its_number_stays()
    {
        var stream = new NarrativeStream(new NarrativeLimits { JoinAt = 0.6f, MergeAt = 0.5f });
        Add(stream, "northgate emergency room closing friday", new NarrativeMention(1, 1, 1));
        Add(stream, "ambulances diverted eastside northgate emergency", new NarrativeMention(2, 2, 2));
        long? last = null;
        for (var i = 3; i < 9; i++) last = Add(stream, "northgate emergency room closing ambulances diverted eastside friday", new NarrativeMention(i, (ulong)i, i));
        last.ShouldBe(1);
        stream.NumberNow(2).ShouldBe(1);
        stream.Find(2)!.Id.ShouldBe(1);
        stream.Find(1)!.Mentions.ShouldBe(8);
    }

    [Fact]
    public void The_state_can_be_saved_and_read_again_at_any_mention()
    {
        var mentions = Mixed();
        var whole = Tell(new NarrativeStream(), mentions);
        for (var stop = 0; stop < mentions.Length; stop++)
        {
            var stream = new NarrativeStream();
            var first = Tell(stream, mentions[..stop]);
            var again = NarrativeStream.Load(stream.Save());
            Tell(again, mentions[stop..], from: stop).ShouldBe(whole[stop..]);
            first.ShouldBe(whole[..stop]);
        }
    }

    [Fact]
    public void Saving_what_was_read_gives_the_same_narratives()
    {
        var stream = new NarrativeStream();
        Tell(stream, Mixed());
        var again = NarrativeStream.Load(stream.Save());
        again.Narratives.Select(narrative => (narrative.Id, narrative.Label, narrative.Mentions, narrative.FirstSeen)).ShouldBe(stream.Narratives.Select(narrative => (narrative.Id, narrative.Label, narrative.Mentions, narrative.FirstSeen)));
        again.Save().Length.ShouldBe(stream.Save().Length);
    }

    [Fact]
    public void Damaged_states_are_refused()
    {
        var stream = new NarrativeStream();
        Tell(stream, Closing);
        var state = stream.Save();
        Should.Throw<InvalidDataException>(() => NarrativeStream.Load([]));
        Should.Throw<InvalidDataException>(() => NarrativeStream.Load([1, 2, 3, 4, 5]));
        for (var length = 0; length < state.Length; length += 97) Should.Throw<InvalidDataException>(() => NarrativeStream.Load(state[..length]));
    }

    [Fact]
    public void Speed_counts_the_last_hour_against_the_day_before()
    {
        var stream = new NarrativeStream();
        for (var i = 0; i < 24; i++) Add(stream, Closing[i % 5], new NarrativeMention(i, (ulong)i, i * Hour));
        for (var i = 0; i < 10; i++) Add(stream, Closing[i % 5], new NarrativeMention(100 + i, (ulong)i, 24 * Hour + i));
        var (now, before) = stream.Find(0)!.Speed(25 * Hour - 1);
        now.ShouldBe(10, 0.1);
        before.ShouldBe(1, 0.1);
        stream.Find(0)!.Speed(24 * Hour + 20 * Hour).Now.ShouldBe(0);
    }

    [Fact]
    public void Memory_is_bounded()
    {
        var stream = new NarrativeStream(new NarrativeLimits { Most = 50, MostWords = 300 });
        for (var i = 0; i < 2000; i++) Add(stream, $"subject{i} verb{i} object{i} place{i}", new NarrativeMention(i, (ulong)i, i));
        stream.Save().Length.ShouldBeLessThan(200_000);
    }

    [Fact]
    public void Hostile_mentions_get_a_normal_answer()
    {
        var stream = new NarrativeStream();
        string[] posts = ["", "\0", "\uD800", new string('#', 1000), string.Concat(Enumerable.Repeat("a1b2 ", 50_000)), new string('x', 500_000), "@only @handles", "http://t.co/a"];
        for (var i = 0; i < posts.Length * 3; i++) Add(stream, posts[i % posts.Length], new NarrativeMention(i, (ulong)i, i));
        NarrativeStream.Load(stream.Save());
    }

    private static string[] Mixed() => [.. Enumerable.Range(0, 4).SelectMany(i => new[] { Closing[i], Parking[i] })];

    private long?[] Tell(NarrativeStream stream, string[] texts, int from = 0) => [.. texts.Select((text, i) => Add(stream, text, new NarrativeMention(from + i, (ulong)(from + i + 1), (from + i) * 60_000L)))];

    private long? Add(NarrativeStream stream, string text, NarrativeMention mention)
    {
        _walk.Read(text);
        return stream.Add(_walk, mention);
    }

    [Fact]
    public void A_withheld_name_and_the_word_of_a_mask_never_get_into_a_label()
    {
        var stream = new NarrativeStream();
        string[] texts = ["Surgeon Zacharias botched hip surgery on [NAME]", "Zacharias botched another hip surgery, poor [NAME]", "Again Zacharias, botched hip surgery for [NAME]", "Zacharias and botched hip surgery, ask [NAME]"];
        for (var i = 0; i < texts.Length; i++)
        {
            var start = texts[i].IndexOf("Zacharias", StringComparison.Ordinal);
            Add(stream, texts[i], new NarrativeMention(i, (ulong)i + 1, i, Withheld: [(start, start + 9)]));
        }
        var label = stream.Narratives.ShouldHaveSingleItem().Label.ToLowerInvariant();
        label.ShouldContain("surgery");
        label.ShouldNotContain("zacharias");
        label.ShouldNotContain("name");
    }

    [Fact]
    public void Rarity_stays_when_more_mentions_were_heard_than_a_float_can_count()
    {
        var stream = new NarrativeStream();
        Tell(stream, Closing);
        var state = stream.Save();
        BitConverter.TryWriteBytes(state.AsSpan(4), 16_777_216f).ShouldBeTrue(); // how many were heard, after the mark
        var later = NarrativeStream.Load(state);
        Add(later, Closing[0], new NarrativeMention(90, 90, 90));
        var heard = BitConverter.ToSingle(later.Save().AsSpan(4));
        heard.ShouldBe(16_777_216f / 2);
        (heard + 1).ShouldBeGreaterThan(heard);
    }
}
