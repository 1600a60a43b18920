using Heed.Language.Plain;
using Heed.Language.Tongues;

namespace Heed.Language.Abroad;

/// <summary>
/// Whether a text is surely not English, so that nothing of it may be read as English: "die" and "war" are small words in German. Headlines, names and posts of three words are taken
/// for other languages now and then, so a text with many words of English stays English, and so does one whose language is not known.
/// </summary>
internal static class OtherTongue
{
    /// <summary>How sure the language must be; less is enough where hardly a word is English.</summary>
    private const float Sure = 0.85f, Likely = 0.55f;
    /// <summary>Words of English that a text in another language may hold, as a share: loans, names of places and programs.</summary>
    private const float Loans = 0.4f, FewLoans = 0.2f;
    /// <summary>Fewer words than this tell a language only where the model is this sure.</summary>
    private const int Few = 4;
    private const float BeyondDoubt = 0.97f;
    /// <summary>Words looked at.</summary>
    private const int Looked = 60;

    /// <param name="language">What the text was found to be in.</param>
    /// <param name="confidence">How surely, 0 to 1.</param>
    /// <param name="stated">What the network or the author said.</param>
    public static bool Is(TokenWalk walk, string language, float confidence, string? stated)
    {
        if (language is "en" or TongueFinder.Unknown) return false;
        var agreed = TongueFinder.Stated(stated) == language;
        if (confidence < Likely && !agreed) return false;
        int words = 0, english = 0, native = 0;
        var lexicon = AbroadLexicon.Of(language);
        foreach (ref readonly var token in walk.Tokens)
        {
            if (words == Looked) break;
            if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit)) continue;
            words++;
            if (token.Is(TokenMarks.Accented | TokenMarks.Solo) || walk.Folded(token) is [>= 0x80, ..]) { native++; continue; }
            // A word of one letter is a word of many languages.
            if (token.End - token.Start == 1) continue;
            // "I'm" folds to a small word of German.
            if (token.Is(TokenMarks.Apostrophe) && language is not ("fr" or "it")) { english++; continue; }
            var known = lexicon.Find(token.Hash).Cues;
            if ((known & AbroadCue.Native) != 0) native++;
            if ((known & AbroadCue.Own) == 0 && FamiliarWords.Knows(walk.Folded(token))) english++;
        }
        // Where there is a list of the language, some word of it or an accent must be there; else a longer text.
        if (native == 0 && (lexicon.IsOwn || words < Few && confidence < BeyondDoubt)) return false;
        return words > 0 && english <= words * (confidence >= Sure || agreed ? Loans : FewLoans);
    }
}
