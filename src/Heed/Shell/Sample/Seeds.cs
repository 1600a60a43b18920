using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Heed.Shell.Sample;

/// <summary>The files of the seeds folder, which travel inside the program.</summary>
public static class Seeds
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static HospitalSeed Hospital => Json<HospitalSeed>("hospital.json");
    public static CrisisSeed PastCrisis => Json<CrisisSeed>("past-crisis.json");
    public static PresentSeed Present => Json<PresentSeed>("present.json");
    public static Phrasebook Phrases(string name) => Phrasebook.Parse(Text($"phrases/{name}.txt"));

    private static T Json<T>(string name) =>
        JsonSerializer.Deserialize<T>(Text(name), Strict) ?? throw new InvalidDataException($"The seed {name} is empty.");

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seeds/" + name)
            ?? throw new FileNotFoundException($"The seed {name} is not in this program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

public sealed record HospitalSeed
{
    public required People.Organisation Organisation { get; init; }
    public required IReadOnlyList<FacilitySeed> Facilities { get; init; }
    public required IReadOnlyList<PersonSeed> People { get; init; }
    public required IReadOnlyList<SourceSeed> Sources { get; init; }
    public required IReadOnlyList<TopicSeed> Topics { get; init; }
}

public sealed record FacilitySeed(string Name, string Place);
public sealed record PersonSeed(string Name, string JobTitle, IReadOnlyList<string> Roles)
{
    public string Email => new string([.. Name.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant().Replace(' ', '.').Where(letter => letter == '.' || char.IsAsciiLetter(letter))]) + "@harborlight.example.org";
}
/// <param name="Share">Of a hundred posts, how many come from here.</param>
public sealed record SourceSeed(string Code, string Name, int Share);
public sealed record TopicSeed(string Code, string Name, string Query, string Purpose);

/// <summary>The record of a crisis that is over. Every Minute counts from T0, when it was noticed.</summary>
public sealed record CrisisSeed
{
    public required string Name { get; init; }
    public required string Scenario { get; init; }
    public required int Level { get; init; }
    /// <summary>At least so many days ago; T0 is the Tuesday before that, because the statements name weekdays.</summary>
    public required int DaysAgo { get; init; }
    /// <summary>Hour of the day at T0, in the organisation's zone.</summary>
    public required double StartHour { get; init; }
    /// <summary>The answers behind the level, as the Crises stage stores them.</summary>
    public required JsonElement Severity { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public required int DeclaredAfterMinutes { get; init; }
    public required IReadOnlyList<DutySeed> Duties { get; init; }
    public required IReadOnlyList<FactSeed> Facts { get; init; }
    public required IReadOnlyList<PublicationSeed> Publications { get; init; }
    public required IReadOnlyList<NoteSeed> Timeline { get; init; }
    public required IReadOnlyList<StageSeed> Stages { get; init; }
}

public sealed record DutySeed(string Duty, string Person, IReadOnlyList<string> Alternates);
public sealed record FactSeed(int Minute, string Statement, string Category, string Source, string Author, string? Verifier, int? VerifiedMinute, string? Status);
/// <param name="First">The words of the first version, where the draft was changed before it was approved.</param>
/// <param name="Next">The minute promised for the next update.</param>
/// <param name="Facts">Which facts it rests on, counted from 1.</param>
public sealed record PublicationSeed
{
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public string? First { get; init; }
    public required string Text { get; init; }
    public required string Author { get; init; }
    public required string Approver { get; init; }
    public required int Written { get; init; }
    public required int Approved { get; init; }
    public required int Published { get; init; }
    public int? Next { get; init; }
    public required IReadOnlyList<int> Facts { get; init; }
}
public sealed record NoteSeed(int Minute, string Kind, string By, string Text);
public sealed record StageSeed(int Minute, string Stage);

/// <summary>What lies on the desk today.</summary>
public sealed record PresentSeed(IReadOnlyList<PresentFact> Facts, IReadOnlyList<PresentDraft> Drafts);
public sealed record PresentFact(double HoursAgo, string Statement, string Category, string Source, string Author, string? Verifier, double? ValidHours);
public sealed record PresentDraft
{
    public required double HoursAgo { get; init; }
    public required string Kind { get; init; }
    /// <summary>writing, in_review, approved; changes_requested is writing with a refusal on record.</summary>
    public required string State { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string Author { get; init; }
    public string? Approver { get; init; }
    public string Note { get; init; } = "";
    public required IReadOnlyList<int> Facts { get; init; }
}
