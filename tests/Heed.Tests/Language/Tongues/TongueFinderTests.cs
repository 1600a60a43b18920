using Heed.Language;
using Heed.Language.Tongues;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Tongues;

public sealed class TongueFinderTests
{
    [Theory]
    [InlineData("We have been waiting for the results since Monday", "en")]
    [InlineData("Estamos esperando los resultados desde el lunes", "es")]
    [InlineData("Nous attendons les résultats depuis lundi", "fr")]
    [InlineData("Wir warten seit Montag auf die Ergebnisse", "de")]
    [InlineData("Não sabemos se o hospital está aberto hoje", "pt")]
    [InlineData("Aspettiamo i risultati da lunedì", "it")]
    [InlineData("Czekamy na wyniki od poniedziałku", "pl")]
    [InlineData("Pazartesiden beri sonuçları bekliyoruz", "tr")]
    [InlineData("Chúng tôi chờ kết quả từ thứ hai", "vi")]
    [InlineData("Naghihintay kami ng resulta mula noong lunes", "tl")]
    [InlineData("Waxaan sugaynay natiijada ilaa isniinta", "so")]
    [InlineData("Nou ap tann rezilta yo depi lendi", "ht")]
    [InlineData("Мы ждём результатов с понедельника", "ru")]
    [InlineData("Ми чекаємо на результати з понеділка", "uk")]
    [InlineData("نحن ننتظر النتائج منذ يوم الاثنين", "ar")]
    [InlineData("ما از دوشنبه منتظر جواب آزمایش هستیم", "fa")]
    [InlineData("ہم پیر سے نتائج کا انتظار کر رہے ہیں", "ur")]
    [InlineData("हम सोमवार से नतीजों का इंतज़ार कर रहे हैं", "hi")]
    [InlineData("Περιμένουμε τα αποτελέσματα", "el")]
    [InlineData("אנחנו מחכים לתוצאות", "he")]
    [InlineData("我们在等结果", "zh")]
    [InlineData("我們在等結果", "zh")]
    [InlineData("結果を待っています", "ja")]
    [InlineData("결과를 기다리고 있어요", "ko")]
    [InlineData("เรากำลังรอผล", "th")]
    [InlineData("ውጤቱን እየጠበቅን ነው", "am")]
    public void A_short_post_is_in_its_language(string text, string expected) => Find(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("😂😂 12345 !!!")]
    [InlineData("https://example.org/the/hospital/is/closed")]
    [InlineData("@the_hospital @is_closed")]
    [InlineData("hahaha lol")]
    [InlineData("\0\uD83D\u200D\u202E")]
    [InlineData("Мы ждём тебя сегодня here with your friends")]
    public void What_is_no_language_is_und(string text) => Find(text).ShouldBe("und");

    [Theory]
    [InlineData("Paramedics were very professional", "en")]
    [InlineData("Great service", "en")]
    [InlineData("Hurricane damage so far!! Cars under water!!", "en")]
    [InlineData("Did Senator Vittadini Resign After the Budget Vote?", "en")]
    [InlineData("Made too many mistakes", "en")]
    [InlineData("Goed ziekenhuis, warm water en de hand van de dokter", "nl")]
    [InlineData("Der Plan war gut, die Kinder im Hotel", "de")]
    [InlineData("APRITE IL WIFI E TOGLIETE LA PASSWORD", "it")]
    [InlineData("El hospital central y el doctor son muy normal", "es")]
    public void Where_nearly_all_words_are_plain_English_the_text_is(string text, string expected) => Find(text).ShouldBe(expected);

    [Fact]
    public void Handles_hashtags_and_addresses_do_not_decide() =>
        Find("@the_daily_news Estamos esperando los resultados #breaking #healthcare #hospital https://example.org/we-have-been-waiting").ShouldBe("es");

    [Fact]
    public void What_was_stated_is_believed_only_where_the_text_does_not_decide()
    {
        Find("ok", "pt-BR").ShouldBe("pt");
        Find("We have been waiting for you since Monday", "pt").ShouldBe("en");
        Find("", "EN-gb").ShouldBe("en");
        Find("", "not a tag").ShouldBe("und");
        Find("Περιμένουμε", "en").ShouldBe("el");
    }

    [Fact]
    public void More_than_fifty_languages_can_be_the_answer() => TongueFinder.Languages.Distinct().Count().ShouldBeGreaterThan(70);

    [Fact]
    public void A_warm_finder_allocates_nothing()
    {
        var walk = new TokenWalk();
        walk.Read("Nous attendons les résultats depuis lundi");
        TongueFinder.Find(walk);
        Allocated.Warm(() => { for (var i = 0; i < 100; i++) TongueFinder.Find(walk, null, out _); }).ShouldBe(0);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("ﷺ")]
    [InlineData("a ")]
    [InlineData("中")]
    [InlineData("\uD800")]
    public void A_huge_text_is_answered(string piece) => Find(string.Concat(Enumerable.Repeat(piece, 500_000))).ShouldNotBeNull();

    private static string Find(string text, string? stated = null)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        return TongueFinder.Find(walk, stated);
    }
}
