using System.Collections.Concurrent;
using System.Threading.Channels;
using Heed.People;
using Heed.Records;
using Microsoft.Data.Sqlite;

namespace Heed.Desk;

/// <summary>
/// Tells open screens that something changed; they then fetch their own live parts again. One look at the database a second for the whole
/// process, and none while nobody watches. It sends no content, so there is nothing to leak: each part is fetched with the person's own rights.
/// A screen that has just come is told once: what changed between its first answer and its first look would otherwise stand there old until something else changes.
/// </summary>
public sealed class LiveFeed(Database database, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1), Heartbeat = TimeSpan.FromSeconds(20);
    /// <summary>Each open screen holds a connection. A person has a few; more than this is a fault or a flood.</summary>
    public const int MostScreens = 500, MostOfOne = 20;
    private readonly ConcurrentDictionary<Watcher, bool> watchers = new();

    private sealed class Watcher(long person, Channel<string> news)
    {
        public long Person => person;
        public Channel<string> News => news;
        /// <summary>What it was told last; empty until the first look.</summary>
        public string Seen { get; set; } = "";
    }

    public static void Map(WebApplication app) =>
        app.MapGet("/live", (HttpContext context, LiveFeed feed, IHostApplicationLifetime life) => feed.Send(context, life.ApplicationStopping))
            .WithMetadata(new RequirePermissionAttribute(Permission.ReadDesk));

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var clock = new PeriodicTimer(Look, time);
        while (await Tick(clock, stop))
        {
            if (watchers.IsEmpty) continue;
            string now;
            try { now = database.Read(LiveStore.Fingerprint); }
            catch (SqliteException) { continue; } // busy or being replaced: the next second looks again, and a screen loses nothing
            foreach (var watcher in watchers.Keys.Where(watcher => watcher.Seen != now))
            {
                watcher.Seen = now;
                watcher.News.Writer.TryWrite("changed");
            }
        }
    }

    private async Task Send(HttpContext context, CancellationToken stopping)
    {
        var person = context.User.Actor().PersonId ?? 0;
        if (watchers.Count >= MostScreens || watchers.Keys.Count(watcher => watcher.Person == person) >= MostOfOne)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; // the screen works on without, and asks again in a while
            return;
        }
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        // Room for one: a screen that is slow to read gets the news once, not a queue of it.
        var mine = new Watcher(person, Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
        watchers[mine] = true;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await Write(context, "retry: 2000\nevent: hello\ndata: 1\n\n", ended.Token);
            while (!ended.IsCancellationRequested)
            {
                using var beat = new CancellationTokenSource(Heartbeat, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(ended.Token, beat.Token);
                try
                {
                    await mine.News.Reader.ReadAsync(either.Token);
                    await Write(context, "event: changed\ndata: 1\n\n", ended.Token);
                }
                catch (OperationCanceledException) when (!ended.IsCancellationRequested)
                {
                    await Write(context, ": still here\n\n", ended.Token);
                }
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested) { } // the screen was closed, or Heed stops
        finally { watchers.TryRemove(mine, out _); }
    }

    private static async Task Write(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.WriteAsync(text, stop);
        await context.Response.Body.FlushAsync(stop);
    }

    private static async Task<bool> Tick(PeriodicTimer clock, CancellationToken stop)
    {
        try { return await clock.WaitForNextTickAsync(stop); }
        catch (OperationCanceledException) { return false; }
    }
}
