using Heed.Language;

namespace Heed.Privacy;

/// <summary>Ages of ninety and more, in figures and in words, and years of birth that show one (45 CFR 164.514(b)(2)(i)(C)). The age of a building is not one.</summary>
internal static class Ages
{
    /// <summary>A year of birth up to this one is masked. Born then, a person is at least 86 in 2026: early rather than late, since this code knows no clock; <see cref="SafeHarbor"/> is told the year.</summary>
    public const int LastOldBirth = 1940;

    public static bool FindFigure(in Reading post, int token, out Identifier found)
    {
        found = default;
        var value = post.Value(token);
        if (value is >= 1880 and <= LastOldBirth && post.Length(token) == 4 && BornIn(post, token))
        {
            found = new(IdentifierType.Age, post.Tokens[token].Start, post.Tokens[token].End, 0.75);
            return true;
        }
        var joined = value < 0 ? Joined(post.Folded(token)) : 0;
        if (value < 0 && joined == 0) joined = SaidAges.WithSex(post, token);
        if (joined == 0 && value is < 90 or > 122) return false;
        if (joined == 0 && (!Says(post, token) || IsThing(post, token)) && !SaidAges.Says(post, token, token, value) || joined > 0 && IsThing(post, token)) return false;
        found = new(IdentifierType.Age, post.Tokens[token].Start, post.Tokens[token].Start + (joined > 0 ? joined : post.Length(token)), 0.9);
        return true;
    }

    /// <summary>"ninety-four years old", "in her nineties", "a centenarian".</summary>
    public static bool FindWords(in Reading post, int token, out Identifier found)
    {
        found = default;
        var word = post.Folded(token);
        var last = token;
        var decade = word.SequenceEqual("nineties"u8) || word.SequenceEqual("centenarian"u8);
        if (decade)
        {
            if (!word.SequenceEqual("centenarian"u8) && (!post.Is(token - 1, Cue.Possessive) || post.Folded(token - 1).SequenceEqual("the"u8))) return false;
        }
        else
        {
            if (word.SequenceEqual("hundred"u8)) return false;
            if (word.SequenceEqual("ninety"u8) && post.Is(token + 1, Cue.Count) && post.Gap(token + 1).Length <= 1) last++;
            if ((!YearsOld(post, last + 1) && !post.Is(token - 1, Cue.Aged) || IsThing(post, last)) && !SaidAges.Says(post, token, last, 90)) return false;
        }
        if (decade && IsThing(post, last)) return false;
        found = new(IdentifierType.Age, post.Tokens[token].Start, post.Tokens[last].End, 0.88);
        return true;
    }

    /// <summary>"94yo", "94yrs": how many digits there are.</summary>
    private static int Joined(ReadOnlySpan<byte> word)
    {
        var size = 0;
        while (size < word.Length && word[size] is >= (byte)'0' and <= (byte)'9') size++;
        if (size is not (2 or 3) || size == word.Length) return 0;
        var value = 0;
        foreach (var digit in word[..size]) value = value * 10 + digit - '0';
        var rest = word[size..];
        return value is >= 90 and <= 122 && (rest.SequenceEqual("yo"u8) || rest.SequenceEqual("yrs"u8) || rest.SequenceEqual("yrold"u8) || rest.SequenceEqual("yearold"u8)) ? size : 0;
    }

    private static bool Says(in Reading post, int token)
    {
        if (token + 1 < post.Count && post.Gap(token + 1) is [(byte)'%' or (byte)'.' or (byte)',', ..] && post.Gap(token + 1).Length == 1 && post.IsNumber(token + 1)) return false;
        if (post.At(post.Tokens[token].Start - 1) is (byte)'$' or (byte)'.' or (byte)',') return false;
        if (YearsOld(post, token + 1)) return true;
        if (!post.Is(token - 1, Cue.Aged) || !post.Beside(token, 2)) return post.Is(token - 1, Cue.Filler | Cue.Link | Cue.Was) && post.Is(token - 2, Cue.Aged) && (post.Folded(token - 2).SequenceEqual("age"u8)) && !Counts(post, token);
        return !Counts(post, token);
    }

    // "turned 94 patients away", "aged 90 and over" is a group.
    private static bool Counts(in Reading post, int token)
    {
        if (post.At(post.Tokens[token].End) is (byte)'+' or (byte)'%' or (byte)'-') return true;
        if (!post.Beside(token + 1, 1)) return false;
        if (post.Is(token + 1, Cue.Unit | Cue.Plural) && !post.Is(token + 1, Cue.Day)) return true;
        var next = post.Folded(token + 1);
        return (next.SequenceEqual("and"u8) || next.SequenceEqual("or"u8) || next.SequenceEqual("to"u8)) && token + 2 < post.Count && post.Folded(token + 2) is var then
            && (then.SequenceEqual("over"u8) || then.SequenceEqual("older"u8) || then.SequenceEqual("above"u8) || then.SequenceEqual("under"u8) || post.IsNumber(token + 2));
    }

    // years old, year-old, yrs old, y/o, yo, years of age, Jahre alt, ans, años
    private static bool YearsOld(in Reading post, int token)
    {
        if (token >= post.Count || !post.Is(token, Cue.Year) || post.Gap(token).Length > 2 || post.Gap(token).IndexOfAny((byte)'.', (byte)',') >= 0) return false;
        var word = post.Folded(token);
        if (word.SequenceEqual("yo"u8) || word.SequenceEqual("yearold"u8) || word.SequenceEqual("ans"u8) || word.SequenceEqual("anos"u8) || word.StartsWith("jahrig"u8)) return !post.Is(token + 1, Cue.Plural);
        if (token + 1 < post.Count && post.Folded(token + 1).SequenceEqual("young"u8)) return post.Beside(token + 1, 1);
        if (!post.Is(token + 1, Cue.Old)) return token + 2 < post.Count && post.Folded(token + 1).SequenceEqual("of"u8) && post.Folded(token + 2).SequenceEqual("age"u8);
        return post.Folded(token + 1).SequenceEqual("o"u8) ? word.SequenceEqual("y"u8) : !post.Folded(token + 1).SequenceEqual("age"u8);
    }

    private static bool IsThing(in Reading post, int token)
    {
        for (var i = token + 1; i < post.Count && i <= token + 4; i++)
        {
            if (post.Tokens[i].Is(TokenMarks.AfterStop) || post.Is(i, Cue.Kin)) break;
            if (post.Is(i, Cue.Thing)) return true;
        }
        return (post.Before(token, 4) & Cue.Thing) != 0 && (post.Before(token, 4) & (Cue.Person | Cue.Possessive)) == 0;
    }

    private static bool BornIn(in Reading post, int year)
    {
        for (var i = year - 1; i >= 0 && i >= year - 3; i--)
        {
            if (post.Is(i, Cue.Birth)) return (post.Before(i, 3) & Cue.Thing) == 0;
            if (!post.Is(i, Cue.Link) && !post.Folded(i).SequenceEqual("around"u8) || post.Tokens[i + 1].Is(TokenMarks.AfterStop)) return false;
        }
        return false;
    }
}
