using Heed.Records;

namespace Heed.People;

/// <summary>Who runs this installation. Absent until the first run is finished.</summary>
public sealed record Organisation
{
    public const string Setting = "organisation";

    public string Name { get; init; } = "";
    /// <summary>IANA name, "America/New_York".</summary>
    public string TimeZone { get; init; } = "UTC";
    public string Jurisdiction { get; init; } = "US";   // US EU UK
    public string Language { get; init; } = "en";
    public string Phone { get; init; } = "";            // the line printed in statements
    public string NewsroomEmail { get; init; } = "";
    public string PostalAddress { get; init; } = "";
    /// <summary>Where the public reaches the newsroom: "https://news.example.org". Links in publications start with it.</summary>
    public string PublicAddress { get; init; } = "http://127.0.0.1:5080";
    /// <summary>Handles, phone numbers and addresses that are ours and therefore never masked.</summary>
    public IReadOnlyList<string> OwnIdentifiers { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    public static Organisation? Get(Work work) => SettingStore.Get<Organisation>(work, Setting);
    public static void Set(Work work, Organisation organisation, DateTimeOffset now) => SettingStore.Set(work, Setting, organisation, now);
}
