using Heed.People;

namespace Heed.Crises;

/// <summary>The clocks of a crisis as short phrases, the same on every screen.</summary>
public static class CrisisWords
{
    public static string FirstResponse(Crisis crisis, LocalTime local) => crisis.FirstResponseAt is { } at
        ? $"{local.Short(at)}, {Clocks.Say(at - crisis.DetectedAt)} after T0, {(crisis.FirstResponseInTime ? "in time" : "late")}"
        : crisis.FirstResponseOverdue(local.Now) ? $"Overdue since {local.Short(crisis.FirstResponseDue)}"
        : crisis.IsOpen ? $"Due {local.Short(crisis.FirstResponseDue)} ({local.Relative(crisis.FirstResponseDue)})"
        : "None was made";

    public static string NextUpdate(PromisedUpdate? promise, LocalTime local) => promise is null ? "None promised"
        : promise.State(local.Now) == PromiseState.Missed ? $"Missed, promised for {local.Short(promise.PromisedFor)}"
        : $"{local.Short(promise.PromisedFor)} ({local.Relative(promise.PromisedFor)})";

    /// <summary>"3 h 10 min since T0" while open; nothing once it is over.</summary>
    public static string Age(Crisis crisis, LocalTime local) => $"{Clocks.Say(local.Now - crisis.DetectedAt)} since T0";
}
