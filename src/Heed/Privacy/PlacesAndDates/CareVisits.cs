using Heed.Language.Words;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>Whether a place of care in a sentence is one where one person was: "I was in your ER", "my mum spent the night in your A&amp;E", and no "hospital gala".</summary>
internal static class CareVisits
{
    /// <param name="place">The token that names the place; the E of A&amp;E.</param>
    /// <param name="from">The first token of the sentence.</param>
    public static bool IsVisit(in Reading post, int place, int from)
    {
        var i = place - 1;
        if (post.Length(place) == 1)
        {
            if (i < from || !post.Folded(i).SequenceEqual("a"u8) || post.Gap(place).IndexOf((byte)'&') < 0) return false;
            i--;
        }
        // "your ER", "the Mercy Valley hospital"
        for (var skipped = 0; skipped < 4 && i > from && (post.Is(i, Cue.Possessive | Cue.CarePlace) || post.IsCapital(i) || In(Small, post, i)); skipped++) i--;
        if (i <= from || !In(Preposition, post, i) || !GoesOn(post, place)) return false;
        for (var verb = i - 1; verb > from - 1 && verb >= i - 4; verb--)
            if (In(Verb, post, verb)) return HasSubject(post, verb, from);
        return false;
    }

    private static bool HasSubject(in Reading post, int verb, int from)
    {
        for (var i = verb - 1; i >= from && i >= verb - 3; i--)
        {
            if (post.Is(i, Cue.Kin)) return true;
            if (post.Is(i, Cue.Plural)) return post.Folded(i).SequenceEqual("we"u8);
            if (post.Is(i, Cue.Person) && !post.Is(i, Cue.Title) && !post.Folded(i).SequenceEqual("who"u8)) return true;
        }
        return false;
    }

    // The place is no part of another noun: "the hospital gala", "clinic hours".
    private static bool GoesOn(in Reading post, int place)
    {
        var next = place + 1;
        if (next < post.Count && post.Is(next, Cue.CarePlace | Cue.Room) && post.Beside(next, 1)) next++;
        if (next < post.Count && post.Beside(next, 1) && post.Folded(next) is var word && (word.SequenceEqual("department"u8) || word.SequenceEqual("dept"u8) || word.SequenceEqual("unit"u8))) next++;
        return next >= post.Count || !post.Beside(next, 1) || post.Tokens[next].Kind != TokenKind.Word || post.Tokens[next].Is(TokenMarks.AfterStop | TokenMarks.AfterPause | TokenMarks.HasDigit)
            || post.Is(next, Cue.Weekday | Cue.Month | Cue.Holiday | Cue.Relative | Cue.Person | Cue.Possessive) || In(Behind, post, next);
    }

    private static readonly HashSet<uint> Small = WordHashes.Of("the a an ur your our this that local same emergency");
    private static readonly HashSet<uint> Preposition = WordHashes.Of("in at to into from inside");
    private static readonly HashSet<uint> Verb = WordHashes.Of("was were been went came waited waiting sat spent stayed taken rushed brought ended sent left im arrived");
    private static readonly HashSet<uint> Behind = WordHashes.Of("on with for last this at and from since when again because due by where after before but overnight all until till the in as for");

    private static bool In(HashSet<uint> words, in Reading post, int token) => words.Contains(post.Tokens[token].Hash);
}
