namespace Heed.Shell;

/// <summary>
/// Every worker's run passes here, so that they can all be held still while the folder under them is changed for another (the sample hospital
/// comes or goes): a run that read its cursor in one database must not write it into the other. Runs under way are asked to stop.
/// </summary>
public sealed class WorkerGate
{
    private readonly Lock key = new();
    private CancellationTokenSource asked = new();
    private TaskCompletionSource? shut;   // there while the gate is shut; done when it opens
    private TaskCompletionSource? still;  // done when the last run has left
    private int inside;

    /// <returns>What the run returned; true ("there may be more") for one that was asked to stop.</returns>
    public async Task<bool> Pass(Func<CancellationToken, Task<bool>> run, CancellationToken stop)
    {
        CancellationToken pause;
        while (true)
        {
            Task opens;
            lock (key)
            {
                if (shut is null) { inside++; pause = asked.Token; break; }
                opens = shut.Task;
            }
            await opens.WaitAsync(stop);
        }
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, pause);
            return await run(either.Token);
        }
        catch (OperationCanceledException) when (pause.IsCancellationRequested && !stop.IsCancellationRequested) { return true; }
        finally
        {
            lock (key)
            {
                inside--;
                if (inside == 0) still?.TrySetResult();
            }
        }
    }

    /// <summary>Waits until no worker runs, does <paramref name="act"/>, and lets them on.</summary>
    /// <exception cref="TimeoutException">A worker did not stop in time; nothing was done.</exception>
    /// <exception cref="InvalidOperationException">Somebody else holds the workers still.</exception>
    public async Task WhileStill(Action act, TimeSpan patience, TimeProvider time)
    {
        Task quiet;
        lock (key)
        {
            if (shut is not null) throw new InvalidOperationException("The workers are already held still.");
            shut = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            still = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (inside == 0) still.SetResult();
            quiet = still.Task;
        }
        try
        {
            await asked.CancelAsync();
            await quiet.WaitAsync(patience, time);
            act();
        }
        finally
        {
            TaskCompletionSource opened;
            lock (key)
            {
                opened = shut!;
                shut = null;
                still = null;
                asked = new CancellationTokenSource();
            }
            opened.SetResult();
        }
    }
}
