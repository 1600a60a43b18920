using Heed.Language;

namespace Heed.Privacy;

/// <summary>Places on the map as numbers: latitude and longitude with four decimals or more (some ten metres), and plus codes.</summary>
internal static class Coordinates
{
    public static bool Find(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (!Decimal(post, token, 90, 4, out var last)) return false;
        var longitude = last + 1;
        // "42.3601° N, 71.0589° W"
        if (longitude < post.Count && post.Length(longitude) == 1 && (post.Written(longitude)[0] | 0x20) is 'n' or 's') longitude++;
        if (longitude >= post.Count || post.Gap(longitude).Length > 6 || !Decimal(post, longitude, 180, 3, out var end)) return false;
        var start = post.Tokens[token].Start;
        if (post.At(start - 1) == '-') start--;
        var stop = post.Tokens[end].End;
        if (end + 1 < post.Count && post.Length(end + 1) == 1 && (post.Written(end + 1)[0] | 0x20) is 'e' or 'w' && post.Gap(end + 1).Length <= 3) stop = post.Tokens[end + 1].End;
        found = new(IdentifierType.Address, start, stop, 0.9);
        return true;
    }

    private static bool Decimal(in Reading post, int token, int most, int places, out int last)
    {
        last = token + 1;
        return token + 1 < post.Count && post.IsNumber(token) && post.IsNumber(last) && post.Gap(last) is [(byte)'.'] && post.Length(token) <= 3 && post.Value(token) <= most && post.Length(last) >= places && post.Length(last) <= 12;
    }

    /// <summary>"849VCWC8+R9" (Open Location Code), and its short form with a town behind it.</summary>
    public static bool FindPlusCode(in Reading post, int token, out Identifier found)
    {
        found = default;
        var next = token + 1;
        if (next >= post.Count || post.Gap(next) is not [(byte)'+'] || post.Length(token) is not (4 or 6 or 8) || post.Length(next) is not (2 or 3)) return false;
        if (post.Written(token).IndexOfAnyExcept("23456789CFGHJMPQRVWX"u8) >= 0 || post.Written(next).IndexOfAnyExcept("23456789CFGHJMPQRVWX"u8) >= 0) return false;
        if (post.IsNumber(token) && post.IsNumber(next)) return false;
        found = new(IdentifierType.Address, post.Tokens[token].Start, post.Tokens[next].End, 0.85);
        return true;
    }
}
