using Heed.Records;

namespace Heed.People;

/// <summary>A place where the organisation cares for people.</summary>
public sealed record Facility
{
    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Place { get; init; } = "";
}

public static class FacilityStore
{
    public static IReadOnlyList<Facility> All(Work work) => work.All<Facility>("SELECT id, name, place FROM facility ORDER BY id");

    public static void Replace(Work work, IEnumerable<(string Name, string Place)> facilities)
    {
        work.Execute("DELETE FROM facility");
        foreach (var (name, place) in facilities) work.Execute("INSERT INTO facility (name, place) VALUES (@name, @place)", new { name, place });
    }
}
