namespace Heed.Privacy;

/// <summary>What kind of thing points at a person, after the eighteen identifiers of 45 CFR 164.514(b)(2)(i).</summary>
public enum IdentifierType { Person, Address, Phone, Fax, Email, Url, Ip, Ssn, Card, Iban, Licence, Record, Plan, Account, Device, Vehicle, Date, Age, Username }

/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct Identifier(IdentifierType Type, int Start, int End, double Confidence);
