using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Ages told without a word for years: "my nan is 94", "Mum, 94, fell", "grandad (94)", "at 94 she deserves better", "94F with a hip fracture".
/// One person must be the subject, and nothing behind the number may make it a measure, a count or a score. Called for numbers of 90 to 122 only.
/// </summary>
internal static class SaidAges
{
    /// <param name="last">The last token of the number: "ninety two" has two.</param>
    public static bool Says(in Reading post, int first, int last, int value)
    {
        if (post.At(post.Tokens[first].Start - 1) is (byte)'$' or (byte)'#' || post.Glued(first)) return false;
        if (IsVital(post, first, last, value)) return false;
        return IsSubject(post, first, value) && Ends(post, last, value) || Apposes(post, first, last) || AtAge(post, first, last);
    }

    // "her sats: she is 94", "he's 103 and his fever": a temperature, a pulse, a weight. Behind the number only where it could be a temperature.
    private static bool IsVital(in Reading post, int first, int last, int value)
    {
        for (var i = first - 1; i >= 0 && i >= first - 8 && !post.HasDigit(i); i--)
        {
            if (post.Is(i, Cue.Vital)) return true;
            if (post.Tokens[i].Is(TokenMarks.AfterStop)) break;
        }
        return value is >= 95 and <= 108 && (post.After(last + 1, 5) & Cue.Vital) != 0;
    }

    /// <summary>"94F", "pt 94M": an age and a sex as staff write them, behind "pt" or before an illness. How many digits there are; 0 where it is none.</summary>
    public static int WithSex(in Reading post, int token)
    {
        var word = post.Folded(token);
        if (word.Length is not (3 or 4) || word[^1] is not ((byte)'f' or (byte)'m')) return 0;
        var value = 0;
        foreach (var unit in word[..^1]) value = unit is >= (byte)'0' and <= (byte)'9' ? value * 10 + unit - '0' : 999;
        if (value is < 90 or > 122 || post.Glued(token)) return 0;
        if (token > 0 && post.Beside(token) && post.Folded(token - 1) is var before && (before.SequenceEqual("pt"u8) || before.SequenceEqual("patient"u8))) return word.Length - 1;
        return post.Tokens[token].Is(TokenMarks.AfterStop) && (post.After(token + 1, 6) & Cue.Ill) != 0 ? word.Length - 1 : 0;
    }

    // "she is 94", "nan's now 94", "my dad who is 94", "he'll be nearly 95".
    private static bool IsSubject(in Reading post, int first, int value)
    {
        var i = first - 1;
        var near = false;
        while (i > 0 && first - i < 4 && post.Beside(i + 1, 1) && IsHedge(post.Folded(i), ref near)) i--;
        if (i < 0 || !post.Beside(i + 1, 1)) return false;
        // "100" of somebody is more often praise or certainty than an age.
        var sure = value != 100 || near;
        var verb = post.Folded(i);
        if (verb.SequenceEqual("be"u8))
        {
            if (--i < 0) return false;
            var will = post.Folded(i);
            // "he'll be": folded it reads as another word.
            if (post.Tokens[i].Is(TokenMarks.Apostrophe)) return will.EndsWith("ll"u8) && (will.SequenceEqual("hell"u8) || will.SequenceEqual("shell"u8) || IsKin(will[..^2]));
            return (will.SequenceEqual("will"u8) || will.SequenceEqual("would"u8)) && IsOne(post, i - 1, sure);
        }
        if (verb.SequenceEqual("is"u8) || verb.SequenceEqual("was"u8) || verb.SequenceEqual("am"u8) || verb.SequenceEqual("turns"u8)) return IsOne(post, i - 1, sure);
        // "she's 94", "Nan's 93": the verb is in the word.
        if (!post.Tokens[i].Is(TokenMarks.Apostrophe) && !verb.SequenceEqual("shes"u8) && !verb.SequenceEqual("hes"u8)) return false;
        if (verb.SequenceEqual("shes"u8) || verb.SequenceEqual("hes"u8)) return sure;
        if (verb.SequenceEqual("im"u8)) return value != 100;
        if (verb.SequenceEqual("whos"u8)) return (post.Before(i, 3) & Cue.Kin) != 0;
        return verb.EndsWith("s"u8) && IsKin(verb[..^1]);
    }

    private static bool IsKin(ReadOnlySpan<byte> word) => (CueWords.Of(TokenWalk.HashOf(word)) & Cue.Kin) != 0;

    // The word before the verb is one person; "who" speaks of one before it.
    private static bool IsOne(in Reading post, int subject, bool sure)
    {
        if (subject < 0 || !post.Beside(subject + 1, 1) || !post.Is(subject, Cue.Person) && !post.Is(subject, Cue.Kin)) return false;
        var word = post.Folded(subject);
        if (word.SequenceEqual("who"u8)) return (post.Before(subject, 3) & Cue.Kin) != 0;
        if (post.Is(subject, Cue.Kin)) return (post.Before(subject, 1) & Cue.Plural) == 0;
        return sure && (word.SequenceEqual("he"u8) || word.SequenceEqual("she"u8) || word.SequenceEqual("i"u8));
    }

    private static bool IsHedge(ReadOnlySpan<byte> word, ref bool near)
    {
        var almost = word.SequenceEqual("nearly"u8) || word.SequenceEqual("almost"u8);
        near |= almost;
        return almost || word.SequenceEqual("now"u8) || word.SequenceEqual("only"u8) || word.SequenceEqual("just"u8) || word.SequenceEqual("already"u8) || word.SequenceEqual("about"u8) || word.SequenceEqual("around"u8) || word.SequenceEqual("still"u8) || word.SequenceEqual("currently"u8);
    }

    /// <summary>What comes behind lets the number stand alone: the end, a pause, an emoji, or a word that goes on about the person.</summary>
    private static bool Ends(in Reading post, int last, int value)
    {
        if (Measured(post, last)) return false;
        var next = last + 1;
        if (next >= post.Count) return true;
        ref readonly var token = ref post.Tokens[next];
        if (token.Is(TokenMarks.AfterStop | TokenMarks.AfterPause) || token.Kind is TokenKind.Emoji or TokenKind.Hashtag or TokenKind.Handle) return true;
        if (!post.Beside(next, 1)) return post.Gap(next).IndexOf((byte)'-') < 0;
        if (post.Is(next, Cue.Unit | Cue.Plural)) return false;
        var word = post.Folded(next);
        // "94 in line", "94 in the queue"
        for (var i = next + 1; word.SequenceEqual("in"u8) && i < post.Count && i <= next + 2; i++)
            if (post.Folded(i) is var line && (line.SequenceEqual("line"u8) || line.SequenceEqual("queue"u8))) return false;
        return post.Is(next, Cue.Weekday | Cue.Month) || Goes.Contains(TokenWalk.HashOf(word)) && !(value == 100 && (word.SequenceEqual("on"u8) || word.SequenceEqual("with"u8) || word.SequenceEqual("in"u8)));
    }

    private static readonly HashSet<uint> Goes = [.. "and with but on in next tomorrow today when who so now this because he she her his still alone yesterday soon has had lives living waiting waited stuck left sitting lying blind deaf frail at ffs lol fell died yrs years young yet or if while after since was is too old years"
        .Split(' ').Select(word => TokenWalk.HashOf(System.Text.Encoding.UTF8.GetBytes(word)))];

    // 94%, 94+, 94/60, 94.5, 94-0, 94°
    private static bool Measured(in Reading post, int last)
    {
        var end = post.Tokens[last].End;
        var mark = post.At(end);
        if (mark == ' ') mark = post.At(++end);
        if (mark is (byte)'%' or (byte)'+' or (byte)'/' or (byte)'*' or (byte)'=' or 0xC2) return true;
        return mark is (byte)'.' or (byte)',' or (byte)'-' or (byte)':' && post.At(end + 1) is >= (byte)'0' and <= (byte)'9';
    }

    // "Mum, 94, left in a corridor", "grandad (94) fell", "Jane Okafor, 94, was".
    private static bool Apposes(in Reading post, int first, int last)
    {
        if (first == 0 || Measured(post, last) && post.At(post.Tokens[last].End) != ',') return false;
        var before = post.Gap(first);
        var end = post.At(post.Tokens[last].End);
        var who = first - 1;
        if (!post.Is(who, Cue.Kin)) return before is [(byte)',', (byte)' '] && end == ',' && IsFullName(post, who) && last + 1 < post.Count && post.Tokens[last + 1].Kind == TokenKind.Word && !post.Tokens[last + 1].Is(TokenMarks.Capital) && !post.Is(last + 1, Cue.Unit);
        if (before is [.., (byte)'('] && before.Length <= 2) return end == ')';
        if (before is not ([(byte)','] or [(byte)',', (byte)' '])) return false;
        if (end is (byte)',' or (byte)'.' or (byte)'!' or (byte)';' or (byte)')' || last + 1 >= post.Count) return last + 1 >= post.Count || !post.IsNumber(last + 1);
        return last + 1 < post.Count && post.Beside(last + 1, 1) && post.Folded(last + 1) is var word && (word.SequenceEqual("and"u8) || word.SequenceEqual("with"u8) || word.SequenceEqual("who"u8) || word.SequenceEqual("was"u8) || word.SequenceEqual("is"u8) || word.SequenceEqual("has"u8));
    }

    private static bool IsFullName(in Reading post, int last)
    {
        if (last < 1 || !post.IsCapital(last) || !post.IsCapital(last - 1) || !post.OneSpace(last)) return false;
        const Cue place = Cue.Thing | Cue.Business | Cue.Large | Cue.Month | Cue.Weekday | Cue.Street | Cue.Room | Cue.Plural | Cue.State;
        return !post.Is(last, place) && !post.Is(last - 1, place) && !post.Tokens[last].Is(TokenMarks.Shouted) && !post.Tokens[last - 1].Is(TokenMarks.Shouted);
    }

    // "At 94 she deserves better": the age stands before the person.
    private static bool AtAge(in Reading post, int first, int last)
    {
        if (last + 1 >= post.Count || !post.Is(first - 1, Cue.At) || !post.Beside(first, 1) || !post.Beside(last + 1, 2) || post.Tokens[last + 1].Is(TokenMarks.AfterStop)) return false;
        var next = post.Folded(last + 1);
        return next.SequenceEqual("she"u8) || next.SequenceEqual("he"u8) || post.Is(last + 1, Cue.Possessive) && post.Is(last + 2, Cue.Kin);
    }
}
