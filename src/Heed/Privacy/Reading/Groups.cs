using Heed.Language.Words;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Whether a sentence speaks of many: "everyone who had a scan", "patients whose surgery was cancelled". What happened to a group on a day points at nobody;
/// a hospital that calls people back after a mistake must be able to say which days it means. Three patients are no group.
/// </summary>
internal static class Groups
{
    private const int Reach = 7;

    /// <summary>Whether the word is of many, without a small number before it.</summary>
    public static bool Is(in Reading post, int token)
    {
        if (token < 0 || !(In(Many, post, token) || post.Is(token, Cue.Plural) && !In(Unsure, post, token)) || post.Tokens[token].Is(TokenMarks.Apostrophe)) return false;
        // "My parents" are two people whom somebody knows.
        if (post.Is(token - 1, Cue.Possessive) && !In(Ours, post, token - 1)) return false;
        return !(post.Is(token - 1, Cue.Count) || post.IsNumber(token - 1) && post.Length(token - 1) == 1 || In(Few, post, token - 1));
    }

    /// <summary>Whether a word speaks of one person though it is no such word: a capital within a sentence may begin a name, and "who" behind a comma goes on about the last that was named ("families of Ann Gray, who had surgery").</summary>
    public static bool IsOne(in Reading post, int token) =>
        In(Linking, post, token) && post.Tokens[token].Is(TokenMarks.AfterPause)
        || post.IsCapital(token) && token > 0 && !post.Tokens[token].Is(TokenMarks.Shouted | TokenMarks.AfterStop) && !post.Is(token, Cue.Month | Cue.Weekday | Cue.Holiday);

    /// <summary>Whether the nearest word of a person before a token, in its sentence, is of a group.</summary>
    public static bool Before(in Reading post, int token, int from)
    {
        for (var i = token - 1; i >= from && i >= token - Reach; i--)
        {
            if (Is(post, i)) return true;
            if (IsOne(post, i) || post.Is(i, Cue.Person | Cue.Possessive | Cue.Plural) && !In(Linking, post, i)) return false;
        }
        return false;
    }

    /// <summary>The same where only small words stand between: "babies born", "women who gave birth". A name between would be the one it happened to: "Patients: Ann Gray, born".</summary>
    public static bool RightBefore(in Reading post, int token, int from)
    {
        for (var i = token - 1; i >= from && i >= token - Reach; i--)
        {
            if (Is(post, i)) return true;
            if (IsOne(post, i) || !In(Linking, post, i) && !In(Small, post, i)) return false;
        }
        return false;
    }

    /// <summary>Whether one person, and no group alone, is named by the words in the places given. "Our" and "your" are of no one.</summary>
    public static bool HasOne(in Reading post, int from, int to)
    {
        var of = Cue.Person | Cue.Possessive;
        var group = false;
        for (var i = from; i < to; i++) group |= Is(post, i);
        for (var i = from; i < to; i++)
            if (post.Is(i, of) && !(group && !IsOne(post, i) && (In(Linking, post, i) || In(Ours, post, i) || Is(post, i)))) return true;
        return false;
    }

    private static readonly HashSet<uint> Many = WordHashes.Of("everyone everybody anyone anybody nobody none those women men families mothers parents adults babies newborns customers clients guests relatives carers");
    private static readonly HashSet<uint> Unsure = WordHashes.Of("we they cases staff");
    private static readonly HashSet<uint> Few = WordHashes.Of("both two three few couple");
    private static readonly HashSet<uint> Linking = WordHashes.Of("who whose their");
    private static readonly HashSet<uint> Small = WordHashes.Of("are were was have had been gave give have here to");
    private static readonly HashSet<uint> Ours = WordHashes.Of("our your");

    private static bool In(HashSet<uint> words, in Reading post, int token) => token >= 0 && words.Contains(post.Tokens[token].Hash);
}
