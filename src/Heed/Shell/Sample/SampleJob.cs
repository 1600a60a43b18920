using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>
/// Builds the sample in the background, one at a time, so that the page can show how far it is and a person can leave or cancel it. It ends with
/// the program; what it left half built is deleted at the next start.
/// </summary>
public sealed class SampleJob(SampleHospital hospital, IHostApplicationLifetime program)
{
    private readonly Lock key = new();
    private CancellationTokenSource? running;
    private volatile SampleProgress? progress;
    private volatile string failure = "";

    /// <summary>Null while nothing is being built.</summary>
    public SampleProgress? Progress => progress;

    /// <summary>Why the last try came to nothing; empty if it did not.</summary>
    public string Failure => failure;

    /// <returns>The task, for tests; a second start while one runs returns a finished task and changes nothing.</returns>
    public Task Start(Actor by)
    {
        lock (key)
        {
            if (running is not null || hospital.IsInstalled) return Task.CompletedTask;
            running = CancellationTokenSource.CreateLinkedTokenSource(program.ApplicationStopping);
            progress = new SampleProgress("Preparing the database");
            failure = "";
        }
        return Task.Run(() => Run(by, running.Token));
    }

    public void Cancel()
    {
        lock (key) running?.Cancel();
    }

    private async Task Run(Actor by, CancellationToken stop)
    {
        try
        {
            failure = await hospital.Install(by, told => progress = told, stop) ?? "";
        }
        catch (OperationCanceledException)
        {
            failure = "You cancelled the sample hospital. Nothing of it was kept.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            failure = "The sample hospital could not be written to the disk, and nothing of it was kept. Check that the disk has 100 MB free and that Heed may write to its folder, then try again.";
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            failure = $"The sample hospital could not be built ({error.GetType().Name}), and nothing of it was kept. Your own data is untouched. Try again, or start empty.";
        }
        finally
        {
            lock (key)
            {
                running?.Dispose();
                running = null;
                progress = null;
            }
        }
    }
}
