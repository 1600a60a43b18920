using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Heed.Listening;

/// <summary>
/// Says that a mention was drawn at random for a person, in a way that nobody can write into an address themselves: a mention chosen for a reason must not
/// count among those that speak for all.
/// </summary>
public sealed class DrawnMention(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("mention drawn at random");

    /// <summary>To go with the mention's address. Holds for this mention and this person alone.</summary>
    public string Token(long mention, long person) => protector.Protect(Words(mention, person));

    /// <summary>False for a token made up, or made for another mention or person.</summary>
    public bool Holds(string? token, long mention, long person)
    {
        if (string.IsNullOrEmpty(token)) return false;
        try { return protector.Unprotect(token) == Words(mention, person); }
        catch (CryptographicException) { return false; } // not ours: the mention then counts as chosen
    }

    private static string Words(long mention, long person) => string.Create(CultureInfo.InvariantCulture, $"{mention} {person}");
}
