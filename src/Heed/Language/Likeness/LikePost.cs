namespace Heed.Language.Likeness;

/// <param name="Post">The earlier post.</param>
/// <param name="Group">The group both belong to: the number of the first post of it that was heard.</param>
/// <param name="Likeness">Shared words over all words (Jaccard) of the two posts without what a copy changes, 0 to 1.</param>
/// <param name="CutOff">One is the other cut off at its end: nine tenths of its words are the other's, though the likeness of the two may be below the threshold.</param>
public readonly record struct LikePost(long Post, long Group, float Likeness, bool CutOff = false);
