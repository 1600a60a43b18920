using System.Text;
using Heed.Language.Words;

namespace Heed.Language.Claims;

/// <summary>Which words stand for one another: from our own lists, as hashes of stems. A phrase of two words is known by the pair of their hashes.</summary>
internal static class Thesaurus
{
    /// <summary>How much a word of the same group counts: another form of the word, or another word.</summary>
    public const float FormWeight = 0.8f, LikeWeight = 0.4f, PartWeight = 0.5f;

    /// <summary>An entry of a group; <see cref="Second"/> is 0 for a single word.</summary>
    internal readonly record struct Entry(uint First, uint Second)
    {
        public uint Key => Second == 0 ? First : PairKey(First, Second);
    }

    public static IReadOnlyList<(Entry[] Entries, float Weight)> Groups { get; } = [.. Read(WordForms.Groups, FormWeight), .. Read(WordSpellings.Groups, FormWeight), .. Read(PlaceForms.Groups, FormWeight),
        .. Read(LikeWordsDeeds.Groups, LikeWeight),
        .. Read(LikeWordsHealth.Groups, LikeWeight), .. Read(LikeWordsPolitics.Groups, LikeWeight), .. Read(LikeWordsNews.Groups, LikeWeight)];

    public static uint PairKey(uint first, uint second) => Learned.LinearModel.Pair(first, second);

    private static IEnumerable<(Entry[], float)> Read(string groups, float weight) =>
        groups.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => (line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse).Distinct().ToArray(), weight));

    private static Entry Parse(string word)
    {
        var parts = word.Split('_');
        return new Entry(StemHash(parts[0]), parts.Length > 1 ? StemHash(parts[1]) : 0);
    }

    private static uint StemHash(string word)
    {
        var folded = Encoding.UTF8.GetBytes(word == "us" ? "usa" : word);
        var stem = new byte[folded.Length + 2];
        return TokenWalk.HashOf(stem.AsSpan(0, Stemmer.Stem(folded, stem)));
    }
}
