namespace Heed.Language;

/// <summary>What the punctuation and the shape of a text say.</summary>
internal struct Marks
{
    public int Exclamations, Questions, Words;
    public bool AllShouted, Linked;
}
