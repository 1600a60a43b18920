namespace Heed.Language.Likeness;

/// <summary>A mention as the narratives hear it; its words come by the walk.</summary>
/// <param name="Id">Its number, not below 0.</param>
/// <param name="Author">A hash of who wrote it: only told apart, never shown.</param>
/// <param name="At">When it was written, Unix milliseconds.</param>
/// <param name="Group">Its group of copies (<see cref="LikePost.Group"/>), or null.</param>
/// <param name="Claim">The checked claim it likely repeats, as a number of the caller's, or null.</param>
/// <param name="Withheld">Where names and numbers of persons stand in the text, UTF-8 bytes: no word there gets into a label. Masked words need none.</param>
public readonly record struct NarrativeMention(long Id, ulong Author, long At, long? Group = null, long? Claim = null, IReadOnlyList<(int Start, int End)>? Withheld = null);
