namespace Heed.Crises;

public enum PromiseState { Open, Kept, Late, Missed }

/// <summary>A time at which we told the public they would hear from us again.</summary>
public sealed record PromisedUpdate
{
    public long Id { get; init; }
    public long CrisisId { get; init; }
    public DateTimeOffset PromisedFor { get; init; }
    /// <summary>The publication that made the promise.</summary>
    public long PromisedIn { get; init; }
    public DateTimeOffset? KeptAt { get; init; }
    /// <summary>The publication that kept it.</summary>
    public long? KeptBy { get; init; }

    /// <summary>The public reads a time to the minute, so the whole promised minute is in time.</summary>
    public DateTimeOffset LastMoment => PromisedFor + TimeSpan.FromMinutes(1);

    public PromiseState State(DateTimeOffset now) => KeptAt switch
    {
        { } at when at < LastMoment => PromiseState.Kept,
        not null => PromiseState.Late,
        null => now < LastMoment ? PromiseState.Open : PromiseState.Missed
    };

    public string StateInWords(DateTimeOffset now) => State(now) switch
    {
        PromiseState.Open => "Open",
        PromiseState.Kept => "Kept on time",
        PromiseState.Late => $"Kept {Clocks.Say(KeptAt!.Value - PromisedFor)} late",
        PromiseState.Missed => "Missed",
    };

    /// <summary>
    /// Whether a publication keeps this promise. One that names a new time, closes the crisis, or comes near the promised time does;
    /// a short correction hours before does not, because people still look at the promised time.
    /// </summary>
    public bool IsKeptBy(DateTimeOffset at, bool namesNewTime, bool closing) =>
        KeptAt is null && (namesNewTime || closing || at >= PromisedFor - TimeSpan.FromHours(1));
}
