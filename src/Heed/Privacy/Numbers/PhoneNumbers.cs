using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Telephone and fax numbers: those of North America by their groups (3-3-4), those with a country's code by the plus sign, those of Europe and Australia by the leading zero,
/// and any other group of seven to thirteen digits where the words beside it speak of a telephone.
/// </summary>
internal static class PhoneNumbers
{
    public static bool Find(in Reading post, in DigitRun read, out Identifier found)
    {
        found = default;
        if (read.Digits < 7 || Hidden(post, read)) return false;
        // "9876543210/9123456780" are two.
        var run = read;
        var two = run.CutAtSlash(9);
        // "781 1704 office": the word may come after, on the same line.
        var next = run.First + run.Groups;
        var cued = (post.Before(run.First, 8, across: true) & Cue.Phone) != 0 || AfterLetter(post, run.First) || AloneOnLine(post, run)
            || (post.After(next, 3) & Cue.Phone) != 0 && post.Gap(next).IndexOf((byte)'\n') < 0;
        var (groups, confidence) = Groups(post, run, cued);
        if (groups > 0 && !(two && groups == run.Groups) && !Closes(post, run, groups)) groups = 0;
        if (groups == 0) return false;
        var last = run.First + groups - 1;
        if (!run.Plus && confidence < 0.95 && (post.After(last + 1, 1) & Cue.Unit) != 0 && !post.Tokens[last + 1].Is(TokenMarks.AfterPause)) return false;
        var end = WithExtension(post, last, run.EndOf(post, groups));
        found = new(IsFax(post, run.First, last) ? IdentifierType.Fax : IdentifierType.Phone, run.Start, end, confidence);
        return true;
    }

    /// <summary>How many groups of the run are the number, and how sure that is.</summary>
    private static (int Groups, double Confidence) Groups(in Reading post, in DigitRun run, bool cued)
    {
        if (Zeros(post, run) || AllAlike(post, run)) return (0, 0);
        if (run.Plus || (run.Size(0) is >= 3 and <= 5 && post.Written(run.First).StartsWith("00"u8) && run.Groups > 1))
        {
            var country = run.Plus && post.At(post.Tokens[run.First].Start) == '1';
            var (count, digits) = UpTo(run, country ? 11 : 15);
            if (country && digits < 11) (count, digits) = UpTo(run, 15);
            return digits >= 8 ? (count, 0.95) : (0, 0);
        }
        var area = run.Size(0) == 1 && run.Groups > 1 && post.At(post.Tokens[run.First].Start) == '1' ? 1 : 0;
        if (run.Groups >= area + 3 && run.Size(area) == 3 && run.Size(area + 1) == 3 && run.Size(area + 2) == 4 && (cued || area == 1 || post.At(post.Tokens[run.First + area].Start) >= '2'))
            return (area + 3, 0.93);
        if (run.Groups >= area + 2 && run.Size(area) == 3 && run.Size(area + 1) == 7 && (cued || run.Bracket)) return (area + 2, 0.9);
        if (run.Groups == 1)
        {
            var first = post.At(post.Tokens[run.First].Start);
            if (cued && run.Digits is >= 7 and <= 12) return (1, 0.8);
            // Ten digits as in North America, or a mobile number of India, which begins with 6 to 9.
            var north = run.Digits == 10 && (first is >= (byte)'2' and <= (byte)'9' && post.At(post.Tokens[run.First].Start + 3) >= '2' || first is >= (byte)'6' and <= (byte)'9' && !post.Written(run.First).EndsWith("0000"u8));
            var mobile = run.Digits == 11 && first == '0' && post.At(post.Tokens[run.First].Start + 1) is (byte)'7' or (byte)'1' or (byte)'2';
            // A mobile number of China, where Chinese stands around it; elsewhere eleven digits may be anything.
            var china = run.Digits == 11 && (run.First > 0 && post.Tokens[run.First - 1].Is(TokenMarks.Solo) || run.First + 1 < post.Count && post.Tokens[run.First + 1].Is(TokenMarks.Solo)) && first == '1' && post.At(post.Tokens[run.First].Start + 1) >= '3';
            return north || mobile || china ? (1, 0.72) : (0, 0);
        }
        if (post.At(post.Tokens[run.First].Start) == '0' && run.Size(0) >= 2)
        {
            var (count, digits) = UpTo(run, cued ? 12 : 11);
            if (digits >= (cued ? 8 : 10)) return (count, cued ? 0.92 : 0.85);
        }
        if (run.Bracket && run.Size(0) is >= 2 and <= 5)
        {
            var (count, digits) = UpTo(run, cued ? 13 : 11);
            if (digits >= (cued ? 7 : 9)) return (count, 0.85);
        }
        if (run.Size(0) == 3 && run.Size(1) == 4 && run.Separator(1) == '-' && post.At(post.Tokens[run.First].Start) >= '2') return (2, cued ? 0.9 : 0.75);
        if (!cued || YearsOrSum(post, run)) return (0, 0);
        // "555 0142 10 times" and "588 5945 2669": a third group of three digits or more belongs to the number.
        if (run.Size(0) == 3 && run.Size(1) == 4 && (run.Groups == 2 || run.Separator(2) == ' ' && (run.Size(2) < 3 || run.Digits > 13))) return (2, 0.85);
        var (taken, total) = UpTo(run, 13);
        return total >= 7 ? (taken, 0.8) : (0, 0);
    }

    private static (int Groups, int Digits) UpTo(in DigitRun run, int most)
    {
        int count = 0, digits = 0;
        while (count < run.Groups && digits + run.Size(count) <= most && (run.Plus || run.Size(count) <= 8)) digits += run.Size(count++);
        return (count, digits);
    }

    // "M: 07700 900123", "T:": one letter and a colon, as on a card.
    private static bool AfterLetter(in Reading post, int first) =>
        first > 0 && post.Length(first - 1) == 1 && post.Gap(first) is [(byte)':', ..] && (post.Written(first - 1)[0] | 0x20) is 'm' or 't' or 'p' or 'h' or 'c' or 'w';

    // The number ends where its groups end: no mark ties it to more digits.
    private static bool Closes(in Reading post, in DigitRun run, int groups)
    {
        if (groups < run.Groups) return run.Separator(groups) is (byte)' ' or (byte)'(';
        var after = run.First + groups;
        if (post.At(post.Tokens[after - 1].End) == '%') return false;
        if (after >= post.Count) return true;
        var gap = post.Gap(after);
        if (gap is []) return post.Tokens[after].Kind == TokenKind.Emoji || post.Tokens[after].Is(TokenMarks.Solo);
        return !(gap is [(byte)'-' or (byte)'.' or (byte)'/' or (byte)'_' or (byte)',' or (byte)':'] && post.HasDigit(after)) && gap[0] != '_';
    }

    // A sum, a tag, a part of a longer code. A mark that makes words bold is none of these, unless it multiplies.
    private static bool Hidden(in Reading post, in DigitRun run)
    {
        var mark = post.At(run.Start - 1);
        if (mark is (byte)'$' or (byte)'_' || mark == '*' && IsDigit(post.At(run.Start - 2))) return true;
        if (mark is (byte)'#' or (byte)'=') return run.First == 0 || !post.Is(run.First - 1, Cue.Phone);
        if (mark is 0xA3 or 0xA5 && post.At(run.Start - 2) == 0xC2 || mark == 0xAC && post.At(run.Start - 2) == 0x82) return true;
        if (run.Plus || run.Bracket || run.First == 0) return false;
        if (post.Glued(run.First)) return !post.Is(run.First - 1, Cue.Phone);
        if (post.Gap(run.First) is not [(byte)'-' or (byte)'.' or (byte)'/' or (byte)'_' or (byte)',' or (byte)':'] || post.Is(run.First - 1, Cue.Phone | Cue.Filler)) return false;
        // "Raju:9876543210" and "plasma-9876543210" announce a number; "12:5550142", "BA-5550142" and "x.5550142" go on. Behind a telephone a slash begins the next.
        var before = post.Tokens[run.First - 1];
        if (before.End == post.Taken && mark == '/') return false;
        return before.Kind != TokenKind.Word || before.Is(TokenMarks.HasDigit | TokenMarks.InUrl) || mark != ':' && (before.Is(TokenMarks.Shouted) || before.End - before.Start < 2);
    }

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    private static bool AllAlike(in Reading post, in DigitRun run)
    {
        var first = post.At(post.Tokens[run.First].Start);
        for (var i = 0; i < run.Groups; i++) if (post.Written(run.First + i).IndexOfAnyExcept(first) >= 0) return false;
        return true;
    }

    private static bool Zeros(in Reading post, in DigitRun run)
    {
        var zeros = 0;
        for (var i = Math.Max(1, run.Groups - 2); i < run.Groups; i++) if (post.Written(run.First + i).IndexOfAnyExcept((byte)'0') < 0) zeros += run.Size(i);
        return zeros >= 5;
    }

    // "2019-2020" is a season, "1.234.567" and "0.1234567" are sums.
    private static bool YearsOrSum(in Reading post, in DigitRun run)
    {
        if (run.Groups == 2 && run.Size(0) == 4 && run.Size(1) == 4 && post.Value(run.First) is >= 1900 and <= 2100 && post.Value(run.First + 1) is >= 1900 and <= 2100) return true;
        return run.Groups == 2 && run.Separator(1) == '.' && run.Size(0) <= 2;
    }

    private static bool AloneOnLine(in Reading post, in DigitRun run)
    {
        int before = run.Start - 1, after = post.Tokens[run.First + run.Groups - 1].End;
        while (before >= 0 && run.Start - before < 4 && post.At(before) is (byte)' ' or (byte)'>' or (byte)'\t') before--;
        while (post.At(after) is (byte)' ' or (byte)'\r') { if (++after - post.Tokens[run.First + run.Groups - 1].End > 3) break; }
        return before >= 0 && post.At(before) == '\n' && (after >= post.Text.Length || post.At(after) == '\n') && run.Groups > 1;
    }

    private static int WithExtension(in Reading post, int last, int end)
    {
        var next = last + 1;
        if (next + 1 >= post.Count || !post.Beside(next, 3) || !post.IsNumber(next + 1) || post.Length(next + 1) > 6 || !post.Beside(next + 1, 2)) return end;
        var word = post.Folded(next);
        return word.SequenceEqual("ext"u8) || word.SequenceEqual("extension"u8) || word.SequenceEqual("x"u8) ? post.Tokens[next + 1].End : end;
    }

    private static bool IsFax(in Reading post, int first, int last)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (post.Is(i, Cue.Fax)) return true;
            if (post.HasDigit(i) || (post.Is(i, Cue.Phone) && !post.Is(i, Cue.Filler)) || post.Tokens[i + 1].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(i + 1)) break;
        }
        // "555-0142 fax", and not the line below.
        return post.Is(last + 1, Cue.Fax) && post.Gap(last + 1) is var gap && gap.Length <= 3 && gap.IndexOf((byte)'\n') < 0;
    }

    /// <summary>"1-800-FLOWERS", "800-GET-WELL".</summary>
    public static bool FindVanity(in Reading post, int token, out Identifier found)
    {
        found = default;
        var first = token;
        if (post.Value(token) == 1 && post.IsNumber(token + 1) && post.Gap(token + 1) is [(byte)'-' or (byte)' ' or (byte)'.']) token++;
        if (post.Value(token) is not (800 or 833 or 844 or 855 or 866 or 877 or 888) || post.Length(token) != 3) return false;
        int letters = 0, last = token;
        for (var i = token + 1; i < post.Count && i <= token + 3; i++)
        {
            if (post.Gap(i) is not [(byte)'-' or (byte)'.'] || !(post.Tokens[i].Is(TokenMarks.Shouted) || post.IsNumber(i))) break;
            letters += post.Length(i);
            last = i;
        }
        if (letters is < 7 or > 10 || (last == token + 1 && post.IsNumber(last))) return false;
        found = new(IdentifierType.Phone, post.Tokens[first].Start, post.Tokens[last].End, 0.85);
        return true;
    }
}
