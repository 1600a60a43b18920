using Heed.Records;

namespace Heed.Crises;

/// <summary>What a crisis does when a statement of ours has become public. Publishing calls it in the transaction that records the delivery.</summary>
public static class Response
{
    private const string Worker = "Heed";

    /// <summary>Stops the first-response clock if it still runs, keeps the promises this publication keeps, and notes the new promise. Harmless when called twice.</summary>
    /// <param name="at">When the first delivery became public.</param>
    /// <param name="nextUpdateAt">The time printed with the publication; null if it named none.</param>
    public static void Record(Work work, long crisisId, long publicationId, DateTimeOffset at, DateTimeOffset? nextUpdateAt)
    {
        if (CrisisStore.Get(work, crisisId) is not { } crisis) return;
        var link = $"/publish/publications/{publicationId}";

        if (CrisisStore.StopClock(work, crisisId, publicationId, at))
            Timeline.Add(work, crisisId, at, "response", FirstWord(crisis, at), Worker, link);

        var closing = CrisisStore.KindOf(work, publicationId) == "closing";
        foreach (var promise in PromiseStore.Of(work, crisisId))
        {
            if (promise.PromisedIn == publicationId || !promise.IsKeptBy(at, nextUpdateAt is not null, closing)) continue;
            PromiseStore.Keep(work, promise.Id, publicationId, at);
            var kept = promise with { KeptAt = at };
            Timeline.Add(work, crisisId, at, "promise", kept.State(at) == PromiseState.Kept
                ? "The promised update came in time."
                : $"The promised update came {Clocks.Say(at - promise.PromisedFor)} late.", Worker, link);
        }

        if (nextUpdateAt is { } next && PromiseStore.Add(work, crisisId, publicationId, next))
            Timeline.Add(work, crisisId, at, "promise", $"Promised the next update in {Clocks.Say(next - at)}.", Worker, link);
    }

    private static string FirstWord(Crisis crisis, DateTimeOffset at)
    {
        var took = Clocks.Say(at - crisis.DetectedAt);
        return at <= crisis.FirstResponseDue
            ? $"First response public {took} after T0, inside the {Clocks.Say(crisis.FirstResponseDue - crisis.DetectedAt)} of level {crisis.Level}."
            : $"First response public {took} after T0, {Clocks.Say(at - crisis.FirstResponseDue)} later than level {crisis.Level} allows.";
    }
}
