using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Heed.Composing.Checks;
using Heed.Language;
using Heed.Language.Plain;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing.Checks;

/// <summary>The quick ways through long texts give the answers of the slow ones, which stand here as plain patterns.</summary>
public sealed partial class LongTextTests
{
    private static readonly string[] Bits =
    [
        "no", "risk", " ", "  ", "\n", "'", "’", "-", ".", ",", ":", "(", ")", "don", "t", "panic", "No Risk", "dont panic", "don't  panic", "e.g.", "U.S", "a", "Kelvin \u212Aeep", "keep", "is", "means", " means ", " which is ", " is a kind of ", "sepsis", "1", "24", "3.5", "https://x.org/a",
        "é", "e\u0301", "_", "\u200D", "\u0903", "٣", "\"", "”", "*", "#tag", "@name", "call 555-0142", "www.x", "x.org", "term (a word of it)", "guarantee", "guaranteed", "100%", "100 percent", "…", "!", "🙂", "a very long word " + "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmn"
    ];

    private static IEnumerable<string> Texts()
    {
        var chance = new Random(20260101);
        for (var i = 0; i < 6000; i++)
        {
            var text = new StringBuilder();
            for (var bits = chance.Next(1, 14); bits > 0; bits--) text.Append(Bits[chance.Next(Bits.Length)]).Append(chance.Next(3) == 0 ? " " : "");
            yield return text.ToString();
        }
    }

    [Fact]
    public void Phrases_are_found_as_a_pattern_finds_them()
    {
        const string phrases = "no risk|don't panic|guarantee*|100%|100 percent|keep|no|is a kind|call 555";
        var list = new PhraseList(phrases);
        var slow = new Regex(string.Join('|', phrases.Split('|').OrderByDescending(phrase => phrase.Length).Select(Pattern)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var text in Texts())
            list.In(text).ShouldBe(slow.Matches(text).Select(match => (match.Index, match.Index + match.Length, match.Value)), text);
    }

    [Fact]
    public void Every_character_agrees_or_disagrees_with_a_phrase_as_in_a_pattern()
    {
        var list = new PhraseList("keep*|it's|a b");
        var slow = new Regex(string.Join('|', new[] { "keep*", "it's", "a b" }.Select(Pattern)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        for (var unit = 0; unit < 0xFFFF; unit++)
            foreach (var text in new[] { $"{(char)unit}eep", $"keep{(char)unit}", $"{(char)unit}keep", $"it{(char)unit}s", $"a{(char)unit}b", $"a b{(char)unit}" })
                if (!list.In(text).Select(found => (found.Start, found.End)).SequenceEqual(slow.Matches(text).Select(match => (match.Index, match.Index + match.Length)))) Assert.Fail($"U+{unit:X4} in “{text}”");
    }

    private static string Pattern(string phrase)
    {
        var open = phrase.EndsWith('*');
        var body = Regex.Escape(open ? phrase[..^1] : phrase).Replace("\\ ", @"\s+").Replace("'", "['’]");
        return (char.IsLetterOrDigit(phrase[0]) ? @"(?<![\w-])" : "") + body + (open ? @"\w*" : char.IsLetterOrDigit(phrase[^1]) ? @"(?![\w])" : "");
    }

    [Fact]
    public void Words_are_read_as_a_pattern_reads_them()
    {
        foreach (var text in Texts())
        {
            // Addresses and numbers are taken out before in both; without them the pattern alone decides.
            var plain = text.Replace("https://x.org/a", "").Replace("www.x", "").Replace("x.org", "").Replace('#', ' ').Replace('@', ' ').Replace("555-0142", "");
            if (Regex.IsMatch(plain, @"\d{2}|\.[a-z]{2}")) continue;
            SentenceReader.Words(plain).ShouldBe(Word().Matches(plain).Select(match => match.Value), text);
        }
    }

    [Fact]
    public void A_sentence_without_the_marks_of_an_address_holds_none()
    {
        foreach (var text in Texts())
            SentenceReader.Words(text + " @x").ShouldBe(SentenceReader.Words(text), text); // the handle makes it look for addresses
    }

    [Fact]
    public void Explained_terms_are_found_as_patterns_find_them()
    {
        foreach (var text in Texts())
        {
            ExplainedTerms.Brackets(text).ShouldBe(InBrackets().Matches(text).Select(match => (match.Groups["before"].Value, match.Groups["inside"].Value)), text);
            ExplainedTerms.Meanings(text).ShouldBe(Means().Matches(text).Select(match => match.Groups["term"].Value), text);
        }
    }

    [Fact]
    public void A_sentence_is_found_by_a_place_in_it()
    {
        foreach (var text in Texts().Take(500))
        {
            var read = ReadText.Of(text);
            for (var at = 0; at < text.Length; at++)
            {
                var slow = read.Sentences.Select((sentence, i) => (sentence, i)).Where(one => one.sentence.Start <= at && at + 1 <= one.sentence.End).Select(one => one.i).DefaultIfEmpty(-1).First();
                read.SentenceOf(at, at + 1).ShouldBe(slow);
            }
        }
    }

    [Fact]
    public void A_number_inside_a_name_of_ours_or_a_date_is_no_claim_wherever_it_stands()
    {
        var text = string.Join(' ', Enumerable.Repeat("Come to Building 4 at 5 p.m. on May 3. We saw 7 people.", 200));
        var draft = new CheckedDraft { Text = text, OwnIdentifiers = ["Building 4", "4 at"] };
        NumbersWithoutFact.Check(draft).Select(finding => text[finding.Start..finding.End]).ShouldBe(Enumerable.Repeat("7", 200));
    }

    [Theory]
    [InlineData("El hospital está abierto. Puede venir hoy a la sala de urgencias. Las consultas de mañana se han cancelado.", "es", "fernandezHuerta", "Fernández-Huerta")]
    [InlineData("Das Krankenhaus ist offen. Bitte kommen Sie heute zu uns. Die Sprechstunden von morgen wurden leider alle abgesagt.", "de", "wstf", "WSTF")]
    public void A_text_in_another_language_is_read_by_its_own_formula(string text, string language, string formula, string named)
    {
        var draft = new CheckedDraft { Text = text };
        var result = DraftChecks.Check(draft);
        using var answer = new MemoryStream();
        CheckAnswer.Write(answer, draft, result);
        var readability = JsonDocument.Parse(answer.ToArray()).RootElement.GetProperty("readability");
        readability.GetProperty("language").GetString().ShouldBe(language);
        readability.GetProperty(formula).GetDouble().ShouldBe(ForeignReading.Of(text, language)!.Value, 0.001);
        foreach (var name in new[] { "fleschKincaid", "difficulty", "syllables", "smog" }) readability.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null);
        result.Foreign!.Value.Reading.Named.ShouldStartWith(named);
        DraftChecks.Check(new CheckedDraft { Text = "We know this is worrying. The lab is closed today. Please call us and we will find another day for your visit." }).Foreign.ShouldBeNull();
    }

    [Theory]
    [InlineData("Sin comentarios.", "es", true)]
    [InlineData("Nous savons que cela vous inquiète. Le laboratoire est fermé. Veuillez venir demain.", "fr", false)]
    [InlineData("The lab is closed today.", "en", true)]
    public void Every_answer_holds_the_promised_fields(string text, string language, bool graded)
    {
        var draft = new CheckedDraft { Text = text };
        using var answer = new MemoryStream();
        CheckAnswer.Write(answer, draft, DraftChecks.Check(draft));
        var readability = JsonDocument.Parse(answer.ToArray()).RootElement.GetProperty("readability");
        readability.GetProperty("language").GetString().ShouldBe(language);
        readability.GetProperty("grade").ValueKind.ShouldBe(graded ? JsonValueKind.Number : JsonValueKind.Null);
        var formulas = language == "en" ? JsonValueKind.Number : JsonValueKind.Null;
        foreach (var name in new[] { "syllables", "longWords", "exemptLongWords", "fleschKincaid", "readingEase", "smog", "smogWithoutNames", "fog", "fogWithoutNames", "colemanLiau", "ari", "difficulty" })
            readability.GetProperty(name).ValueKind.ShouldBe(formulas, name);
        foreach (var name in new[] { "words", "sentences", "meanSentence", "longestSentence" }) readability.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Number, name);
    }

    [Theory]
    [InlineData("Three", "3")]
    [InlineData("Twenty-one", "21")]
    [InlineData("Two dozen", "24")]
    [InlineData("One hundred and twenty", "120")]
    [InlineData("Three thousand two hundred", "3200")]
    [InlineData("Two million", "2000000")]
    public void Numbers_in_words_are_held_against_figures(string words, string figures)
    {
        var draft = new CheckedDraft { Text = $"{words} people are ill." };
        NumbersWithoutFact.Check(draft).Select(finding => draft.Text[finding.Start..finding.End]).ShouldBe([words]);
        NumbersWithoutFact.Check(draft with { Facts = [new CheckedFact(1, $"There are {figures} people ill.", true, null)] }).ShouldBeEmpty();
        NumbersWithoutFact.Check(new CheckedDraft { Text = $"Now {figures} people are ill.", Facts = [new CheckedFact(1, draft.Text, true, null)] }).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\p{L}(\.\p{L}){1,6}\b|[\p{L}\p{M}\d]+([’'\-‑][\p{L}\p{M}\d]+|[.,:]\d+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\d’'-])(?<before>([\p{L}\d’'-]{1,40} ){0,3}[\p{L}\d’'-]{1,40}) ?\((?<inside>[^()\n]{2,120})\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<![\p{L}\d’'-])(?<term>([\p{L}\d’'-]{1,40} ){0,2}[\p{L}\d’'-]{1,40})[”""*_]{0,2},? (means|is when|stands for|is a kind of|is a type of|which means|which is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Means();
}
