using System.Collections.Concurrent;
using Heed.Channels;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Keeps every live source listened to: each in a task of its own, so that a slow one holds up no other. RunOnce starts what is due, stops what
/// was paused, and notices silence. What is heard is in the post log, fsynced, before the position moves on; a lost connection or a crash hears
/// the rest again and recognises it. The tasks outlive a run, so they look for themselves whether the installation under them has changed.
/// </summary>
public sealed class Listen(Database database, PostLogStore log, IEnumerable<IListeningChannel> channels, SourceHealth health, TimeProvider time) : IWorker, IAsyncDisposable
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
            // Not linked to the token of this run, which is over long before: DisposeAsync ends what still listens.
            var own = new CancellationTokenSource();
            running[source.Id] = new Running(Task.Run(() => HearOne(source, place, channel, own.Token), CancellationToken.None), own, place);
        }
        return false;
    }

    /// <summary>Returns when nothing is being listened to any more.</summary>
    public Task Settled() => Task.WhenAll(running.Values.Select(task => task.Task));

    /// <summary>The orderly end: every channel hands over what it heard, before the way out to the network is closed under it.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var task in running.Values) await task.Stop.CancelAsync();
        await Settled();
        foreach (var task in running.Values) task.Stop.Dispose();
        running.Clear();
    }

    private async Task HearOne(Source source, string place, IListeningChannel channel, CancellationToken stop)
    {
        var position = source.Position;
        try
        {
            await channel.Listen(new ListenFrom(source.Settings, source.Position), Keep, stop);
            Note(source, place, work =>
            {
                SourceStore.Heard(work, source.Id, position, false, time.GetUtcNow());
                SourceStore.Rest(work, source.Id, time.GetUtcNow() + (source.Kind == Source.Bluesky ? Reconnect : PollEvery));
            });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { /* paused, or the program ends */ }
        catch (ChannelException error) { Failed(source, place, error); }
        catch (Exception error) when (SourceHealth.IsDisk(error))
        {
            health.Fault($"source {source.Id}", SourceHealth.DiskFull);
            Failed(source, place, new ChannelException(SourceHealth.DiskFull, permanent: false));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The kind of error only: its message may quote what was heard.
            Failed(source, place, new ChannelException($"Listening stopped unexpectedly ({error.GetType().Name}).", permanent: false, "Heed tries again by itself."));
        }

        Task Keep(IReadOnlyList<HeardPost> posts, IReadOnlyDictionary<string, long> rejected, string next, CancellationToken token)
        {
            // The sample hospital came or went, and this source is in the other database: its position there stays, and it hears this again.
            if (database.Workspace.DatabasePath != place) return Task.CompletedTask;
            var first = rejected;
            foreach (var (body, count) in PostBatches.Split(posts, PostLogStore.TargetBatchBytes))
            {
                log.Append(PostBatches.IdOf(source.Id, position, body), source.Id, false, count, body, first);
                first = new Dictionary<string, long>();
            }
            if (posts.Count == 0 && rejected.Count > 0)
                log.Append(PostBatches.IdOf(source.Id, $"{position} to {next}", default), source.Id, false, 0, default, rejected);
            Write(place, work => SourceStore.Heard(work, source.Id, next, posts.Count > 0, time.GetUtcNow()));
            position = next;
            health.Well($"source {source.Id}");
            return Task.CompletedTask;
        }
    }

    private void Failed(Source source, string place, ChannelException error)
    {
        var now = time.GetUtcNow();
        Note(source, place, work =>
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
    private void Note(Source source, string place, Action<Work> write)
    {
        try { Write(place, write); }
        catch (Exception error) when (SourceHealth.IsDisk(error)) { health.Fault($"source {source.Id}", SourceHealth.DiskFull); }
    }

    /// <summary>Only in the database the source was read from: another may have a source of the same number, and a foreign position would cost it posts.</summary>
    private void Write(string place, Action<Work> write) =>
        database.Write(work => { if (work.Connection.DataSource == place) write(work); });
}
