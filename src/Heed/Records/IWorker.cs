namespace Heed.Records;

/// <summary>
/// One step of the river that runs again and again. It holds no state that a restart would miss: what is due is in the database.
/// The loop is elsewhere (Shell/WorkerLoop.cs); tests call <see cref="RunOnce"/>.
/// </summary>
public interface IWorker
{
    /// <summary>The name people see on the health page and in the journal.</summary>
    string Name { get; }

    /// <summary>How long to rest after a run that found nothing to do.</summary>
    TimeSpan Rest { get; }

    /// <returns>True if there may be more to do at once.</returns>
    Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop);
}
