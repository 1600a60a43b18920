using System.Text.Json;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>One place we publish to. Its settings are one record as JSON, sealed: secrets never lie open in the database.</summary>
public sealed record Channel
{
    public const string DryRun = "dry_run", Live = "live", NewsroomKind = "newsroom", MailKind = "mail", BlueskyKind = "bluesky";

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Settings { get; init; } = "";
    public string Mode { get; init; } = DryRun;
    public string State { get; init; } = "connected";
    public string LastError { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }

    public bool IsLive => Mode == Live;

    public string KindInWords => Kind switch { NewsroomKind => "Newsroom page", BlueskyKind => "Bluesky", MailKind => "E-mail list", _ => Kind };

    public string ModeInWords => IsLive ? "Live" : "Dry-run";

    public string StateInWords => State switch { "connected" => "Connected", "degraded" => "Degraded", "auth_needed" => "Sign-in needed", _ => "Paused" };

    public string StateColour => State switch { "connected" => "green", "degraded" => "amber", "auth_needed" => "red", _ => "quiet" };

    /// <summary>The settings as the network's own code reads them.</summary>
    public string OpenSettings(Keys keys) => Settings.Length == 0 ? "{}" : new Seal(keys.Get("channels")).OpenText(Settings);

    public static string SealSettings(Keys keys, IReadOnlyDictionary<string, object?> settings) =>
        new Seal(keys.Get("channels")).CloseText(JsonSerializer.Serialize(settings, JsonSerializerOptions.Web));

    /// <summary>Whether a delivery made now would touch the network. The sample hospital reaches no network at all, whatever its rows say.</summary>
    public bool DeliversForReal(Workspace workspace) => IsLive && (Kind == NewsroomKind || !workspace.IsSample);
}
