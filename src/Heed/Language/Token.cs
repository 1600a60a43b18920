namespace Heed.Language;

public enum TokenKind : byte
{
    Word,
    /// <summary>Digits only.</summary>
    Number,
    /// <summary>A hashtag: '#' and the word it marks.</summary>
    Hashtag,
    /// <summary>A handle: '@' and the name it marks.</summary>
    Handle,
    /// <summary>A pictograph, or a face typed with marks such as :-) and &lt;3.</summary>
    Emoji,
}

/// <summary>What is to be known about a token besides its folded word, and about the marks that stand before it.</summary>
[Flags]
public enum TokenMarks : ushort
{
    None = 0,
    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,
    /// <summary>Two letters or more, all of them capitals.</summary>
    Shouted = 2,
    /// <summary>A letter stands three times or more in a row ("soooo").</summary>
    Stretched = 4,
    /// <summary>A letter of it carries an accent that folding took away.</summary>
    Accented = 8,
    /// <summary>It is part of a web address.</summary>
    InUrl = 16,
    HasDigit = 32,
    /// <summary>An apostrophe inside it was left out of the folded word ("don't" is dont).</summary>
    Apostrophe = 64,
    /// <summary>It is written in letters of a script without spaces: one character, one token.</summary>
    Solo = 128,
    /// <summary>A sentence ended between the token before and this one: full stop, ! or ?, or a new line. Set on the first token too.</summary>
    AfterStop = 256,
    /// <summary>A comma, semicolon, colon, dash, bracket or quotation mark stands between the token before and this one.</summary>
    AfterPause = 512,
    AfterExclamation = 1024,
    AfterQuestion = 2048,
    /// <summary>Nothing stands between the token before and this one, or only marks without a space ("COVID-19", "3.5").</summary>
    Joined = 4096,
    /// <summary>A capital stands in it behind its first letter ("McGill", "O'Neil", "NHS").</summary>
    InnerCapital = 8192,
}

/// <summary>One word of a text, as the walk found it. Offsets are UTF-8 bytes of the text; the folded word lies in the walk (<see cref="TokenWalk.Folded"/>).</summary>
public struct Token
{
    /// <summary>First byte, its sigil ('#', '@') included.</summary>
    public int Start;
    /// <summary>One past the last byte.</summary>
    public int End;
    /// <summary>FNV-1a over the folded bytes, without the sigil; see <see cref="TokenWalk.HashOf"/>.</summary>
    public uint Hash;
    internal int FoldStart;
    internal ushort FoldLength;
    public TokenMarks Marks;
    public TokenKind Kind;

    public readonly bool Is(TokenMarks marks) => (Marks & marks) != 0;
}
