namespace Heed.Channels.Bluesky;

/// <summary>
/// Record keys on Bluesky are TIDs: 53 bits of microseconds and a 10-bit clock id in 13 characters of sortable base 32 (atproto.com/specs/tid).
/// Made from the delivery alone, so every try of one delivery writes to the same place.
/// </summary>
public static class BlueskyKey
{
    private const string Digits = "234567abcdefghijklmnopqrstuvwxyz";

    /// <summary>A valid TID; the same for the same arguments. Two deliveries share one only if they were made in the same millisecond and their ids differ by a multiple of 10,240.</summary>
    public static string For(DateTimeOffset createdAt, long deliveryId)
    {
        var microseconds = createdAt.ToUnixTimeMilliseconds() * 1000 + (deliveryId >> 10) % 10 * 100;
        return Encode(microseconds << 10 | deliveryId & 1023);
    }

    /// <summary>The key of the n-th part of a thread (0 is the first): n microseconds later.</summary>
    /// <exception cref="ArgumentException">The key is not a TID.</exception>
    public static string Part(string key, int part) => Encode(Decode(key) + ((long)part << 10));

    public static bool IsValid(string key) => key.Length == 13 && key.All(letter => Digits.Contains(letter)) && Digits.IndexOf(key[0]) < 16;

    private static string Encode(long value) => string.Create(13, value, static (letters, value) =>
    {
        for (var at = 12; at >= 0; at--, value >>= 5) letters[at] = Digits[(int)(value & 31)];
    });

    private static long Decode(string key) =>
        IsValid(key) ? key.Aggregate(0L, (value, letter) => value << 5 | (long)Digits.IndexOf(letter)) : throw new ArgumentException("Not a record key.", nameof(key));
}
