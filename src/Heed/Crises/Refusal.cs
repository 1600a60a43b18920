namespace Heed.Crises;

/// <summary>Why an act did not happen, as a sentence for the person who tried it.</summary>
public sealed record Refusal(string Sentence);
