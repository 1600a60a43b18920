using Heed.Records;

namespace Heed.Shell;

/// <summary>
/// Runs every worker again and again, each on its own, until the program stops. A worker that throws is logged by name and kind of error
/// (never its message: it may quote a post), rests, and tries again; the others go on.
/// </summary>
public sealed partial class WorkerLoop(IEnumerable<IWorker> workers, WorkerHealth health, WorkerGate gate, TimeProvider time, ILogger<WorkerLoop> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stop) =>
        Task.WhenAll(workers.Select(worker => Task.Run(() => Run(worker, stop), stop)));

    private async Task Run(IWorker worker, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var more = await gate.Pass(token => worker.RunOnce(time.GetUtcNow(), token), stop);
                health.Ran(worker.Name, time.GetUtcNow());
                if (more) continue;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { return; }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                health.Stumbled(worker.Name, time.GetUtcNow(), error.GetType().Name);
                Failed(log, worker.Name, error.GetType().Name, error.TargetSite?.DeclaringType?.Name ?? "?");
            }
            try { await Task.Delay(worker.Rest, time, stop); }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { return; }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Worker {Worker} stumbled: {Error} in {Place}. It tries again.")]
    private static partial void Failed(ILogger log, string worker, string error, string place);
}
