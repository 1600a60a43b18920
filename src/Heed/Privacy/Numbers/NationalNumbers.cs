using Heed.Language;

namespace Heed.Privacy;

/// <summary>Numbers that states give to persons and that show what they are by shape and check digit.</summary>
internal static class NationalNumbers
{
    public static bool Find(in Reading post, int token, out Identifier found)
    {
        found = default;
        var written = post.Written(token);
        if (post.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number) || NetworkAddresses.TightBefore(post, token)) return false;
        if (written.Length == 9 && !post.IsNumber(token) && (Nino(written) || SpanishWritten(written))) return Take(post, token, token, 0.93, out found);
        if (written.Length == 16 && !post.IsNumber(token) && CheckDigits.CodiceFiscale(written)) return Take(post, token, token, 0.97, out found);
        return FindSpacedNino(post, token, out found) || FindNir(post, token, out found) || FindDniWithHyphen(post, token, out found);
    }

    /// <summary>National insurance number of the United Kingdom: two letters, six digits, A to D.</summary>
    private static bool Nino(ReadOnlySpan<byte> written)
    {
        if (written.Length != 9 || !NinoPrefix(written) || (written[8] & 0xDF) is < 'A' or > 'D') return false;
        return written[2..8].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && (char.IsAsciiLetterUpper((char)written[0]) || char.IsAsciiLetterLower((char)written[8]));
    }

    private static bool NinoPrefix(ReadOnlySpan<byte> written)
    {
        int one = written[0] & 0xDF, two = written[1] & 0xDF;
        if (one is < 'A' or > 'Z' || two is < 'A' or > 'Z' || "DFIQUV"u8.IndexOf((byte)one) >= 0 || "DFIQUVO"u8.IndexOf((byte)two) >= 0) return one == 'Q' && two == 'Q'; // QQ is the example of every form
        return (one, two) is not (('B', 'G') or ('G', 'B') or ('N', 'K') or ('K', 'N') or ('T', 'N') or ('N', 'T') or ('Z', 'Z'));
    }

    // "AB 12 34 56 C"
    private static bool FindSpacedNino(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (post.Length(token) != 2 || token < 1 || token + 3 >= post.Count || !post.IsNumber(token) || !post.IsNumber(token + 1) || !post.IsNumber(token + 2)) return false;
        if (post.Length(token - 1) != 2 || post.Length(token + 1) != 2 || post.Length(token + 2) != 2 || post.Length(token + 3) != 1) return false;
        for (var i = token; i <= token + 3; i++) if (!post.OneSpace(i)) return false;
        if (!post.Tokens[token - 1].Is(TokenMarks.Shouted) || !NinoPrefix(post.Written(token - 1)) || post.Written(token + 3)[0] is < (byte)'A' or > (byte)'D') return false;
        return Take(post, token - 1, token + 3, 0.95, out found);
    }

    private static bool SpanishWritten(ReadOnlySpan<byte> written) => char.IsAsciiLetterUpper((char)written[8]) && CheckDigits.Dni(written);

    // "12345678-Z"
    private static bool FindDniWithHyphen(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (post.Length(token) != 8 || token + 1 >= post.Count || post.Length(token + 1) != 1 || post.Gap(token + 1) is not [(byte)'-' or (byte)' ']) return false;
        Span<byte> plain = stackalloc byte[9];
        post.Written(token).CopyTo(plain);
        plain[8] = post.Written(token + 1)[0];
        return SpanishWritten(plain) && (post.Gap(token + 1)[0] == '-' || (post.Before(token, 4) & Cue.National) != 0) && Take(post, token, token + 1, 0.93, out found);
    }

    // "2 94 03 75 120 005 22" or in one run.
    private static bool FindNir(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (post.Written(token)[0] is not ((byte)'1' or (byte)'2') || post.Length(token) is not (1 or 13 or 15)) return false;
        Span<byte> plain = stackalloc byte[15];
        var count = 0;
        for (var i = token; i < post.Count && i < token + 8; i++)
        {
            if (i > token && !post.OneSpace(i)) return false;
            var written = post.Written(i);
            if (!post.HasDigit(i) || count + written.Length > 15) return false;
            written.CopyTo(plain[count..]);
            if ((count += written.Length) == 15) return CheckDigits.Nir(plain) && Take(post, token, i, 0.95, out found);
        }
        return false;
    }

    private static bool Take(in Reading post, int first, int last, double confidence, out Identifier found)
    {
        found = new(IdentifierType.NationalId, post.Tokens[first].Start, post.Tokens[last].End, confidence);
        return true;
    }
}
