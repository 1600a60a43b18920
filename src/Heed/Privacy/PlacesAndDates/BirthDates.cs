using Heed.Language;

namespace Heed.Privacy;

/// <summary>Dates that are one only where a birth is asked for right before: "dob 12031961", "DOB 3.4.55", "born 12 03 1961", "born on 3/12", and the cue in letters, "D.O.B.".</summary>
internal static class BirthDates
{
    /// <summary>"D.O.B." before a token, with at most two words between.</summary>
    public static bool Dotted(in Reading post, int first)
    {
        for (var i = first - 1; i >= 2 && i >= first - 3; i--)
            if (post.Folded(i).SequenceEqual("b"u8) && post.Folded(i - 1).SequenceEqual("o"u8) && post.Folded(i - 2).SequenceEqual("d"u8)) return true;
        return false;
    }

    /// <summary>Reads figures that a word for a birth announces.</summary>
    public static bool Read(in Reading post, int first, out int last)
    {
        last = first;
        if (!post.IsNumber(first)) return false;
        // The shape first: it is soon looked at, and most numbers have another.
        if (post.Length(first) is 8 or 6) return Packed(post.Written(first)) && Asked(post, first);
        if (post.Length(first) > 2 || !post.IsNumber(first + 1) || post.Length(first + 1) > 2) return false;
        var gap = post.Gap(first + 1);
        int one = post.Value(first), two = post.Value(first + 1);
        if (gap is not [(byte)'/' or (byte)'-' or (byte)'.' or (byte)' '] || one is < 1 or > 31 || two is < 1 or > 31 || one > 12 && two > 12 || !Asked(post, first)) return false;
        if (post.IsNumber(first + 2) && post.Gap(first + 2).SequenceEqual(gap))
        {
            last = first + 2;
            return post.Length(last) == 2 || post.Length(last) == 4 && post.Value(last) is >= 1850 and <= 2150;
        }
        // Day and month alone: no "3/4 weeks early".
        last = first + 1;
        return gap[0] is (byte)'/' or (byte)'-' && (post.After(last + 1, 1) & (Cue.Unit | Cue.Day | Cue.Year)) == 0 && !(last + 1 < post.Count && post.Beside(last + 1, 1) && post.Tokens[last + 1].Kind == TokenKind.Word && !IsSmall(post.Folded(last + 1)));
    }

    private static bool IsSmall(ReadOnlySpan<byte> word) => word.SequenceEqual("in"u8) || word.SequenceEqual("at"u8) || word.SequenceEqual("and"u8) || word.SequenceEqual("but"u8);

    /// <summary>A word for a birth stands right before a token.</summary>
    public static bool Asked(in Reading post, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            if (post.Is(i, Cue.Birth)) return (post.Before(i, 3) & Cue.Thing) == 0;
            if (post.Tokens[i].Kind != TokenKind.Emoji && !post.Is(i, Cue.Filler | Cue.Link) && !post.Folded(i).SequenceEqual("on"u8)) break;
        }
        return Dotted(post, first);
    }

    // 12031961, 19610312, 120361
    private static bool Packed(ReadOnlySpan<byte> digits)
    {
        int one = Pair(digits), two = Pair(digits[2..]), three = Pair(digits[4..]);
        if (digits.Length == 6) return IsDay(one, two);
        var year = three * 100 + Pair(digits[6..]);
        return IsDay(one, two) && year is >= 1850 and <= 2150 || one * 100 + two is >= 1850 and <= 2150 && IsDay(three, Pair(digits[6..]));
    }

    private static int Pair(ReadOnlySpan<byte> digits) => (digits[0] - '0') * 10 + digits[1] - '0';

    private static bool IsDay(int one, int two) => one is >= 1 and <= 31 && two is >= 1 and <= 31 && (one <= 12 || two <= 12);
}
