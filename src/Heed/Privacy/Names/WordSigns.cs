namespace Heed.Privacy.Names;

/// <summary>What the lists know of a word.</summary>
[Flags]
internal enum WordSigns : ushort
{
    None = 0,
    /// <summary>A given name.</summary>
    First = 1,
    /// <summary>A given name or surname that is a plain word or a place too: Grace, Will, Brown, Paris.</summary>
    Both = 2,
    /// <summary>A surname.</summary>
    Last = 4,
    /// <summary>Known by this one name: Beyoncé, Ronaldo.</summary>
    Famous = 8,
    /// <summary>Part of a well-known person's full name.</summary>
    FamousPart = 16,
    Place = 32,
    /// <summary>An organisation, brand, product, team, work or medicine.</summary>
    Thing = 64,
    /// <summary>A plain word of English.</summary>
    Plain = 128,
    /// <summary>Hardly ever part of a name: the, and, is.</summary>
    Function = 256,
    /// <summary>A title that stands before a surname and is no part of it: Dr, Mrs.</summary>
    Title = 512,
    /// <summary>A relative, an office or a trade that a name often follows: sister, nurse, president, singer.</summary>
    Role = 1024,
    /// <summary>What makes the words before it a place, a body or an illness: Hospital, Street, University, syndrome.</summary>
    Suffix = 2048,
    /// <summary>Joins the parts of a name: de, van, bin.</summary>
    Particle = 4096,
    /// <summary>What people do: says, tweeted, won.</summary>
    Does = 8192,
    /// <summary>What stands before people: thanks, RIP, featuring.</summary>
    Announces = 16384,
    Calendar = 32768,
    /// <summary>A relative, a friend or who cares for people at the bedside, after whom a name in small letters is likely. No other word is a role and of the calendar.</summary>
    Kin = Role | Calendar,
    /// <summary>A little word that only German has: where it stands every noun has a capital. No other word is a function word and of the calendar.</summary>
    German = Function | Calendar,

    Name = First | Last | Famous,
}
