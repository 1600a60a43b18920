using Heed.Records;

namespace Heed.Crises;

/// <summary>
/// Looks every 15 seconds whether an open crisis has missed its first response or a promised update, and says so once in the timeline and the
/// journal. Costs two small reads an open crisis. Safe to run anywhere and again: each reminder is claimed by a row before it is written.
/// </summary>
public sealed class UpdateReminder(Database database, Journal journal) : IWorker
{
    public string Name => "update reminder";
    public TimeSpan Rest => TimeSpan.FromSeconds(15);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (database.Read(work => Due(work, now).Count) == 0) return Task.FromResult(false); // a reader never waits for the writer
        database.Write(work =>
        {
            foreach (var (crisis, subject, text) in Due(work, now))
            {
                if (!CrisisStore.ClaimReminder(work, crisis.Id, subject, now)) continue;
                Timeline.Add(work, crisis.Id, now, "reminder", text, "Heed");
                journal.Record(work, Actor.Heed(Name), "crisis.reminded", $"crisis:{crisis.Id}", new { subject, crisis.Level });
            }
        });
        return Task.FromResult(false);
    }

    private static IReadOnlyList<(Crisis Crisis, string Subject, string Text)> Due(Work work, DateTimeOffset now)
    {
        var due = new List<(Crisis, string, string)>();
        foreach (var crisis in CrisisStore.Open(work))
        {
            if (crisis.FirstResponseOverdue(now))
                due.Add((crisis, "first_response", $"The first response is overdue: level {crisis.Level} allows {Clocks.Say(crisis.FirstResponseDue - crisis.DetectedAt)} from T0."));
            foreach (var promise in PromiseStore.Of(work, crisis.Id))
                if (promise.State(now) == PromiseState.Missed)
                    due.Add((crisis, $"promise:{promise.Id}", "A promised update was missed. Publish one now, even if there is nothing new, and name the next time."));
        }
        return [.. due.Where(one => !CrisisStore.HasReminded(work, one.Item1.Id, one.Item2))];
    }
}
