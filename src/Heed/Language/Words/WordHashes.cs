using System.Text;

namespace Heed.Language.Words;

/// <summary>A list of words as the set of their hashes, the way the walk makes them.</summary>
internal static class WordHashes
{
    /// <param name="words">Folded words with spaces or line ends between.</param>
    public static HashSet<uint> Of(string words) =>
        [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TokenWalk.HashOf(Encoding.UTF8.GetBytes(word)))];
}
