namespace Heed.Privacy;

/// <summary>What a word can be in a sentence that tells whether somebody was in our care. One word may be several things; the place in the sentence decides.</summary>
[Flags]
internal enum CareTag : ulong
{
    None = 0,
    You = 1UL << 0, Your = 1UL << 1, He = 1UL << 2, His = 1UL << 3, They = 1UL << 4, Their = 1UL << 5,
    We = 1UL << 6, Us = 1UL << 7, Our = 1UL << 8,
    The = 1UL << 9, This = 1UL << 10,
    /// <summary>Words for people in general, and for any one of them: what is said of them points at nobody.</summary>
    General = 1UL << 11,
    Kin = 1UL << 12,
    /// <summary>A word for one person whom the text or the post before it knows: man, officer, patient.</summary>
    Person = 1UL << 13,
    Patient = 1UL << 14, Staff = 1UL << 15,
    Be = 1UL << 16, Past = 1UL << 17, Being = 1UL << 18, Have = 1UL << 19, Do = 1UL << 20, Not = 1UL << 21, Modal = 1UL << 22,
    If = 1UL << 23, When = 1UL << 24, But = 1UL << 25, And = 1UL << 26, Prep = 1UL << 27, Adverb = 1UL << 28,
    /// <summary>To say or to confirm: "we cannot confirm that …" tells nothing.</summary>
    Say = 1UL << 29,
    /// <summary>Verbs that only a place of care does to somebody (treated, admitted): as participle or past, as they are, with -ing.</summary>
    Done = 1UL << 30, Deed = 1UL << 31, Doing = 1UL << 32,
    /// <summary>Verbs that are care only beside a place of care (brought, moved, seen).</summary>
    Moved = 1UL << 33,
    /// <summary>Verbs that tell one reader what was done with them (offered, told, sent home).</summary>
    Dealt = 1UL << 34,
    Got = 1UL << 35, Came = 1UL << 36, Refused = 1UL << 37, Died = 1UL << 38,
    /// <summary>What belongs to one person's care, and of these the words that mean nothing else.</summary>
    Noun = 1UL << 39, PureNoun = 1UL << 40,
    /// <summary>Where only patients lie, and where others come too.</summary>
    Ward = 1UL << 41, House = 1UL << 42, Here = 1UL << 43,
    /// <summary>How a patient is: stable, recovering.</summary>
    State = 1UL << 44,
    Joy = 1UL << 45, Sorry = 1UL << 46,
    /// <summary>Meetings, pages and posts: somebody who came to those was no patient.</summary>
    Event = 1UL << 48,
    Ask = 1UL << 49, Record = 1UL << 50, Show = 1UL << 51, Wish = 1UL << 52, Possessive = 1UL << 53, Met = 1UL << 54, Gave = 1UL << 55, Advice = 1UL << 56, Undergone = 1UL << 57,
    /// <summary>Doing, feeling, home: a state together with the word after them.</summary>
    Mend = 1UL << 59,
    /// <summary>Mum, gran: in a reply it is the reader's own, without "your" too.</summary>
    Named = 1UL << 60,
    Verb = Done | Deed | Doing | Moved | Dealt | Got | Came | Refused | Died | Say | Show | Gave | Undergone | Mend,
    Helper = Be | Have | Do | Not | Modal | Adverb | And | Past | Being,
}
