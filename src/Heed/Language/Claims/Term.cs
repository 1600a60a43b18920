namespace Heed.Language.Claims;

[Flags]
internal enum TermMarks : byte
{
    None = 0,
    Number = 1,
    /// <summary>Written with a capital where capitals say something: likely a name.</summary>
    Name = 2,
    /// <summary>Part of a hashtag or of a handle.</summary>
    Tag = 4,
    /// <summary>Stands in the line that says who wrote the post, not in the post itself.</summary>
    Byline = 8,
    /// <summary>Between quotation marks.</summary>
    Quoted = 16,
    /// <summary>Part of a handle; then <see cref="Tag"/> as well.</summary>
    Handle = 32,
}

/// <summary>One word of meaning in a text: the hash of its stem, the bytes it was read from, and its place among the words of the text.</summary>
internal struct Term
{
    public uint Hash;
    /// <summary>The hash of the stem of the small word that belongs to it ("put off", "kicked them out"), or 0.</summary>
    public uint Small;
    public int Start, End, Place;
    internal int StemStart;
    internal byte StemLength;
    public TermMarks Marks;
}
