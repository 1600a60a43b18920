using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// A post as a reader sees it: without what nobody sees (zero-width spaces, soft hyphens, direction marks), every Unicode space a space, decimal digits of other scripts,
/// fullwidth ones and keycaps as ASCII, and without the low lines that make words slanted (_07700 900123_). Only a post that holds such a thing where it may
/// hide a number or a mailbox is copied and walked a second time; every other post pays one look for the bytes that may begin one.
/// </summary>
internal static class PlainCopy
{
    private enum Sign { Kept, Unseen, Space, Line, Digit }

    /// <summary>What a thread keeps: the copy, the place each of its bytes has in the post, and a walk of its own.</summary>
    private sealed class Scratch(int size)
    {
        public readonly byte[] Text = new byte[size];
        public readonly int[] Origins = new int[size];
        public readonly TokenWalk Walk = new();
    }

    [ThreadStatic] private static Scratch? scratch;

    /// <summary>Longest stretch between two low lines that is taken for slanted words, in bytes.</summary>
    private const int LongestSlant = 200;

    /// <summary>Whether the post is to be read as its copy: a digit of another script is in it, or an unseen sign or an unusual space touches a digit or lies inside a word, or low lines hold a number.</summary>
    /// <param name="hasDigit">A word of the post holds an ASCII digit; only then low lines matter.</param>
    public static bool Needed(ReadOnlySpan<byte> text, bool hasDigit)
    {
        var at = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (at >= 0 && Look(text, at)) return true;
        if (!hasDigit) return false;
        at = text.IndexOf((byte)'_');
        while (at >= 0)
        {
            if (Slant(text, at) > 0) return true;
            var next = text[(at + 1)..].IndexOf((byte)'_');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    // From a byte beyond ASCII on. Emoji, quotation marks and letters are the greater part of such bytes, so they are passed over first.
    private static bool Look(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            while (at + 3 < text.Length && text[at] >= 0x80)
            {
                var first = text[at];
                if (first == 0xF0 && text[at + 1] != 0x9D) { at += 4; continue; }
                if (first == 0xE2 && text[at + 1] == 0x80 && text[at + 2] is >= 0x90 and <= 0xA7) { at += 3; continue; }
                if (first is 0xC3 or 0xC4 or 0xC5) { at += 2; continue; }
                if (Tells(text, ref at)) return true;
            }
            while (at < text.Length && text[at] >= 0x80) if (Tells(text, ref at)) return true;
            if (at >= text.Length) return false;
            var next = text[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0) return false;
            at += next;
        }
    }

    private static bool Tells(ReadOnlySpan<byte> text, ref int at)
    {
        var from = at;
        var sign = SignAt(text, at, out var size, out _);
        at += size;
        if (sign is Sign.Kept or Sign.Digit) return sign == Sign.Digit;
        var before = from > 0 ? text[from - 1] : (byte)0;
        while (at < text.Length && text[at] >= 0x80 && SignAt(text, at, out var more, out _) == Sign.Unseen) at += more;
        var after = at < text.Length ? text[at] : (byte)0;
        return IsDigit(before) || IsDigit(after) || sign == Sign.Unseen && IsSeen(before) && IsSeen(after);
    }

    /// <summary>Makes the copy and walks it; places of the copy are brought back with <see cref="Back"/>. The walk is valid until the next copy on this thread.</summary>
    public static TokenWalk Walk(ReadOnlySpan<byte> text)
    {
        var kept = scratch;
        if (kept is null || kept.Text.Length < text.Length || kept.Text.Length > 1 << 20 && text.Length < 1 << 16) scratch = kept = new Scratch(Math.Max(1024, text.Length));
        var (copy, origins) = (kept.Text, kept.Origins);
        int at = 0, to = 0, slantEnd = -1;
        while (at < text.Length)
        {
            var unit = text[at];
            if (unit < 0x80)
            {
                if (unit == '_')
                {
                    if (at != slantEnd && Slant(text, at) is > 0 and var end) slantEnd = end;
                    else if (at != slantEnd) goto keep;
                    unit = (byte)' ';
                }
                keep:
                (copy[to], origins[to]) = (unit, at++);
                to++;
                continue;
            }
            var sign = SignAt(text, at, out var size, out var digit);
            if (sign == Sign.Kept)
            {
                for (var i = 0; i < size; i++, to++) (copy[to], origins[to]) = (text[at + i], at + i);
            }
            else if (sign != Sign.Unseen)
            {
                (copy[to], origins[to]) = (sign switch { Sign.Space => (byte)' ', Sign.Line => (byte)'\n', _ => digit }, at);
                to++;
            }
            at += size;
        }
        kept.Walk.Read(copy.AsSpan(0, to));
        return kept.Walk;
    }

    /// <summary>What was found in the copy, in places of the post; the frame of a keycap goes with its digit.</summary>
    public static Identifier Back(ReadOnlySpan<byte> text, in Identifier found)
    {
        var origins = scratch!.Origins;
        var last = origins[found.End - 1];
        var end = last + (text[last] < 0xC0 ? 1 : Size(text[last]));
        while (end < text.Length && text[end] is 0xE2 or 0xEF && IsKeycap(text[end..], out var size)) end += size;
        return found with { Start = origins[found.Start], End = Math.Min(end, text.Length) };
    }

    private static bool IsKeycap(ReadOnlySpan<byte> text, out int size)
    {
        size = text.StartsWith("\u20E3"u8) ? 3 : text.StartsWith("\uFE0F\u20E3"u8) ? 6 : 0;
        return size > 0;
    }

    /// <summary>Where the slant that a low line opens ends, if a number touches one of its two lines; 0 where it is no slant: "jo_22", "@_22".</summary>
    private static int Slant(ReadOnlySpan<byte> text, int at)
    {
        if (at > 0 && !IsBorder(text[at - 1]) || at + 2 >= text.Length || text[at + 1] <= ' ' || text[at + 1] == '_') return 0;
        var rest = text.Slice(at + 1, Math.Min(LongestSlant, text.Length - at - 1));
        var end = rest.IndexOfAny((byte)'_', (byte)'\n');
        if (end < 1 || rest[end] != '_' || rest[end - 1] <= ' ' || at + 2 + end < text.Length && !IsBorder(text[at + 2 + end])) return 0;
        return IsDigit(rest[0]) || rest[0] is (byte)'+' or (byte)'(' || IsDigit(rest[end - 1]) || rest[end - 1] == ')' ? at + 1 + end : 0;
    }

    // A space or a mark that no name, tag or address goes on with; an emoji.
    private static bool IsBorder(byte unit) => unit is <= (byte)' ' or >= 0x80 or (byte)'*' or (byte)'~' or (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'"' or (byte)',' or (byte)'!' or (byte)'?' or (byte)';' or (byte)':';

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    private static bool IsSeen(byte unit) => unit is > (byte)' ' and < 0x7F;

    private static int Size(byte first) => first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

    /// <summary>What the character at a place is, how many bytes it takes and, for a digit, its ASCII form. What is no UTF-8 is kept byte by byte.</summary>
    private static Sign SignAt(ReadOnlySpan<byte> text, int at, out int size, out byte digit)
    {
        digit = 0;
        var first = text[at];
        size = first < 0xC0 ? 1 : Math.Min(Size(first), text.Length - at);
        var second = size > 1 ? text[at + 1] : (byte)0;
        var third = size > 2 ? text[at + 2] : (byte)0;
        switch (first)
        {
            case 0xC2: return second == 0xA0 ? Sign.Space : second == 0xAD ? Sign.Unseen : Sign.Kept; // no-break space, soft hyphen
            case 0xCD: return second == 0x8F ? Sign.Unseen : Sign.Kept; // grapheme joiner
            case 0xD8: return second == 0x9C ? Sign.Unseen : Sign.Kept; // Arabic letter mark
            case 0xD9: return Decimal(second, 0xA0, out digit); // Arabic-Indic
            case 0xDB: return Decimal(second, 0xB0, out digit); // of Persian and Urdu
            // Devanagari, Bengali and their neighbours up to Malayalam; Thai and Lao.
            case 0xE0: return second is >= 0xA5 and <= 0xB5 && (second & 1) == 1 ? Decimal(third, 0xA6, out digit) : second is 0xB9 or 0xBB ? Decimal(third, 0x90, out digit) : Sign.Kept;
            case 0xE1: return second == 0x9A && third == 0x80 ? Sign.Space : second == 0xA0 && third == 0x8E ? Sign.Unseen : Sign.Kept;
            case 0xE2:
                if (second == 0x80)
                    return third switch { <= 0x8A or 0xAF => Sign.Space, >= 0x8B and <= 0x8F or >= 0xAA and <= 0xAE => Sign.Unseen, 0xA8 or 0xA9 => Sign.Line, _ => Sign.Kept };
                if (second == 0x81) return third == 0x9F ? Sign.Space : third >= 0xA0 ? Sign.Unseen : Sign.Kept;
                return second == 0x83 && third == 0xA3 ? Sign.Unseen : Sign.Kept; // the frame of a keycap
            case 0xE3: return second == 0x80 && third == 0x80 ? Sign.Space : Sign.Kept;
            case 0xEF:
                if (second == 0xBC) return Decimal(third, 0x90, out digit); // fullwidth
                return second == 0xB8 && third <= 0x8F || second == 0xBB && third == 0xBF ? Sign.Unseen : Sign.Kept; // variation selectors, byte order mark
            case 0xF0:
                if (second != 0x9D || third != 0x9F || size < 4 || text[at + 3] is < 0x8E or > 0xBF) return Sign.Kept;
                digit = (byte)('0' + (text[at + 3] - 0x8E) % 10); // bold and other mathematical digits
                return Sign.Digit;
            default: return Sign.Kept;
        }
    }

    private static Sign Decimal(byte last, byte zero, out byte digit)
    {
        digit = (byte)('0' + last - zero);
        return last >= zero && last <= zero + 9 ? Sign.Digit : Sign.Kept;
    }
}
