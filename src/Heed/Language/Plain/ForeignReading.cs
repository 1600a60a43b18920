namespace Heed.Language.Plain;

/// <summary>How hard a text in another language is, by the formula made for that language; null where there is none and only sentence length can be judged.</summary>
/// <param name="Formula">fernandezHuerta (about 0 hard to 100 easy) or wstf (school years).</param>
/// <param name="Grade">About the school year it asks for, to hold against the same goal as English.</param>
public sealed record ForeignReading(string Formula, double Value, double Grade)
{
    /// <summary>The formula as people write it.</summary>
    public string Named => Formula == "wstf" ? "WSTF, for German" : "Fernández-Huerta, for Spanish";

    /// <param name="language">A two-letter code: es and de have formulas.</param>
    public static ForeignReading? Of(string text, string language)
    {
        if (language is not ("es" or "de")) return null;
        int words = 0, sentences = 0, syllables = 0, complex = 0, longWords = 0, single = 0;
        foreach (var sentence in SentenceReader.Split(text))
        {
            var before = words;
            foreach (var word in SentenceReader.Words(text, sentence))
            {
                var spoken = language == "es" ? Spanish(word) : German(word);
                words++;
                syllables += spoken;
                if (spoken >= 3) complex++;
                if (spoken == 1) single++;
                if (word.Count(char.IsLetter) > 6) longWords++;
            }
            if (words > before) sentences++;
        }
        if (words == 0) return null;
        if (language == "de")
        {
            var grade = Readability.Formulas.Wstf(words, sentences, complex, longWords, single);
            return new ForeignReading("wstf", grade, grade);
        }
        var ease = Readability.Formulas.FernandezHuerta(words, sentences, syllables);
        // The author's own table: 90 and more is grade 4, 80 grade 5, 70 grade 6, 60 grades 7 and 8, 50 the years before university.
        return new ForeignReading("fernandezHuerta", ease, ease >= 90 ? 4 : ease >= 80 ? 5 : ease >= 70 ? 6 : ease >= 60 ? 8 : ease >= 50 ? 11 : 13);
    }

    /// <summary>Strong vowels (a, e, o, and í, ú with their accents) stand alone, weak ones lean on a neighbour; the u of que and gue is silent.</summary>
    public static int Spanish(string word)
    {
        var count = 0;
        var last = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (letter == 'u' && i > 0 && i + 1 < word.Length && char.ToLowerInvariant(word[i - 1]) is 'q' or 'g' && char.ToLowerInvariant(word[i + 1]) is 'e' or 'i' or 'é' or 'í') { last = '\0'; continue; }
            var strong = letter is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó' or 'í' or 'ú';
            var weak = letter is 'i' or 'u' or 'ü' || (letter == 'y' && i > 0 && i + 1 == word.Length);
            if (!strong && !weak) { last = '\0'; continue; }
            if (last == '\0' || (strong && last == 's')) count++;
            last = strong ? 's' : 'w';
        }
        return Math.Max(1, count);
    }

    /// <summary>Vowel groups; au, ei, ie, eu, äu and doubled vowels are one sound, other vowels side by side are two.</summary>
    public static int German(string word)
    {
        var count = 0;
        var last = '\0';
        foreach (var unit in word)
        {
            var letter = char.ToLowerInvariant(unit);
            if (letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'y')) { last = '\0'; continue; }
            var joined = (last, letter) is ('a', 'u') or ('a', 'i') or ('e', 'i') or ('i', 'e') or ('e', 'u') or ('ä', 'u') or ('a', 'a') or ('e', 'e') or ('o', 'o') or ('a', 'y') or ('e', 'y');
            if (!joined) count++;
            // A third vowel after two that are one sound begins anew: Bau-er.
            last = joined ? '\u0001' : letter;
        }
        return Math.Max(1, count);
    }
}
