using Heed.Records;

namespace Heed.Listening;

public static class FacilityStore
{
    public static IReadOnlyList<string> Names(Work work) => work.All<string>("SELECT name FROM facility ORDER BY id");
}
