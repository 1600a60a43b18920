using System.Globalization;
using Heed.Crises;
using Heed.People;
using Heed.Records;

namespace Heed.Composing;

/// <summary>
/// A first statement from the crisis's scenario, with what Heed knows filled in. What it does not know stays in {braces}, where the checks
/// block it: a gap is seen before the public sees it.
/// </summary>
public static class HoldingStatement
{
    public static string Of(Scenario scenario, Organisation organisation, string site, DateTimeOffset? nextUpdateAt)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["organisation"] = organisation.Name,
            ["phone"] = organisation.Phone,
            ["email"] = organisation.NewsroomEmail,
            ["link"] = organisation.PublicAddress.Length > 0 ? organisation.PublicAddress.TrimEnd('/') + "/newsroom" : "",
            ["site"] = site,
            ["time"] = nextUpdateAt is { } at ? Say(at, organisation.Zone) : ""
        };
        return known.Where(pair => pair.Value.Length > 0)
            .Aggregate(scenario.HoldingText, (text, pair) => text.Replace("{" + pair.Key + "}", pair.Value, StringComparison.Ordinal));
    }

    /// <summary>"16:00 on November 22": a time as the public reads it.</summary>
    public static string Say(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm 'on' MMMM d", CultureInfo.InvariantCulture);
}
