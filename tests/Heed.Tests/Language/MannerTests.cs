using Heed.Language;
using Heed.Tests.Language.Cases;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

/// <summary>What misleads word by word: other languages, the words of medicine, mocking praise, praise in the form of a negation, slurs and swearing.</summary>
public sealed class MannerTests
{
    [Theory]
    [InlineData("Wo ist die Station 5?", "de")]
    [InlineData("Die Ambulanz war gestern im Bad geöffnet", "de")]
    [InlineData("Le pain est servi à sept heures dans la salle", "fr")]
    [InlineData("De uitslag die ik kreeg ligt bij de huisarts", "nl")]
    [InlineData("Sutra idem na kontrolu u bolnicu i sad cekam nalaz", "hr")]
    public void A_word_of_another_language_is_not_read_as_English(string text, string language)
    {
        var read = Analyser.Analyse(text);
        read.Language.ShouldBe(language);
        read.Sentiment.Label.ShouldBe(Tone.Neutral);
        read.Sentiment.Sure.ShouldBeFalse();
        read.Complaint.ShouldBeFalse();
        read.Offensive.ShouldBeLessThan(Analysis.OffensiveFrom);
        read.Emotions.Values.ShouldAllBe(value => value == 0);
    }

    [Theory]
    [InlineData("Ich war sehr zufrieden, vielen Dank an die Schwestern", Tone.Positive, "praise")]
    [InlineData("Die Ärztin war nicht freundlich", Tone.Negative, "complaint")]
    [InlineData("Pésimo servicio, nadie me atiende", Tone.Negative, "complaint")]
    [InlineData("Merci beaucoup aux infirmières, elles sont formidables", Tone.Positive, "praise")]
    [InlineData("Personale maleducato, che vergogna", Tone.Negative, "complaint")]
    [InlineData("Obrigado pelo carinho com a minha avó", Tone.Positive, "praise")]
    [InlineData("Znowu odwołali moją wizytę u lekarza 😡😡", Tone.Negative, "other")]
    public void Tone_abroad_comes_from_its_own_words_and_from_faces(string text, Tone tone, string intent)
    {
        var read = Analyser.Analyse(text);
        (read.Sentiment.Label, read.Intent).ShouldBe((tone, intent));
        read.Sentiment.Sure.ShouldBeTrue();
    }

    [Theory]
    [InlineData("this hospital is so bad", null)]
    [InlineData("Bad service", "de")]
    [InlineData("muchas gracias but the wait was terrible and nobody came to help us", null)]
    [InlineData("I'm despondent", null)]
    public void A_mixed_or_short_text_and_one_of_English_words_stay_English(string text, string? stated) =>
        Analyser.Analyse(text, stated).Sentiment.Label.ShouldBe(Tone.Negative);

    [Theory]
    [InlineData("sehr gut", "de", Tone.Positive)]
    [InlineData("sehr gut", null, Tone.Positive)]
    public void What_is_stated_helps_where_a_text_is_short(string text, string? stated, Tone tone) => Analyser.Analyse(text, stated).Sentiment.Label.ShouldBe(tone);

    [Fact]
    public void Most_written_cases_are_read_rightly()
    {
        ShouldMostly(0.9, ToneCases.Abroad(Batch.Seen), one => Tones(one.Text) == one.Label);
        ShouldMostly(0.8, ToneCases.Clinic(Batch.Seen), text => Tones(text) == "neutral" && !Analyser.Analyse(text).Complaint);
        ShouldMostly(0.7, ToneCases.Manner(Batch.Seen, "mocking"), text => Tones(text) == "negative" && Analyser.Analyse(text).Complaint);
        ShouldMostly(0.85, ToneCases.Manner(Batch.Seen, "denied"), text => Tones(text) == "positive" && !Analyser.Analyse(text).Complaint);
        ShouldMostly(0.75, ToneCases.Manner(Batch.Seen, "plain"), text => Tones(text) == "negative" && Analyser.Analyse(text).Complaint);
        ShouldMostly(0.8, ToneCases.Offence(Batch.Seen), one => Analyser.Analyse(one.Text).Offensive >= Analysis.OffensiveFrom == (one.Label == "yes"));
    }

    [Theory]
    [InlineData("a paki refused to see me", true)]
    [InlineData("hope you get cancer", true)]
    [InlineData("hope you don't get cancer", false)]
    [InlineData("he called our nurse a paki, we do not accept that", false)]
    [InlineData("fucking love these nurses", false)]
    [InlineData("damn good doctors", false)]
    [InlineData("spastic diplegia clinic on Thursday", false)]
    public void A_slur_and_an_ill_wish_decide_by_themselves_and_joy_may_swear(string text, bool offensive) => (Analyser.Analyse(text).Offensive >= Analysis.OffensiveFrom).ShouldBe(offensive);

    [Fact]
    public void A_warm_reading_of_other_languages_allocates_nothing()
    {
        var walk = new TokenWalk();
        string[] posts = [.. ToneCases.Abroad(Batch.Seen).Select(one => one.Text), .. ToneCases.Manner(Batch.Seen, "mocking"), .. ToneCases.Offence(Batch.Seen).Select(one => one.Text)];
        void All() { foreach (var post in posts) { walk.Read(post); Analyser.Analyse(walk, null, out _); } }
        for (var i = 0; i < 3; i++) All();
        Allocated.Warm(() => All()).ShouldBe(0);
    }

    private static string Tones(string text) => Analyser.Analyse(text).Sentiment.Label.ToString().ToLowerInvariant();

    private static void ShouldMostly<T>(double share, IEnumerable<T> cases, Func<T, bool> right) => cases.Average(one => right(one) ? 1.0 : 0).ShouldBeGreaterThanOrEqualTo(share);
}
