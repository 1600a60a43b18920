namespace Heed.Privacy;

/// <summary>What a word announces about the words and numbers beside it. One word may announce several things.</summary>
[Flags]
internal enum Cue : ulong
{
    None = 0,
    Phone = 1UL << 0, Fax = 1UL << 1, Ssn = 1UL << 2, Record = 1UL << 3, Plan = 1UL << 4, Account = 1UL << 5, Licence = 1UL << 6, Vehicle = 1UL << 7,
    Device = 1UL << 8, Code = 1UL << 9, National = 1UL << 10, Card = 1UL << 11, User = 1UL << 12, Zip = 1UL << 13, Ip = 1UL << 14,
    /// <summary>An id may follow this word at once; after other words of an id it takes "number", "no", "#" or a colon, or a number that cannot be a count.</summary>
    Strong = 1UL << 15,
    /// <summary>Says that a number follows: number, no, id.</summary>
    Filler = 1UL << 16,
    /// <summary>The number after it counts goods, not persons: lot, batch, model.</summary>
    Goods = 1UL << 17,
    /// <summary>The number before it is a measure or a count: mg, percent, people.</summary>
    Unit = 1UL << 18,
    Version = 1UL << 19,
    Birth = 1UL << 20,
    /// <summary>Admitted, discharged, died: what happens to a person in care.</summary>
    CareVerb = 1UL << 21,
    /// <summary>Seen, treated, delivered: only as "was seen".</summary>
    CarePassive = 1UL << 22,
    /// <summary>Surgery, visit, scan: only as "my surgery".</summary>
    CareNoun = 1UL << 23,
    /// <summary>One person: he, she, I, patient, mother.</summary>
    Person = 1UL << 24,
    /// <summary>My, his, her.</summary>
    Possessive = 1UL << 25,
    Plural = 1UL << 26,
    Weekday = 1UL << 27, Month = 1UL << 28, Holiday = 1UL << 29,
    /// <summary>Yesterday, last, ago.</summary>
    Relative = 1UL << 30,
    Street = 1UL << 31,
    /// <summary>A word for a street that stands before its name: rue, via, calle.</summary>
    StreetFirst = 1UL << 32,
    /// <summary>Apt, suite, flat.</summary>
    Door = 1UL << 33,
    Room = 1UL << 34,
    /// <summary>Lives, address, located, deliver.</summary>
    Live = 1UL << 35,
    Particle = 1UL << 36,
    /// <summary>Year, years, yr: the measure of an age.</summary>
    Year = 1UL << 37,
    Old = 1UL << 38,
    /// <summary>Aged, turned.</summary>
    Aged = 1UL << 39,
    State = 1UL << 40,
    Biometric = 1UL << 41,
    Dot = 1UL << 42,
    Ninety = 1UL << 43,
    /// <summary>A small number in words: one to nineteen.</summary>
    Count = 1UL << 44,
    Was = 1UL << 45,
    /// <summary>Building, tradition: what is old without being a person.</summary>
    Thing = 1UL << 46,
    Medical = 1UL << 47,
    LastFour = 1UL << 48,
    /// <summary>A country or a state: a place as large as a state may stay.</summary>
    Large = 1UL << 49,
    Bank = 1UL << 50,
    Day = 1UL << 51,
    Business = 1UL << 52,
    Title = 1UL << 53,
    /// <summary>May stand between a word and its number and says nothing: is, my, of.</summary>
    Link = 1UL << 54,
    /// <summary>The word for the sign of a mailbox: at.</summary>
    At = 1UL << 55,
    /// <summary>A post office of the forces: APO.</summary>
    Forces = 1UL << 56,
    /// <summary>One person as others speak of them: mum, patient, neighbour, lady; no pronoun and no title.</summary>
    Kin = 1UL << 57,
    /// <summary>What people are brought in with: hip, fracture, stroke.</summary>
    Ill = 1UL << 58,
    /// <summary>Where people are treated: ER, ward, clinic.</summary>
    CarePlace = 1UL << 59,
    /// <summary>What is measured of a person: temperature, pulse, weight.</summary>
    Vital = 1UL << 60,
    /// <summary>The middle letter of D.O.B.</summary>
    Dotted = 1UL << 61,

    AnyId = Ssn | Record | Plan | Account | Licence | Vehicle | Device | Code | National | Goods | Bank,
}
