using System.Security.Claims;
using Heed.People;
using Heed.Records;

namespace Heed.Desk;

/// <summary>What needs this person, the most pressing first. An alert stands there for everyone to read; otherwise somebody who may not do a thing is not asked to.</summary>
public static class TodayNeeds
{
    private static readonly TimeSpan soon = TimeSpan.FromHours(1);

    public static IReadOnlyList<Need> Of(Work work, ClaimsPrincipal person, IReadOnlyList<TodayStore.CrisisRow> openOnes,
        IReadOnlyList<TodayStore.SourceRow> sources, DateTimeOffset now)
    {
        var me = person.Actor().PersonId ?? 0;
        var needs = new List<Need>();
        needs.AddRange(openOnes.Where(one => one.FirstResponseAt is null).Select(one => FirstResponse(one, now)));
        needs.AddRange(TodayStore.OpenPromises(work).Select(promise => Promise(promise, now)));
        needs.AddRange(TodayStore.FiringAlerts(work).Select(alert => new Need($"alert-{alert.Id}", Press.Now, "Alert", alert.Sentence, $"/alerts/{alert.Id}", "Look at it")
        {
            About = alert.TopicName,
            AlertId = alert.Id,
            MayAcknowledge = person.May(Permission.HandleAlerts),
            Since = alert.RaisedAt
        }));
        if (person.May(Permission.Publish)) needs.AddRange(TodayStore.StuckDeliveries(work).Select(Stuck));
        if (person.May(Permission.ApproveDrafts))
            needs.AddRange(TodayStore.DraftsToApprove(work, me).Select(draft => new Need($"approve-{draft.Id}", Press.Soon, "Approve",
                $"“{draft.Title}” by {draft.AuthorName} waits for a second person.", $"/write/{draft.Id}/review", "Read and decide") { About = draft.Title, Since = draft.UpdatedAt }));
        if (person.May(Permission.Publish))
            needs.AddRange(TodayStore.DraftsToPublish(work).Select(draft => new Need($"publish-{draft.Id}", Press.Soon, "Publish",
                $"“{draft.Title}” is approved and not published yet.", $"/publish/{draft.Id}", "See what will appear") { About = draft.Title, Since = draft.UpdatedAt }));
        if (person.May(Permission.VerifyFacts)) needs.AddRange(TodayStore.FactsToVerify(work, me).Select(Facts));
        if (person.May(Permission.ManageListening))
            needs.AddRange(sources.Where(source => source.State is not ("connected" or "paused")).Select(source => new Need($"source-{source.Id}-{source.State}",
                source.State == "auth_needed" ? Press.Soon : Press.WhenYouCan, "Source",
                $"{source.Name}: {(source.LastError.Length > 0 ? source.LastError : $"the source is {source.State.Replace('_', ' ')}.")}", $"/listen/sources/{source.Id}", "Look at the source") { About = source.Name }));
        return [.. needs.OrderBy(need => need.Press).ThenBy(need => need.Due ?? DateTimeOffset.MaxValue)];
    }

    private static Need FirstResponse(TodayStore.CrisisRow one, DateTimeOffset now) => new($"first-{one.Id}",
        PressOf(one.FirstResponseDue, now), "First response",
        now > one.FirstResponseDue ? $"{one.Name}: the first public response is overdue." : $"{one.Name}: the public has not heard from us yet.",
        $"/crises/{one.Id}", "Open the crisis") { About = one.Name, Due = one.FirstResponseDue };

    private static Need Promise(TodayStore.PromiseRow promise, DateTimeOffset now) => new($"promise-{promise.Id}",
        PressOf(promise.PromisedFor, now), "Promised update",
        now > promise.PromisedFor ? $"{promise.CrisisName}: the update we promised has not come." : $"{promise.CrisisName}: we promised the public an update.",
        $"/write/new?crisis={promise.CrisisId}&kind=update", "Write the update") { About = promise.CrisisName, Due = promise.PromisedFor };

    private static Need Stuck(TodayStore.DeliveryRow row) => new($"delivery-{row.PublicationId}-{row.ChannelName}-{row.State}", Press.Now,
        row.State == "failed" ? "Not delivered" : "Not confirmed",
        row.State == "failed"
            ? $"“{row.Title}” did not reach {row.ChannelName}{(row.Count > 1 ? $" ({row.Count} times)" : "")}. {row.Error}"
            : $"Heed cannot know whether “{row.Title}” reached {row.ChannelName}{(row.Count > 1 ? $" ({row.Count} times)" : "")}. You decide.",
        $"/publish/publications/{row.PublicationId}", "See what to do") { About = $"{row.Title}, {row.ChannelName}" };

    private static Need Facts(TodayStore.FactRow row) => new($"facts-{row.CrisisId}-{row.Count}", Press.WhenYouCan, "Verify",
        $"{(row.Count == 1 ? "One fact waits" : $"{Headline.Number((int)row.Count)} facts wait")} for somebody to verify{(row.Count == 1 ? " it" : " them")}{(row.CrisisName.Length > 0 ? $" in {row.CrisisName}" : "")}.",
        row.CrisisId is { } id ? $"/write/facts?crisis={id}" : "/write/facts", "Open the facts") { About = row.CrisisName.Length > 0 ? row.CrisisName : "standing facts" };

    private static Press PressOf(DateTimeOffset due, DateTimeOffset now) => now > due ? Press.Overdue : due - now <= soon ? Press.Now : Press.Soon;
}
