using Heed.Language.Plain;

namespace Heed.Language;

/// <summary>Counts and grades of a text. Grades are US school years; the six formulas are for English.</summary>
public sealed record Readability
{
    public int Words { get; init; }
    public int Sentences { get; init; }
    public int Syllables { get; init; }
    /// <summary>Words of three syllables or more.</summary>
    public int LongWords { get; init; }
    /// <summary>Of <see cref="LongWords"/>, those that are names of places and organisations or terms the text itself explains.</summary>
    public int ExemptLongWords { get; init; }
    public double FleschKincaid { get; init; }
    public double ReadingEase { get; init; }
    /// <summary>Made for 30 sentences; approximate below: see <see cref="SmogIsApproximate"/>.</summary>
    public double Smog { get; init; }
    public double Fog { get; init; }
    /// <summary>SMOG and Fog without names and explained terms.</summary>
    public double SmogWithoutNames { get; init; }
    public double FogWithoutNames { get; init; }
    public double ColemanLiau { get; init; }
    public double Ari { get; init; }
    /// <summary>Words in the longest sentence.</summary>
    public int LongestSentence { get; init; }
    /// <summary>Words a sentence, on average.</summary>
    public double MeanSentence { get; init; }
    /// <summary>Our own figure, 0 to 100, higher is harder: see <see cref="Plain.Difficulty"/>.</summary>
    public double Difficulty { get; init; }

    public bool SmogIsApproximate => Sentences < 30;

    /// <summary>
    /// Web addresses, hashtags, handles and phone numbers are not counted; a numeral counts as it is spoken; a hyphenated word counts once; a title line and an item of a list are sentences.
    /// An empty text is all zeros.
    /// </summary>
    public static Readability Measure(string text)
    {
        int words = 0, sentences = 0, syllables = 0, complex = 0, exempt = 0, letters = 0, characters = 0, longest = 0;
        var explained = ExplainedTerms.Of(text);
        foreach (var sentence in SentenceReader.Split(text))
        {
            var count = 0;
            foreach (var word in SentenceReader.Words(text, sentence))
            {
                count++;
                var spoken = Syllable.Count(word);
                syllables += spoken;
                if (spoken >= 3)
                {
                    complex++;
                    if ((count > 1 && char.IsUpper(word[0])) || explained.Contains(word)) exempt++;
                }
                foreach (var unit in word)
                {
                    if (char.IsLetter(unit)) letters++;
                    if (char.IsLetterOrDigit(unit)) characters++;
                }
            }
            if (count == 0) continue;
            sentences++;
            words += count;
            longest = Math.Max(longest, count);
        }
        if (words == 0) return new Readability();
        return new Readability
        {
            Words = words, Sentences = sentences, Syllables = syllables, LongWords = complex, ExemptLongWords = exempt, LongestSentence = longest, MeanSentence = (double)words / sentences,
            FleschKincaid = Formulas.FleschKincaid(words, sentences, syllables), ReadingEase = Formulas.ReadingEase(words, sentences, syllables),
            Smog = Formulas.Smog(sentences, complex), Fog = Formulas.Fog(words, sentences, complex),
            SmogWithoutNames = Formulas.Smog(sentences, complex - exempt), FogWithoutNames = Formulas.Fog(words, sentences, complex - exempt),
            ColemanLiau = Formulas.ColemanLiau(words, sentences, letters), Ari = Formulas.Ari(words, sentences, characters), Difficulty = Plain.Difficulty.Of(text),
        };
    }

    /// <summary>The published formulas on plain counts. Counts of words and sentences must be above zero.</summary>
    public static class Formulas
    {
        /// <summary>Kincaid and others, 1975.</summary>
        public static double FleschKincaid(int words, int sentences, int syllables) => 0.39 * words / sentences + 11.8 * syllables / words - 15.59;

        /// <summary>Flesch, 1948: about 0 (hard) to 100 (easy).</summary>
        public static double ReadingEase(int words, int sentences, int syllables) => 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;

        /// <summary>McLaughlin, 1969, formula D. Made for 30 sentences; approximate below that.</summary>
        public static double Smog(int sentences, int complexWords) => 1.0430 * Math.Sqrt(complexWords * 30.0 / sentences) + 3.1291;

        /// <summary>Gunning, 1952.</summary>
        public static double Fog(int words, int sentences, int complexWords) => 0.4 * ((double)words / sentences + 100.0 * complexWords / words);

        /// <summary>Coleman and Liau, 1975.</summary>
        public static double ColemanLiau(int words, int sentences, int letters) => 0.0588 * (100.0 * letters / words) - 0.296 * (100.0 * sentences / words) - 15.8;

        /// <summary>Senter and Smith, 1967. Letters and digits.</summary>
        public static double Ari(int words, int sentences, int characters) => 4.71 * characters / words + 0.5 * words / sentences - 21.43;

        /// <summary>Fernández Huerta, 1959, for Spanish: about 0 (hard) to 100 (easy).</summary>
        public static double FernandezHuerta(int words, int sentences, int syllables) => 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;

        /// <summary>First Vienna formula for factual texts (Bamberger and Vanecek, 1984), for German: school years 4 to 15.</summary>
        /// <param name="complexWords">Words of three syllables or more.</param>
        /// <param name="longWords">Words of more than six letters.</param>
        /// <param name="shortWords">Words of one syllable.</param>
        public static double Wstf(int words, int sentences, int complexWords, int longWords, int shortWords) =>
            0.1935 * 100 * complexWords / words + 0.1672 * words / sentences + 0.1297 * 100 * longWords / words - 0.0327 * 100 * shortWords / words - 0.875;
    }
}
