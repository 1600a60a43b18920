using Heed.Language;

namespace Heed.Privacy;

/// <summary>Addresses of machines: IPv4, IPv6, and the hardware address of a network card. A version number is not one.</summary>
internal static class NetworkAddresses
{
    public static bool FindV4(in Reading post, in DigitRun run, out Identifier found)
    {
        found = default;
        if (run.Groups < 4 || run.Digits > 12 + run.Groups || run.Plus) return false;
        var small = 0;
        for (var i = 0; i < 4; i++)
        {
            if (i > 0 && run.Separator(i) != '.') return false;
            var value = post.Value(run.First + i);
            if (run.Size(i) > 3 || value is < 0 or > 255 || (run.Size(i) > 1 && post.At(post.Tokens[run.First + i].Start) == '0')) return false;
            if (value < 10) small++;
        }
        if (run.Groups > 4 && run.Separator(4) is (byte)'.' or (byte)'-' || TightBefore(post, run.First)) return false;
        var before = post.Before(run.First, 3);
        if ((before & Cue.Version) != 0 || (small == 4 && (before & Cue.Ip) == 0)) return false;
        found = new(IdentifierType.Ip, post.Tokens[run.First].Start, post.Tokens[run.First + 3].End, 0.95);
        return true;
    }

    /// <summary>Reads the letters of hex and the colons from a token on: eight groups, or fewer with one "::". A clock ("10:30:45") has neither.</summary>
    public static bool FindV6(in Reading post, int token, out Identifier found)
    {
        found = default;
        var start = post.Tokens[token].Start;
        if (post.At(start - 1) == ':' && post.At(start - 2) == ':') start -= 2;
        if (IsWordBefore(post, start) || post.At(start - 1) == ':') return false;
        int groups = 0, doubles = 0, at = start, letters = 0;
        while (at - start < 46)
        {
            var from = at;
            while (IsHex(post.At(at))) { if (post.At(at) > '9') letters++; at++; }
            if (at - from > 4) return false;
            if (at > from) groups++;
            if (post.At(at) != ':') break;
            if (post.At(at + 1) == ':')
            {
                if (++doubles > 1) return false;
                at += 2;
            }
            else if (IsHex(post.At(at + 1)) && at > from) at++;
            else break;
        }
        if (IsWordFrom(post.At(at)) || post.At(at) == ':' && IsHex(post.At(at + 1)) || groups < 2 || !(groups == 8 && doubles == 0 || doubles == 1 && groups is >= 3 and <= 7 || doubles == 1 && groups == 2 && letters > 0)) return false;
        found = new(IdentifierType.Ip, start, at, 0.95);
        return true;
    }

    /// <summary>Six pairs of hex with colons or hyphens.</summary>
    public static bool FindHardware(in Reading post, int token, out Identifier found)
    {
        found = default;
        var start = post.Tokens[token].Start;
        var mark = post.At(start + 2);
        if (mark is not ((byte)':' or (byte)'-') || IsWordBefore(post, start) || post.At(start - 1) == mark) return false;
        for (var pair = 0; pair < 6; pair++)
        {
            var at = start + pair * 3;
            if (!IsHex(post.At(at)) || !IsHex(post.At(at + 1)) || (pair < 5 && post.At(at + 2) != mark)) return false;
        }
        if (IsWordFrom(post.At(start + 17)) || post.At(start + 17) == mark && IsHex(post.At(start + 18))) return false;
        found = new(IdentifierType.Device, start, start + 17, 0.9);
        return true;
    }

    /// <summary>A word or a number stands right before, with no more than a mark between: "v1.2", "10-1".</summary>
    public static bool TightBefore(in Reading post, int token) => post.Glued(token) || token > 0 && post.Gap(token) is [(byte)'-' or (byte)'.' or (byte)'_'];

    private static bool IsHex(byte unit) => unit is >= (byte)'0' and <= (byte)'9' or >= (byte)'a' and <= (byte)'f' or >= (byte)'A' and <= (byte)'F';

    private static bool IsWordBefore(in Reading post, int start)
    {
        var at = start - 1;
        while (start - at < 4 && (post.At(at) & 0xC0) == 0x80) at--;
        return IsWordFrom(post.At(at));
    }

    // The first byte of a character that goes on with a word. Emoji, dashes and quotation marks (U+2000 on, and beyond the first plane) are borders.
    private static bool IsWordFrom(byte first) => char.IsAsciiLetterOrDigit((char)first) || first is (byte)'_' or >= 0x80 and not 0xE2 and < 0xF0;
}
