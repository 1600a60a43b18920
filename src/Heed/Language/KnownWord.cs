namespace Heed.Language;

/// <summary>What is worth a second look at a word's <see cref="Entry"/>.</summary>
[Flags]
internal enum Hints : byte { None = 0, StartsPhrase = 1, GoesOnPhrase = 2, InRuleSet = 4, HoldsRules = 8, InAskedSet = 16 }

/// <summary>What the word lists know of one word of a post.</summary>
internal struct KnownWord
{
    /// <summary>The cues of the word, and of the set phrase that starts with it.</summary>
    public Cue Cues;
    /// <summary>The themes of both, one bit each.</summary>
    public ulong Themes;
    /// <summary>The number of its entry in the <see cref="Lexicon"/>, or -1.</summary>
    public int Entry;
    public Hints Hints;
    public bool Shouted, Stretched, AfterStop, NewSentence;
}
