namespace Heed.Language.Claims;

internal readonly record struct RelatedTerm(int Id, float Weight);

/// <summary>For a word or a pair of words of a post: the other words of this library that may stand for it, and how much each counts.</summary>
internal sealed class RelatedWords
{
    private readonly Dictionary<uint, RelatedTerm[]> _related = [];

    public RelatedWords(ClaimLibrary library)
    {
        var gathered = new Dictionary<uint, Dictionary<int, float>>();
        foreach (var (entries, weight) in Thesaurus.Groups)
            foreach (var source in entries)
                foreach (var target in entries)
                    if (source != target) Gather(gathered, library, source, target, weight);
        foreach (var (source, targets) in gathered)
            _related[source] = [.. targets.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(24).Select(pair => new RelatedTerm(pair.Key, pair.Value))];
    }

    public ReadOnlySpan<RelatedTerm> Of(uint key) => _related.TryGetValue(key, out var related) ? related : [];

    private static void Gather(Dictionary<uint, Dictionary<int, float>> gathered, ClaimLibrary library, Thesaurus.Entry source, Thesaurus.Entry target, float weight)
    {
        var part = target.Second == 0 ? weight : weight * Thesaurus.PartWeight;
        foreach (var hash in target.Second == 0 ? new[] { target.First } : [target.First, target.Second])
        {
            if (!library.Terms.TryGetValue(hash, out var id) || hash == source.First || hash == source.Second) continue;
            var targets = gathered.TryGetValue(source.Key, out var known) ? known : gathered[source.Key] = [];
            targets[id] = Math.Max(targets.GetValueOrDefault(id), part);
        }
    }
}
