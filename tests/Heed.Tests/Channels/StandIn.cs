using Heed.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Heed.Tests.Channels;

/// <summary>A server on this machine that answers what a test tells it to: for what true servers do only when they are ill.</summary>
public sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandIn(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());
    public int Asked { get; private set; }

    public static async Task<StandIn> Start(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]); // files to watch are few, tests many
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseWebSockets();
        var standIn = new StandIn(app);
        app.Run(async context => { standIn.Asked++; await answer(context); });
        await app.StartAsync();
        return standIn;
    }

    public static async Task Say(HttpContext context, int status, string body, string type = "application/xml")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    /// <summary>The way out to the web for tests: this machine is allowed.</summary>
    public static PublicWeb Web(TimeProvider? time = null) => new(PublicWebOptions.Parse("127.0.0.1/32"), time ?? TimeProvider.System);
}

/// <summary>Remembers what a channel handed over, as Listening would store it.</summary>
public sealed class Ear
{
    private readonly TaskCompletionSource enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<Ear, bool> isEnough;

    public Ear(Func<Ear, bool>? isEnough = null) => this.isEnough = isEnough ?? (_ => false);

    public List<HeardPost> Posts { get; } = [];
    public Dictionary<string, long> Rejected { get; } = [];
    public string Position { get; set; } = "";
    public int Calls { get; private set; }

    public Task Heard(IReadOnlyList<HeardPost> posts, IReadOnlyDictionary<string, long> rejected, string position, CancellationToken stop)
    {
        Calls++;
        Posts.AddRange(posts);
        foreach (var (reason, count) in rejected) Rejected[reason] = Rejected.GetValueOrDefault(reason) + count;
        Position = position;
        if (isEnough(this)) enough.TrySetResult();
        return Task.CompletedTask;
    }

    /// <summary>Listens until enough was heard, then stops the channel; 30 seconds at most.</summary>
    public async Task Listen(IListeningChannel channel, string settings)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var listening = channel.Listen(new ListenFrom(settings, Position), Heard, stop.Token);
        await Task.WhenAny(listening, enough.Task);
        await stop.CancelAsync();
        await listening;
    }
}

/// <summary>A clock whose timers ring fifty times too early, so that a test need not wait for a second to pass.</summary>
public sealed class QuickTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 50 : dueTime, period);
}
