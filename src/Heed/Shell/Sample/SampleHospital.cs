using Heed.People;
using Heed.Records;
using Microsoft.Data.Sqlite;

namespace Heed.Shell.Sample;

/// <param name="Step">What is being done, for a person.</param>
/// <param name="Total">0 where it cannot be counted.</param>
public sealed record SampleProgress(string Step, long Done = 0, long Total = 0);

/// <summary>
/// Brings the sample hospital and takes it away. It is built aside and renamed into place, so it is there whole or not at all; taking it away is
/// renaming its folder and deleting it. The clean database keeps one journal row for each, and nothing else changes in it.
/// </summary>
public sealed class SampleHospital(Workspace workspace, Keys keys, Journal journal, TimeProvider time, WorkerGate gate)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public bool IsInstalled => workspace.IsSample;

    private string BuildFolder => workspace.SampleFolder + ".tmp";
    private string LeavingFolder => workspace.SampleFolder + ".gone";
    private string CleanDatabase => Path.Combine(workspace.Root, "heed.db");

    /// <summary>Deletes what a crash left of a sample half built or half removed.</summary>
    public void ClearLeftovers()
    {
        foreach (var folder in new[] { BuildFolder, LeavingFolder })
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <returns>A sentence that says why not; null when the sample is there.</returns>
    /// <exception cref="OperationCanceledException">Cancelled in time: nothing of the sample is left.</exception>
    public async Task<string?> Install(Actor by, Action<SampleProgress> report, CancellationToken stop)
    {
        if (IsInstalled) return "The sample hospital is already here.";
        ClearLeftovers();
        try
        {
            var building = new Workspace(BuildFolder);
            await new Build(building, keys, time).Run(CopyPeople, report, stop);
            report(new SampleProgress("Opening the doors"));
            SqliteConnection.ClearAllPools(); // the last connection to close folds the write-ahead log into the file
            Directory.Delete(building.KeyFolder, recursive: true); // empty: the keys of the root serve both
            stop.ThrowIfCancellationRequested();
            await gate.WhileStill(() => InClean(work =>
            {
                journal.Record(work, by, "sample.installed", "sample");
                Directory.Move(BuildFolder, workspace.SampleFolder);
            }), Patience, time);
            new Database(workspace).Write(work => journal.Record(work, by, "sample.installed", "sample", SampleStore.Counts(work)));
            return null;
        }
        catch (TimeoutException)
        {
            return "A worker of Heed was still busy after a minute, so the sample was not put in place. Nothing was changed. Try again.";
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            ClearLeftovers();
        }
    }

    /// <returns>A sentence that says why not; null when the sample is gone.</returns>
    public async Task<string?> Remove(Actor by)
    {
        if (!IsInstalled) return "There is no sample hospital here.";
        if (by.PersonId >= SampleStore.FirstPerson) return "You are trying Heed as one of the sample's people. Go back to yourself first, then remove the sample.";
        ClearLeftovers();
        try
        {
            // While the sample was here, a newer Heed may have been started: the clean database must be up to date before it is used again.
            Migrator.Migrate(CleanDatabase, time);
            await gate.WhileStill(() => InClean(work =>
            {
                journal.Record(work, by, "sample.removed", "sample");
                Directory.Move(workspace.SampleFolder, LeavingFolder);
            }), Patience, time);
        }
        catch (TimeoutException)
        {
            return "A worker of Heed was still busy after a minute, so the sample was not removed. Nothing was changed. Try again.";
        }
        finally
        {
            SqliteConnection.ClearAllPools(); // a pooled connection would keep the deleted file alive and be met again by the next sample
            ClearLeftovers();
        }
        return null;
    }

    /// <summary>What the sample holds now.</summary>
    public SampleCounts Counts() => new Database(workspace).Read(SampleStore.Counts);

    /// <summary>People keep their numbers, and the newsroom page its address: it is the same program on the same machine.</summary>
    private string CopyPeople(Work to)
    {
        var address = new Organisation().PublicAddress;
        InClean(from =>
        {
            SampleStore.CopyPeople(from, to);
            address = Organisation.Get(from)?.PublicAddress ?? address;
        });
        return address;
    }

    /// <summary>One transaction in the clean database, wherever the workspace points. The rename inside it comes last before the commit.</summary>
    private void InClean(Action<Work> act)
    {
        using var connection = Database.Open(CleanDatabase);
        using var transaction = connection.BeginTransaction(deferred: false);
        act(new Work(connection, transaction));
        transaction.Commit();
    }
}
