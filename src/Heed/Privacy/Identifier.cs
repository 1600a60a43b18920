namespace Heed.Privacy;

/// <summary>What kind of thing points at a person, after the eighteen identifiers of 45 CFR 164.514(b)(2)(i).</summary>
public enum IdentifierType
{
    Person, Address, Phone, Fax, Email, Url, Ip, Ssn, Card, Iban, Licence, Record, Plan, Account, Device, Vehicle, Date, Age, Username,
    /// <summary>A number a state gives to a person, other than the social security number of the United States: NINO, DNI, Aadhaar, a passport.</summary>
    NationalId,
    /// <summary>Words that speak of a person's fingerprint, voice print or the like: the thing itself is not text, so a person looks.</summary>
    Biometric,
    /// <summary>Any other number that stands for one person or one case of theirs.</summary>
    Code,
}

/// <param name="Start">First UTF-16 unit where a string was read, first byte where UTF-8 was read.</param>
/// <param name="End">One past the last.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct Identifier(IdentifierType Type, int Start, int End, double Confidence);
