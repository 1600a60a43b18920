using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Heed.Tests.Channels;

/// <summary>A true server in a process of its own. It stops when its standard input closes, so it cannot outlive the tests even if they are killed.</summary>
public abstract class Peer : IAsyncDisposable
{
    private System.Diagnostics.Process? process;

    protected static string Folder => Path.Combine(House.Root, "tests", "peers");

    /// <summary>Starts the program and returns the first line it says.</summary>
    protected async Task<string> Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        return await process.StandardOutput.ReadLineAsync(limit.Token)
            ?? throw new InvalidOperationException($"{Path.GetFileName(arguments[0])} did not start: {await errors}\nThe tests need: apt-get install postfix build-essential python3; cd tests/peers && npm ci && npm rebuild better-sqlite3");
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try { await process.WaitForExitAsync(limit.Token); }
        catch (OperationCanceledException) { process.Kill(entireProcessTree: true); }
        process.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed record BlueskyAccount(string Handle, string Did, string Password, string AppPassword);

/// <summary>A true Bluesky server (PDS and PLC from npm) with two accounts: the hospital and a neighbour.</summary>
public sealed class BlueskyServer : Peer, Xunit.IAsyncLifetime
{
    private sealed record Ready(int Port, string Url, int PlcPort, BlueskyAccount[] Accounts);

    public string Url { get; private set; } = "";
    public int Port { get; private set; }
    public BlueskyAccount Hospital { get; private set; } = null!;
    public BlueskyAccount Neighbour { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var ready = JsonSerializer.Deserialize<Ready>(await Start("node", "bluesky.mjs"), JsonSerializerOptions.Web)!;
        (Url, Port, Hospital, Neighbour) = (ready.Url, ready.Port, ready.Accounts[0], ready.Accounts[1]);
    }

    public string Firehose => $"ws://127.0.0.1:{Port}/xrpc/com.atproto.sync.subscribeRepos";
}

/// <summary>A true mail server (Postfix) that delivers everything for example.org into one folder; refused…@, later…@ and full…@ are turned away.</summary>
public sealed class MailServer : Peer, Xunit.IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "heed-mail-" + Guid.NewGuid().ToString("N")[..12]);

    public int Port { get; } = FreePort();

    public async ValueTask InitializeAsync() => await Start("bash", "mail.sh", folder, Port.ToString());

    /// <summary>Waits until this many messages have arrived for an address and returns them as they lie in the mailbox.</summary>
    public async Task<IReadOnlyList<string>> Delivered(string address, int atLeast, CancellationToken stop)
    {
        var box = Path.Combine(folder, "mail", "all", "new");
        using var changed = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(box);
        watcher.Created += (_, _) => changed.Release();
        watcher.Renamed += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var found = Directory.GetFiles(box).Order(StringComparer.Ordinal).Select(File.ReadAllText)
                .Where(text => text.Contains($"Delivered-To: {address}\n", StringComparison.OrdinalIgnoreCase)).ToArray();
            if (found.Length >= atLeast) return found;
            await changed.WaitAsync(limit.Token);
        }
    }
}

[Xunit.CollectionDefinition(Name)]
public sealed class BlueskyPeer : Xunit.ICollectionFixture<BlueskyServer> { public const string Name = "true Bluesky server"; }

[Xunit.CollectionDefinition(Name)]
public sealed class MailPeer : Xunit.ICollectionFixture<MailServer> { public const string Name = "true mail server"; }
