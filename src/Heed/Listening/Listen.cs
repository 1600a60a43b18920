using System.Collections.Concurrent;
using Heed.Channels;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Keeps every live source listened to: each in a task of its own, so that a slow one holds up no other. RunOnce starts what is due, stops what
/// was paused, and notices silence. What is heard is in the post log, fsynced, before the position moves on; a lost connection or a crash hears
/// the rest again and recognises it.
/// </summary>
public sealed class Listen(Database database, PostLogStore log, IEnumerable<IListeningChannel> channels, SourceHealth health, TimeProvider time) : IWorker
{
    public static readonly TimeSpan PollEvery = TimeSpan.FromMinutes(5), Reconnect = TimeSpan.FromSeconds(5), AfterPermanent = TimeSpan.FromHours(6);

    private readonly Dictionary<string, IListeningChannel> byKind = channels.ToDictionary(channel => channel.Kind);
    private readonly ConcurrentDictionary<long, Running> running = [];

    public string Name => "Listen";
    public TimeSpan Rest => TimeSpan.FromSeconds(1);

    private sealed record Running(Task Task, CancellationTokenSource Stop, string Database);

    public async Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        var sources = database.Read(SourceStore.All);
        var place = database.Workspace.DatabasePath;
        foreach (var (id, task) in running)
        {
            var source = sources.FirstOrDefault(source => source.Id == id);
            // The sample hospital came or went: what runs belongs to the other installation.
            if (task.Database != place || source is null || source.State == SourceState.Paused) await task.Stop.CancelAsync();
            if (task.Task.IsCompleted && running.TryRemove(id, out var done)) done.Stop.Dispose();
        }
        foreach (var source in sources.Where(source => source.IsLive && source.State != SourceState.Paused))
        {
            NoticeSilence(source, now);
            if (running.ContainsKey(source.Id) || source.NextAttemptAt > now || !byKind.TryGetValue(source.Kind, out var channel)) continue;
            var own = CancellationTokenSource.CreateLinkedTokenSource(stop);
            running[source.Id] = new Running(Task.Run(() => HearOne(source, channel, own.Token), CancellationToken.None), own, place);
        }
        return false;
    }

    /// <summary>Returns when nothing is being listened to any more; tests and an orderly end wait here.</summary>
    public Task Settled() => Task.WhenAll(running.Values.Select(task => task.Task));

    private async Task HearOne(Source source, IListeningChannel channel, CancellationToken stop)
    {
        var position = source.Position;
        try
        {
            await channel.Listen(new ListenFrom(source.Settings, source.Position), Keep, stop);
            Note(source, work =>
            {
                SourceStore.Heard(work, source.Id, position, false, time.GetUtcNow());
                SourceStore.Rest(work, source.Id, time.GetUtcNow() + (source.Kind == Source.Bluesky ? Reconnect : PollEvery));
            });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { /* paused, or the program ends */ }
        catch (ChannelException error) { Failed(source, error); }
        catch (Exception error) when (SourceHealth.IsDisk(error))
        {
            health.Fault($"source {source.Id}", SourceHealth.DiskFull);
            Failed(source, new ChannelException(SourceHealth.DiskFull, permanent: false));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The kind of error only: its message may quote what was heard.
            Failed(source, new ChannelException($"Listening stopped unexpectedly ({error.GetType().Name}).", permanent: false, "Heed tries again by itself."));
        }

        Task Keep(IReadOnlyList<HeardPost> posts, IReadOnlyDictionary<string, long> rejected, string next, CancellationToken token)
        {
            var first = rejected;
            foreach (var (body, count) in PostBatches.Split(posts, PostLogStore.TargetBatchBytes))
            {
                log.Append(PostBatches.IdOf(source.Id, position, body), source.Id, false, count, body, first);
                first = new Dictionary<string, long>();
            }
            if (posts.Count == 0 && rejected.Count > 0)
                log.Append(PostBatches.IdOf(source.Id, $"{position} to {next}", default), source.Id, false, 0, default, rejected);
            database.Write(work => SourceStore.Heard(work, source.Id, next, posts.Count > 0, time.GetUtcNow()));
            position = next;
            health.Well($"source {source.Id}");
            return Task.CompletedTask;
        }
    }

    private void Failed(Source source, ChannelException error)
    {
        var now = time.GetUtcNow();
        Note(source, work =>
        {
            // Read again: a stretch that heard something before it broke starts counting from one.
            var failures = (SourceStore.Get(work, source.Id)?.Failures ?? 0) + 1;
            var wait = error.Permanent ? AfterPermanent : Backoff(failures);
            if (error.RetryAfter is { } asked && asked > wait) wait = asked;
            var state = error.Authentication ? SourceState.AuthNeeded : SourceState.Degraded;
            SourceStore.Failed(work, source.Id, state, $"{error.Message} {error.Advice}".Trim(), failures, now + wait, now);
        });
    }

    /// <summary>5 s, 10 s, 20 s … one hour, each spread by a quarter either way so that many installations do not knock together.</summary>
    public static TimeSpan Backoff(long failures) =>
        TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Math.Min(20, failures - 1))) * (0.75 + Random.Shared.NextDouble() / 2));

    private void NoticeSilence(Source source, DateTimeOffset now)
    {
        if (source.State != SourceState.Connected || now - (source.LastHeardAt ?? source.CreatedAt) <= source.SilentAfter) return;
        database.Write(work => SourceStore.BecameSilent(work, source.Id, now));
    }

    /// <summary>Writes what became of a source; a disk that refuses even that is told through <see cref="SourceHealth"/>.</summary>
    private void Note(Source source, Action<Work> write)
    {
        try { database.Write(write); }
        catch (Exception error) when (SourceHealth.IsDisk(error)) { health.Fault($"source {source.Id}", SourceHealth.DiskFull); }
    }
}
