using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Heed.Language.Facets;
using Heed.Tests.Language.Cases;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class FacetTests
{
    [Fact]
    public void No_written_emergency_is_missed()
    {
        UrgentCases.Emergencies.Count().ShouldBeGreaterThanOrEqualTo(150);
        UrgentCases.Emergencies.Where(text => Analyser.Analyse(text).Urgency != "emergency").ShouldBeEmpty();
    }

    [Fact]
    public void What_only_sounds_like_an_emergency_is_left_alone()
    {
        UrgentCases.LookAlikes.Count().ShouldBeGreaterThanOrEqualTo(100);
        UrgentCases.LookAlikes.Where(text => Analyser.Analyse(text).Urgency == "emergency").ShouldBeEmpty();
    }

    [Fact]
    public void No_emergency_of_the_further_cases_is_missed() =>
        UrgentMoreCases.Emergencies.Concat(UrgentAskedCases.All).Concat(UrgentAbroadCases.Emergencies).Concat(UrgentFartherCases.All).Where(text => Analyser.Analyse(text).Urgency != "emergency").ShouldBeEmpty();

    [Fact]
    public void Everyday_words_alone_are_no_cry_and_cries_among_them_are_heard()
    {
        UrgentEverydayCases.Emergencies.Where(text => Analyser.Analyse(text).Urgency != "emergency").ShouldBeEmpty();
        UrgentEverydayCases.Calm.Where(text => Analyser.Analyse(text).Urgency == "emergency").ShouldBeEmpty();
    }

    [Fact]
    public void Threats_are_heard_and_grief_and_idioms_are_none()
    {
        UrgentEverydayCases.Threats.Where(text => Analyser.Analyse(text).Intent != "threat").ShouldBeEmpty();
        UrgentEverydayCases.Harmless.Where(text => Analyser.Analyse(text) is { Intent: "threat" } or { Urgency: "now" or "emergency" }).ShouldBeEmpty();
    }

    [Fact]
    public void Figures_of_speech_the_past_and_what_was_ruled_out_are_no_emergency() =>
        UrgentMoreLookAlikes.Daily.Concat(UrgentMoreLookAlikes.Asked).Concat(UrgentAbroadCases.LookAlikes).Where(text => Analyser.Analyse(text).Urgency == "emergency").ShouldBeEmpty();

    [Fact]
    public void An_emergency_department_is_not_urgent() => UrgentMoreLookAlikes.Names.Where(text => Analyser.Analyse(text).Urgency is "emergency" or "now").ShouldBeEmpty();

    [Theory]
    [InlineData("paracetamol")]
    [InlineData("Tylenol")]
    [InlineData("sertraline")]
    [InlineData("co-codamol")]
    [InlineData("zopiclone")]
    [InlineData("nitrazepam")]
    [InlineData("dosulepin tablets")]
    public void Too_much_of_a_medicine_is_an_emergency_and_two_of_it_are_not(string medicine)
    {
        foreach (var text in (string[])[$"i took 30 {medicine}", $"ive taken about 10 {medicine}", $"she swallowed forty {medicine}"]) Analyser.Analyse(text).Urgency.ShouldBe("emergency", text);
        foreach (var text in (string[])[$"i took 2 {medicine}", $"took two {medicine} for my head", $"i waited 30 minutes for {medicine}"]) Analyser.Analyse(text).Urgency.ShouldNotBe("emergency", text);
    }

    [Theory]
    [InlineData("I'm not suicidal but ")]
    [InlineData("Had a heart attack in 2017. ")]
    [InlineData("no chest pain, but ")]
    [InlineData("mum had a stroke 3 years ago and now ")]
    public void What_is_over_or_denied_silences_nothing_that_follows(string before) =>
        UrgentCases.Emergencies.Take(180).Where(text => Analyser.Analyse(before + text).Urgency != "emergency").ToList().Count.ShouldBeLessThanOrEqualTo(2, before);

    [Fact]
    public void An_emergency_is_heard_in_capitals_in_a_hashtag_and_over_lines()
    {
        foreach (var text in (string[])["I WANT TO DIE", "i want to\ndie", "#suicidal again", "my dad cant breatheeee", "I want to… die", "I  want\tto die!!!"])
            Analyser.Analyse(text).Urgency.ShouldBe("emergency", text);
    }

    [Fact]
    public void Intents_of_cases_that_were_not_learned_from_are_told()
    {
        var cases = IntentCases.All.ToArray();
        var right = cases.Count(one => Analyser.Analyse(one.Text).Intent == one.Intent);
        ((double)right / cases.Length).ShouldBeGreaterThan(0.8);
    }

    [Theory]
    [InlineData("I am so furious, this makes my blood boil", "anger")]
    [InlineData("what a wonderful day, so happy, can't stop smiling", "joy")]
    [InlineData("never give up, better days are coming, believe in yourself", "optimism")]
    [InlineData("crying again, my heart is broken and I feel so lonely", "sadness")]
    public void The_strongest_feeling_is_named(string text, string expected) =>
        Analyser.Analyse(text).Emotions.Where(pair => pair.Key != "fear").MaxBy(pair => pair.Value).Key.ShouldBe(expected);

    [Theory]
    [InlineData("What could we have done better?", "Long wait for the ambulance on the street.", true)]
    [InlineData("What could we have done better?", "Less prior waiting time.", true)]
    [InlineData("What could we have done better?", "The call was answered quickly and the ambulance arrived quickly", false)]
    public void A_complaint_follows_the_tone_where_no_word_complains(string question, string answer, bool complaint) => Analyser.Analyse(answer, question: question).Complaint.ShouldBe(complaint);

    [Fact]
    public void Fear_stands_beside_the_other_feelings() => Analyser.Analyse("I am terrified and scared of the operation").Emotions["fear"].ShouldBeGreaterThan(0.5);

    [Theory]
    [InlineData("you are a fucking idiot", true)]
    [InlineData("what a bunch of morons, shut up you dumb losers", true)]
    [InlineData("thank you for the lovely care", false)]
    [InlineData("the clinic opens at nine", false)]
    [InlineData("Wait time was ridiculous", false)]
    [InlineData("a useless appointment system, 40 minutes on hold", false)]
    [InlineData("discharged him with a disgusting dirty gown, shameful care", false)]
    [InlineData("I don't want to be alive any more, sick of it all", false)]
    [InlineData("Wait time was ridiculous, you useless people", true)]
    [InlineData("the wait was ridiculous, your receptionist is a stupid fat cow", true)]
    [InlineData("shitty discharge, fuck this useless hospital", true)]
    public void Offence_is_told(string text, bool offensive) => (Analyser.Analyse(text).Offensive >= 0.5).ShouldBe(offensive);

    [Fact]
    public void What_informs_in_a_crisis_scores_above_prayers_and_talk()
    {
        var fact = Analyser.Analyse("Flood update: 12 people dead, 3,000 evacuated, highway 12 closed, shelter open at the high school http://example.org/a").Informative;
        fact.ShouldBeGreaterThan(0.5);
        fact.ShouldBeGreaterThan(Analyser.Analyse("praying for everyone there, so sad, stay safe my friends").Informative);
        Analyser.Analyse("lol I love this song omg").Informative.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void A_post_has_all_its_themes_the_first_is_the_one_that_weighs_most()
    {
        var read = Analyser.Analyse("The driver was late again, I waited two hours for transport and nobody explained why. The toilets were dirty and the food was cold");
        foreach (var theme in (string[])["transport", "access and wait", "food", "cleanliness"]) read.Themes.ShouldContain(theme);
        read.Theme.ShouldBe(read.Themes[0]);
        read.Themes.Distinct().Count().ShouldBe(read.Themes.Count);
    }

    [Fact]
    public void A_warm_reading_allocates_nothing()
    {
        var walk = new TokenWalk();
        string[] posts = [.. UrgentCases.Emergencies.Take(40), .. UrgentCases.LookAlikes.Take(40), .. IntentCases.All.Select(one => one.Text).Take(80)];
        void All() { foreach (var post in posts) { walk.Read(post); Analyser.Analyse(walk, null, out _); } }
        for (var i = 0; i < 3; i++) All();
        Allocated.Warm(() => All()).ShouldBe(0);
    }

    [Fact]
    public void Every_answer_is_in_its_range_whatever_the_text() =>
        Prop.ForAll<string>(text =>
        {
            var read = Analyser.Analyse(text ?? "");
            read.Informative.ShouldBeInRange(0, 1);
            read.Offensive.ShouldBeInRange(0, 1);
            read.Emotions.Values.ShouldAllBe(value => value >= 0 && value <= 1);
            read.Urgency.ShouldBeOneOf("none", "soon", "now", "emergency");
            read.Themes.ShouldAllBe(theme => Themes.All.Contains(theme));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_made_to_wear_out_the_rules_is_read() =>
        Analyser.Analyse(string.Concat(Enumerable.Repeat("want die kill myself no reason live pain chest not breathe ", 20_000))).Urgency.ShouldBe("emergency");

    [Fact]
    public void A_damaged_model_is_refused()
    {
        Should.Throw<InvalidDataException>(() => FacetModel.Of([]));
        Should.Throw<InvalidDataException>(() => FacetModel.Of("HFM1 and nothing else"u8));
    }
}
