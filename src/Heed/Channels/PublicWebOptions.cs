using System.Net;

namespace Heed.Channels;

/// <summary>How far Heed reaches into the network. The limits hold for feeds, networks' APIs and streams alike.</summary>
public sealed record PublicWebOptions
{
    /// <summary>The environment variable that opens private networks: CIDR ranges, comma-separated ("127.0.0.1/32,10.1.0.0/16").</summary>
    public const string Variable = "HEED_ALLOW_NETWORKS";

    /// <summary>Private ranges this installation may reach all the same; none by default.</summary>
    public IReadOnlyList<IPNetwork> Allowed { get; init; } = [];
    public int MaxRedirects { get; init; } = 5;
    public int MaxBytes { get; init; } = 5 * 1024 * 1024;
    /// <summary>For a whole answer, redirects included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A stream is asked this often whether it is still there…</summary>
    public TimeSpan PingEvery { get; init; } = TimeSpan.FromSeconds(15);
    /// <summary>…and given up after so long without an answer: a dead line says nothing by itself.</summary>
    public TimeSpan PingPatience { get; init; } = TimeSpan.FromSeconds(20);

    public bool Allows(IPAddress address)
    {
        var bare = PublicAddress.Bare(address);
        return PublicAddress.Is(bare) || Allowed.Any(network => network.Contains(bare));
    }

    /// <exception cref="ArgumentException">The variable names something that is not a network; the sentence says which part.</exception>
    public static PublicWebOptions FromEnvironment() => Parse(Environment.GetEnvironmentVariable(Variable) ?? "");

    public static PublicWebOptions Parse(string networks)
    {
        var allowed = new List<IPNetwork>();
        foreach (var part in networks.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            allowed.Add(IPNetwork.TryParse(part, out var network)
                ? network
                : throw new ArgumentException($"{Variable} names '{part}', which is not a network. Write ranges such as 10.1.0.0/16, with commas between them."));
        return new PublicWebOptions { Allowed = allowed };
    }
}
