using System.Globalization;

namespace Heed.Listening;

/// <summary>Where a page of mentions, newest first, ended: the time and number of its last mention, as they stand in an address.</summary>
public static class Keyset
{
    public static string Of(Mention last) => string.Create(CultureInfo.InvariantCulture, $"{last.CreatedAt.ToUnixTimeMilliseconds()}.{last.Id}");

    /// <returns>A place before everything if the text is none.</returns>
    public static (long At, long Id) Read(string? text) =>
        text?.Split('.') is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (time, number) : (long.MaxValue, long.MaxValue);

    /// <summary>The same filter, for what comes after that page.</summary>
    /// <returns>Null if the text is no place in a list.</returns>
    public static MentionFilter? After(MentionFilter filter, string? text) =>
        Read(text) is ( > 0 and < 253_402_300_800_000, var id) place ? filter with { BeforeAt = DateTimeOffset.FromUnixTimeMilliseconds(place.At), BeforeId = id } : null;
}
