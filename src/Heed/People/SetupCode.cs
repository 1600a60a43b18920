using System.Security.Cryptography;
using System.Text;

namespace Heed.People;

/// <summary>
/// The one-time code that lets someone on another machine do the first run. Made anew at each start, printed on the console only, compared
/// in constant time. After ten wrong tries no code is taken until Heed is started again; a browser on the same machine needs none.
/// </summary>
public sealed class SetupCode
{
    public const int TriesAllowed = 10;
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private int wrong;

    public string Code { get; } = $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}";

    public bool UsedUp => Volatile.Read(ref wrong) >= TriesAllowed;

    public bool Matches(string? tried)
    {
        if (UsedUp) return false;
        var same = CryptographicOperations.FixedTimeEquals(Plain(Code), Plain(tried ?? ""));
        if (!same) Interlocked.Increment(ref wrong);
        return same && !UsedUp;
    }

    private static byte[] Plain(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)])));
}
