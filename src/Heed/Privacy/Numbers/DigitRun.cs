using System.Runtime.CompilerServices;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>Groups of digits that stand together on one line: "(0)71 526 99 04", "4111-1111-1111-1111", "192.168.0.1". At most 24 groups are looked at.</summary>
internal struct DigitRun
{
    public const int Most = 24;

    [InlineArray(Most)]
    private struct Bytes { private byte _first; }

    private Bytes _lengths, _separators;
    /// <summary>The token of the first group.</summary>
    public int First;
    public int Groups, Digits, Start;
    /// <summary>A plus sign stands before it.</summary>
    public bool Plus;
    /// <summary>An opening bracket stands before the first group.</summary>
    public bool Bracket;
    /// <summary>The last group carries an extension: "4508x769".</summary>
    public bool Extension;

    public readonly int Size(int group) => _lengths[group];

    /// <summary>What stands before a group: ' ', '-', '.', '/', '(' or ')'; 0 before the first.</summary>
    public readonly byte Separator(int group) => _separators[group];

    public static DigitRun Read(in Reading post, int first)
    {
        var run = new DigitRun { First = first, Start = post.Tokens[first].Start };
        var end = 0;
        for (var i = first; i < post.Count && run.Groups < Most; i++)
        {
            byte separator = 0;
            if (i > first && (separator = SeparatorOf(post.Gap(i))) == 0) break;
            var size = Digits_(post, i, out var extension);
            if (size is 0 or > 24) break;
            run._lengths[run.Groups] = (byte)size;
            run._separators[run.Groups++] = separator;
            run.Digits += size;
            end = i;
            if (extension) { run.Extension = true; break; }
        }
        if (post.At(run.Start - 1) == '(') { run.Bracket = true; run.Start--; }
        if (post.At(run.Start - 1) == '+') { run.Plus = true; run.Start--; }
        if (run.Plus && post.At(run.Start - 1) == '(') run.Start--;
        return run;
    }

    private static int Digits_(in Reading post, int token, out bool extension)
    {
        extension = false;
        if (post.IsNumber(token)) return post.Length(token);
        if (!post.HasDigit(token) || post.Tokens[token].Kind != TokenKind.Word || post.Length(token) > 30) return 0;
        var written = post.Written(token);
        var size = 0;
        while (size < written.Length && written[size] is >= (byte)'0' and <= (byte)'9') size++;
        extension = size >= 3 && written.Length - size is >= 2 and <= 7 && written[size] is (byte)'x' or (byte)'X' && written[(size + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        return extension ? size : 0;
    }

    private static byte SeparatorOf(ReadOnlySpan<byte> gap)
    {
        switch (gap)
        {
            case [(byte)' '] or [(byte)'-'] or [(byte)'.'] or [(byte)'/'] or [(byte)'(']: return gap[0];
            case [0xC2, 0xA0]: return (byte)' ';
            case [0xE2, 0x80, >= 0x90 and <= 0x95] or [(byte)' ', (byte)'-', (byte)' ']: return (byte)'-';
            case [(byte)' ', (byte)'('] or [(byte)'-', (byte)'('] or [(byte)'.', (byte)'(']: return (byte)'(';
            case [(byte)')'] or [(byte)')', (byte)' ' or (byte)'-' or (byte)'.' or (byte)'/']: return (byte)')';
            default: return 0;
        }
    }

    /// <summary>Ends the run in front of the first slash that has at least so many digits on either side; says whether there was one.</summary>
    public bool CutAtSlash(int least)
    {
        var before = 0;
        for (var i = 0; i < Groups; before += Size(i++))
        {
            if (i == 0 || Separator(i) != '/' || before < least || Digits - before < least) continue;
            (Groups, Digits) = (i, before);
            return true;
        }
        return false;
    }

    public readonly int EndOf(in Reading post, int groups)
    {
        var end = post.Tokens[First + groups - 1].End;
        return groups == 1 && Bracket && !Plus && post.At(end) == ')' ? end + 1 : end;
    }

    /// <summary>The digits of the first groups, without what stands between; returns how many.</summary>
    public readonly int Copy(in Reading post, int groups, Span<byte> digits)
    {
        var count = 0;
        for (var i = 0; i < groups; i++)
            foreach (var digit in post.Written(First + i)[..Size(i)])
                if (count < digits.Length) digits[count++] = digit;
        return count;
    }
}
