using System.Text;
using Heed.Records;

namespace Heed.Listening;

/// <summary>What channel: means of a heard post or a kept mention: the kind of its source (bluesky, feed, replay, import) and the source's own name. A snapshot.</summary>
public sealed class HeardChannels
{
    public static HeardChannels None { get; } = new([]);

    private readonly Dictionary<long, (byte[] Kind, byte[] Name)> sources;

    private HeardChannels(IReadOnlyList<Source> all)
    {
        sources = all.ToDictionary(source => source.Id, source => (Encoding.UTF8.GetBytes(source.Kind), Encoding.UTF8.GetBytes(source.Name)));
        Said = [.. Source.Kinds, .. all.Select(source => source.Name)];
    }

    public static HeardChannels Load(Work work) => new(SourceStore.All(work));

    /// <summary>Every value that channel: can have here.</summary>
    public IReadOnlyList<string> Said { get; }

    /// <summary>Two posts of sources with the same words here answer the same.</summary>
    public string Fingerprint => string.Join('|', sources.Select(source => $"{source.Key}.{Convert.ToHexString(source.Value.Kind)}.{Convert.ToHexString(source.Value.Name)}"));

    internal (byte[] Kind, byte[] Name) Of(long source) => sources.TryGetValue(source, out var known) ? known : ([], []);
}
