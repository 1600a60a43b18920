using System.Globalization;

namespace Heed.Channels.Files;

/// <summary>The rules for the fields of a post, the same for every file format.</summary>
public static class PostFields
{
    public const int MaxText = 100_000;

    /// <summary>A stated time as unix milliseconds.</summary>
    /// <remarks>
    /// ISO 8601 (without a zone: UTC), the form of Twitter's archives, RFC 1123, and unix seconds or milliseconds (from 100 billion on, which
    /// is the year 5138 in seconds, a number is taken as milliseconds).
    /// </remarks>
    public static bool TryTime(string text, out long at)
    {
        at = 0;
        text = text.Trim();
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return TryUnix(number, out at);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var time)
            && !DateTimeOffset.TryParseExact(text, "ddd MMM dd HH:mm:ss zzz yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
            return false;
        at = time.ToUnixTimeMilliseconds();
        return true;
    }

    public static bool TryUnix(long number, out long at)
    {
        at = 0;
        if (Math.Abs(number) >= 100_000_000_000) at = number;
        else at = number * 1000;
        // Later than 9999 is no time at all.
        return at is > -62_135_596_800_000 and < 253_402_300_800_000;
    }

    /// <summary>The first reason against these fields, or null.</summary>
    public static string? Fault(string? id, string? text) =>
        string.IsNullOrWhiteSpace(id) || id.Length > 500 ? FileReason.NoId
        : string.IsNullOrWhiteSpace(text) ? FileReason.NoText
        : text.Length > MaxText ? FileReason.TextTooLong
        : null;
}
