using Heed.Records;

namespace Heed.Shell;

public static class HealthStore
{
    public sealed record Line
    {
        public string Name { get; init; } = "";
        public string State { get; init; } = "";
        public string Mode { get; init; } = "";
        public string LastError { get; init; } = "";
    }

    public static IReadOnlyList<Line> Sources(Work work) => work.All<Line>("SELECT name, state, last_error FROM source ORDER BY name");

    public static IReadOnlyList<Line> PublishingChannels(Work work) => work.All<Line>("SELECT name, state, mode, last_error FROM channel ORDER BY name");

    public static long SchemaSteps(Work work) => work.Number("SELECT count(*) FROM schema_step");
}
