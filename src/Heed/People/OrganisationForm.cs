using System.Net.Mail;

namespace Heed.People;

/// <summary>What people type about the organisation, and what is wrong with it. The same at the first run and in the settings.</summary>
public sealed class OrganisationForm
{
    public string Name { get; set; } = "";
    /// <summary>One a line: "Name" or "Name, place".</summary>
    public string Facilities { get; set; } = "";
    public string TimeZone { get; set; } = "";
    public string Jurisdiction { get; set; } = "US";
    public string Phone { get; set; } = "";
    public string NewsroomEmail { get; set; } = "";

    public static IReadOnlyList<(string Code, string Name)> Jurisdictions { get; } =
        [("US", "United States (HIPAA)"), ("EU", "European Union (GDPR)"), ("UK", "United Kingdom (UK GDPR)")];

    /// <summary>Every zone this machine knows, by its IANA name.</summary>
    public static IReadOnlyList<string> Zones { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/') || id is "UTC").Distinct().Order(StringComparer.Ordinal)];

    public static bool IsEmail(string? address) =>
        !string.IsNullOrWhiteSpace(address) && MailAddress.TryCreate(address.Trim(), out var read) && read.Address == address.Trim() && read.Host.Contains('.');

    /// <summary>One sentence for each field that must be mended, by the field's name.</summary>
    public IReadOnlyDictionary<string, string> Faults()
    {
        var faults = new Dictionary<string, string>();
        if (string.IsNullOrWhiteSpace(Name)) faults[nameof(Name)] = "Say what your organisation is called: the public reads it in every statement.";
        if (string.IsNullOrWhiteSpace(TimeZone)) faults[nameof(TimeZone)] = "Choose the time zone in which your organisation works.";
        else if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            faults[nameof(TimeZone)] = $"This machine knows no time zone called “{TimeZone}”. Choose one from the list, such as America/New_York.";
        if (Jurisdictions.All(one => one.Code != Jurisdiction)) faults[nameof(Jurisdiction)] = "Choose whose privacy law you follow.";
        if (!string.IsNullOrWhiteSpace(NewsroomEmail) && !IsEmail(NewsroomEmail)) faults[nameof(NewsroomEmail)] = "This is not a whole e-mail address. Write it like news@example.org.";
        return faults;
    }

    public IReadOnlyList<(string Name, string Place)> ReadFacilities() =>
        [.. (Facilities ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(',', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""))
            .Where(facility => facility.Item1.Length > 0)];

    public Organisation Fill(Organisation before) => before with
    {
        Name = Name.Trim(), TimeZone = TimeZone, Jurisdiction = Jurisdiction, Phone = Phone?.Trim() ?? "", NewsroomEmail = NewsroomEmail?.Trim() ?? ""
    };

    public static OrganisationForm Of(Organisation? organisation, IEnumerable<Facility> facilities) => new()
    {
        Name = organisation?.Name ?? "",
        TimeZone = organisation?.TimeZone ?? "",
        Jurisdiction = organisation?.Jurisdiction ?? "US",
        Phone = organisation?.Phone ?? "",
        NewsroomEmail = organisation?.NewsroomEmail ?? "",
        Facilities = string.Join('\n', facilities.Select(facility => facility.Place.Length > 0 ? $"{facility.Name}, {facility.Place}" : facility.Name))
    };
}
