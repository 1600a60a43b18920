using System.Security.Claims;
using Heed.People;
using Heed.Records;

namespace Heed.Desk;

/// <summary>Everything on Today for one person at one time, read on one snapshot.</summary>
public sealed record TodayView
{
    public required string Headline { get; init; }
    public required IReadOnlyList<Need> Needs { get; init; }
    public required IReadOnlyList<Trend> Trends { get; init; }
    public required long Topics { get; init; }
    public required IReadOnlyList<TodayStore.SourceRow> Sources { get; init; }

    /// <summary>So many alerts stand open on the screen; the rest wait behind one line.</summary>
    public const int AlertsShown = 3;

    /// <summary>The alerts behind the line.</summary>
    public IReadOnlyList<Need> MoreAlerts => [.. Needs.Where(need => need.AlertId is not null).Skip(AlertsShown)];

    public DateTimeOffset? LastHeard => Sources.Max(source => source.LastHeardAt);

    public static TodayView Read(Database database, ClaimsPrincipal person, LocalTime local)
    {
        var now = local.Now;
        var zone = local.Zone;
        return database.Read(work =>
        {
            var openOnes = TodayStore.OpenOnes(work);
            var sources = TodayStore.Sources(work);
            var needs = TodayNeeds.Of(work, person, openOnes, sources, now);
            var topics = TodayStore.Busiest(work, now.AddHours(-24), now.AddMinutes(5), 8);
            var ids = topics.Select(topic => topic.Id).ToArray();
            return new TodayView
            {
                Headline = Desk.Headline.Of(TimeZoneInfo.ConvertTime(now, zone).Hour, [.. openOnes.Select(one => one.Name)], needs, sources.Count > 0,
                    at => TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
                Needs = needs,
                Topics = TodayStore.TopicTotal(work),
                Trends = Trend.Of(topics, TodayStore.Usual(work, ids, now.AddDays(-15), now.AddDays(-1)), TodayStore.Hours(work, ids, now.AddHours(-24), now.AddMinutes(5)), now),
                Sources = sources
            };
        });
    }
}
