using System.Security.Claims;
using Heed.People;
using Heed.Records;

namespace Heed.Shell;

/// <summary>One entry of the rail. <see cref="Key"/> is the letter after g that goes there.</summary>
public sealed record RailEntry(string Name, string Href, string Icon, char Key, long Count, bool Apart = false);

/// <summary>What stands around every page, read once a request.</summary>
public sealed class Frame(Database database)
{
    private static readonly (string Name, string Href, string Icon, char Key)[] Rail =
    [
        ("Today", "/", "today", 't'),
        ("Listen", "/listen", "listen", 'l'),
        ("Alerts", "/alerts", "alerts", 'a'),
        ("Crises", "/crises", "crises", 'c'),
        ("Write", "/write", "write", 'w'),
        ("Publish", "/publish", "publish", 'p'),
        ("Settings", "/settings", "settings", 's')
    ];

    public FrameView Read(ClaimsPrincipal person)
    {
        var (organisation, figures) = database.Read(work => (Organisation.Get(work), FrameStore.Get(work)));
        return new FrameView
        {
            OrganisationName = organisation?.Name ?? "",
            Sample = database.Workspace.IsSample,
            NothingLive = figures.LiveChannels == 0,
            TriedFrom = person.HasClaim(claim => claim.Type == PersonClaims.TriedFrom),
            PersonName = person.Identity?.Name ?? "",
            JobTitle = person.FindFirstValue("job") ?? "",
            Entries = [.. Rail.Select(entry => new RailEntry(entry.Name, entry.Href, entry.Icon, entry.Key,
                entry.Href switch { "/alerts" => figures.FiringAlerts, "/crises" => figures.OpenCrisisCount, _ => 0 }, entry.Href == "/settings"))]
        };
    }

    /// <summary>Which rail entry a path belongs to: the first folder decides.</summary>
    public static bool IsHere(string entry, PathString path) => entry == "/" ? path == "/" : path.StartsWithSegments(entry);
}

public sealed record FrameView
{
    public required string OrganisationName { get; init; }
    public required bool Sample { get; init; }
    public required bool NothingLive { get; init; }
    public required bool TriedFrom { get; init; }
    public required string PersonName { get; init; }
    public required string JobTitle { get; init; }
    public required IReadOnlyList<RailEntry> Entries { get; init; }
}
