using Heed.Language;

namespace Heed.Privacy;

/// <summary>Reads one date from a token on, as it is written in figures, in words or by a feast. Whose date it is, is another question (<see cref="PersonalDates"/>).</summary>
internal static class DateWords
{
    /// <param name="last">The last token of the date.</param>
    /// <param name="vague">It names a day only beside another day: "yesterday", "last Tuesday", "the 3rd".</param>
    public static bool Read(in Reading post, int first, out int start, out int last, out bool vague)
    {
        (start, last, vague) = (post.Tokens[first].Start, first, false);
        var token = post.Tokens[first];
        if (token.Is(TokenMarks.HasDigit))
        {
            if (Figures(post, first, out last) || BirthDates.Read(post, first, out last)) return true;
            var day = DayOf(post, first);
            if (day is >= 1 and <= 31) return DayThenMonth(post, first, ref start, out last, out vague);
            return Ago(post, first, out last, out vague);
        }
        var cue = post.Cues[first];
        if ((cue & Cue.Month) != 0 && MonthThenDay(post, first, out last)) return true;
        vague = true;
        if ((cue & Cue.Weekday) != 0 && (post.IsCapital(first) || post.Length(first) > 4))
        {
            if (first > 0 && post.Beside(first, 1) && post.Folded(first - 1) is var before && (before.SequenceEqual("last"u8) || before.SequenceEqual("this"u8) || before.SequenceEqual("next"u8)) && post.Tokens[first - 1].Start >= post.Taken)
                start = post.Tokens[first - 1].Start;
            // "Tuesday, 3 March 2020" is one date.
            if (first + 1 < post.Count && post.Beside(first + 1) && Read(post, first + 1, out _, out var rest, out var stillVague) && !stillVague) (last, vague) = (rest, false);
            return true;
        }
        if ((cue & Cue.Holiday) != 0)
        {
            var feast = post.Folded(first);
            if (NeedsDay(feast))
            {
                if (!post.Beside(first + 1, 1) || post.Folded(first + 1) is var day && !day.SequenceEqual("day"u8) && !day.SequenceEqual("eve"u8)) return false;
                if (feast.SequenceEqual("years"u8))
                {
                    if (first == 0 || !post.Beside(first, 1) || !post.Folded(first - 1).SequenceEqual("new"u8) || post.Tokens[first - 1].Start < post.Taken) return false;
                    start = post.Tokens[first - 1].Start;
                }
            }
            if (post.Beside(first + 1, 1) && post.Folded(first + 1) is var next && (next.SequenceEqual("day"u8) || next.SequenceEqual("eve"u8) || next.SequenceEqual("morning"u8) || next.SequenceEqual("weekend"u8))) last++;
            return true;
        }
        if ((cue & Cue.Relative) != 0)
        {
            var word = post.Folded(first);
            if (word.SequenceEqual("last"u8)) { last = first + 1; return post.Beside(last, 1) && post.Is(last, Cue.Day) && !post.Folded(last).SequenceEqual("days"u8) && !post.Folded(last).SequenceEqual("months"u8) && !post.Folded(last).SequenceEqual("weeks"u8); }
            if (word.SequenceEqual("yesterday"u8)) return true;
            // "this morning", and no "morning clinic".
            if (word.SequenceEqual("ago"u8) || first == 0 || !post.Beside(first, 1) || !post.Folded(first - 1).SequenceEqual("this"u8) || post.Tokens[first - 1].Start < post.Taken) return false;
            start = post.Tokens[first - 1].Start;
            return true;
        }
        return (cue & Cue.Count) != 0 && Ago(post, first, out last, out vague);
    }

    private static bool NeedsDay(ReadOnlySpan<byte> word) => word.SequenceEqual("boxing"u8) || word.SequenceEqual("years"u8) || word.SequenceEqual("labor"u8) || word.SequenceEqual("labour"u8) || word.SequenceEqual("memorial"u8) || word.SequenceEqual("mothers"u8) || word.SequenceEqual("fathers"u8);

    /// <summary>03/04/1961, 3.4.61, 1961-04-03.</summary>
    private static bool Figures(in Reading post, int first, out int last)
    {
        last = first;
        if (!post.IsNumber(first) || first + 2 >= post.Count || !post.IsNumber(first + 1) || !post.IsNumber(first + 2)) return false;
        var gap = post.Gap(first + 1);
        if (gap is not ([(byte)'/'] or [(byte)'-'] or [(byte)'.']) || !gap.SequenceEqual(post.Gap(first + 2)) || post.Length(first) > 4) return false;
        int one = post.Value(first), two = post.Value(first + 1), three = post.Value(first + 2);
        var size = post.Length(first + 2);
        var yearFirst = post.Length(first) == 4 && one is >= 1850 and <= 2150 && two is >= 1 and <= 12 && three is >= 1 and <= 31;
        var yearLast = post.Length(first) <= 2 && one is >= 1 and <= 31 && two is >= 1 and <= 31 && (one <= 12 || two <= 12) && (size == 4 && three is >= 1850 and <= 2150 || size == 2 && gap[0] != '.');
        if (!yearFirst && !yearLast) return false;
        last = first + 2;
        if (last + 1 < post.Count && post.Gap(last + 1) is [(byte)'-' or (byte)'.' or (byte)'/'] && post.HasDigit(last + 1)) return false;
        return first == 0 || post.Gap(first) is not ([(byte)'-' or (byte)'.' or (byte)'/']) || !post.HasDigit(first - 1);
    }

    /// <summary>3, 3rd, 21st; 0 where it is none.</summary>
    private static int DayOf(in Reading post, int token)
    {
        if (post.IsNumber(token)) return post.Length(token) <= 2 ? post.Value(token) : 0;
        var word = post.Folded(token);
        if (word.Length is not (3 or 4) || !(word.EndsWith("st"u8) || word.EndsWith("nd"u8) || word.EndsWith("rd"u8) || word.EndsWith("th"u8))) return 0;
        var value = 0;
        foreach (var unit in word[..^2]) value = unit is >= (byte)'0' and <= (byte)'9' ? value * 10 + unit - '0' : 99;
        return value;
    }

    private static bool DayThenMonth(in Reading post, int first, ref int start, out int last, out bool vague)
    {
        (last, vague) = (first, false);
        var month = first + 1;
        if (month < post.Count && post.Folded(month) is var of && (of.SequenceEqual("of"u8) || of.SequenceEqual("de"u8))) month++;
        if (month < post.Count && post.Is(month, Cue.Month) && post.Beside(month, 3) && (post.IsCapital(month) || post.Length(month) != 3 || !post.Folded(month).SequenceEqual("mar"u8) && !post.Folded(month).SequenceEqual("may"u8)))
        {
            last = WithYear(post, first, month);
            return true;
        }
        // "the 3rd", and no "3rd floor".
        vague = true;
        if (post.IsNumber(first)) return Ago(post, first, out last, out vague);
        var the = first > 0 && post.Folded(first - 1).SequenceEqual("the"u8) && post.OneSpace(first);
        var on = the && first > 1 && post.Folded(first - 2).SequenceEqual("on"u8) && !post.Is(first + 1, Cue.Day | Cue.Year | Cue.CareNoun | Cue.Room | Cue.Unit | Cue.Door) && !post.IsCapital(first + 1);
        if (!the || !on && post.Beside(first + 1, 1) && post.Tokens[first + 1].Kind == TokenKind.Word && !post.Is(first + 1, Cue.Possessive | Cue.Link | Cue.Person | Cue.Was | Cue.CareVerb) && !IsSmall(post, first + 1)) return false;
        start = post.Tokens[first - 1].Start >= post.Taken ? post.Tokens[first - 1].Start : start;
        return true;
    }

    private static bool IsSmall(in Reading post, int token) => post.Folded(token) is var word && (word.SequenceEqual("at"u8) || word.SequenceEqual("and"u8) || word.SequenceEqual("but"u8) || word.SequenceEqual("by"u8) || word.SequenceEqual("after"u8) || word.SequenceEqual("because"u8) || word.SequenceEqual("so"u8) || word.SequenceEqual("in"u8));

    private static bool MonthThenDay(in Reading post, int month, out int last)
    {
        last = month;
        var day = month + 1;
        if (day >= post.Count || !post.Beside(day, 2)) return false;
        if (post.IsNumber(day) && post.Length(day) == 4 && post.Value(day) is >= 1850 and <= 2150) { last = day; return post.IsCapital(month) || post.Length(month) > 3; }
        if (DayOf(post, day) is < 1 or > 31 || post.Gap(day) is [(byte)'-' or (byte)'/'] && !post.IsCapital(month)) return false;
        // "may 5 people": a unit behind makes it a count; "March 3pm" has no day.
        if ((post.After(day + 1, 1) & Cue.Unit) != 0 && !post.IsCapital(month)) return false;
        last = WithYear(post, month, day);
        return true;
    }

    // Two figures are a year where a birth was asked for: "DOB 12 Mar 61".
    private static int WithYear(in Reading post, int first, int last)
    {
        var year = last + 1;
        if (!post.Beside(year, 2) || !post.IsNumber(year)) return last;
        return post.Length(year) == 4 && post.Value(year) is >= 1850 and <= 2150 || post.Length(year) == 2 && BirthDates.Asked(post, first) ? year : last;
    }

    /// <summary>"two days ago", "3 weeks after Christmas".</summary>
    private static bool Ago(in Reading post, int first, out int last, out bool vague)
    {
        (last, vague) = (first + 2, true);
        if (last >= post.Count || !post.Beside(first + 1, 1) || !post.Beside(last, 1)) return false;
        if (!post.IsNumber(first) && (post.Cues[first] & Cue.Count) == 0 || !post.Is(first + 1, Cue.Day | Cue.Year)) return false;
        var word = post.Folded(last);
        if (word.SequenceEqual("ago"u8)) return post.Is(first + 1, Cue.Day);
        if (!word.SequenceEqual("after"u8) && !word.SequenceEqual("before"u8) || !post.Is(last + 1, Cue.Holiday | Cue.Weekday)) return false;
        last++;
        return true;
    }
}
