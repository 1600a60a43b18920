namespace Heed.Language;

/// <summary>Counts and grades of a text. Grades are US school years; English only.</summary>
public sealed record Readability
{
    public int Words { get; init; }
    public int Sentences { get; init; }
    public int Syllables { get; init; }
    public double FleschKincaid { get; init; }
    public double ReadingEase { get; init; }
    public double Smog { get; init; }
    public double Fog { get; init; }
    public double ColemanLiau { get; init; }
    public double Ari { get; init; }
    /// <summary>Words in the longest sentence.</summary>
    public int LongestSentence { get; init; }
    /// <summary>Words a sentence, on average.</summary>
    public double MeanSentence { get; init; }
    /// <summary>Our own single figure, higher is harder: the mean of the four grades that do not need thirty sentences.</summary>
    public double Difficulty => Words == 0 ? 0 : (FleschKincaid + Fog + ColemanLiau + Ari) / 4;

    /// <summary>Web addresses, hashtags, handles and phone numbers are not counted; a numeral counts as it is spoken; a line end ends a sentence. An empty text is all zeros.</summary>
    public static Readability Measure(string text)
    {
        int words = 0, sentences = 0, syllables = 0, complex = 0, letters = 0, characters = 0, longest = 0;
        foreach (var sentence in SentenceReader.Split(text))
        {
            var count = 0;
            foreach (var word in SentenceReader.Words(text, sentence))
            {
                count++;
                var spoken = Syllable.Count(word);
                syllables += spoken;
                if (spoken >= 3) complex++;
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
            Words = words, Sentences = sentences, Syllables = syllables, LongestSentence = longest, MeanSentence = (double)words / sentences,
            FleschKincaid = Formulas.FleschKincaid(words, sentences, syllables), ReadingEase = Formulas.ReadingEase(words, sentences, syllables),
            Smog = Formulas.Smog(sentences, complex), Fog = Formulas.Fog(words, sentences, complex),
            ColemanLiau = Formulas.ColemanLiau(words, sentences, letters), Ari = Formulas.Ari(words, sentences, characters),
        };
    }

    /// <summary>The published formulas on plain counts. Counts of words and sentences must be above zero.</summary>
    public static class Formulas
    {
        /// <summary>Kincaid and others, 1975.</summary>
        public static double FleschKincaid(int words, int sentences, int syllables) => 0.39 * words / sentences + 11.8 * syllables / words - 15.59;

        /// <summary>Flesch, 1948: about 0 (hard) to 100 (easy).</summary>
        public static double ReadingEase(int words, int sentences, int syllables) => 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;

        /// <summary>McLaughlin, 1969. Made for 30 sentences; approximate below that.</summary>
        public static double Smog(int sentences, int complexWords) => 1.0430 * Math.Sqrt(complexWords * 30.0 / sentences) + 3.1291;

        /// <summary>Gunning, 1952.</summary>
        public static double Fog(int words, int sentences, int complexWords) => 0.4 * ((double)words / sentences + 100.0 * complexWords / words);

        /// <summary>Coleman and Liau, 1975.</summary>
        public static double ColemanLiau(int words, int sentences, int letters) => 0.0588 * (100.0 * letters / words) - 0.296 * (100.0 * sentences / words) - 15.8;

        /// <summary>Senter and Smith, 1967. Letters and digits.</summary>
        public static double Ari(int words, int sentences, int characters) => 4.71 * characters / words + 0.5 * words / sentences - 21.43;
    }
}
