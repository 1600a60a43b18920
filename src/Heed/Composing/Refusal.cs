namespace Heed.Composing;

/// <summary>A no, with the sentence the person reads. Returned, never thrown: refusing is ordinary.</summary>
public sealed record Refusal(string Sentence);
