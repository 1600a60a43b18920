using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Heed.Tests.Process;

/// <summary>
/// Stands between Heed and a true server and passes every byte on, except once: when the server has accepted something, the proxy kills Heed
/// before Heed can read that. This is the moment at which a careless program publishes twice.
/// </summary>
public sealed class KillingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly int target;
    private readonly Func<string, string, bool> accepted;
    private readonly Task accepting;
    private int armed = 1;

    /// <param name="accepted">Given all a connection's client and server have said so far: has the server accepted the publication?</param>
    public KillingProxy(int target, Func<string, string, bool> accepted)
    {
        this.target = target;
        this.accepted = accepted;
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public Action Kill { get; set; } = () => { };
    public bool HasKilled => armed == 0;

    private async Task Accept()
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client;
            try { client = await listener.AcceptTcpClientAsync(stop.Token); }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException) { return; }
            _ = Pass(client);
        }
    }

    private async Task Pass(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, target, stop.Token);
                var asked = new StringBuilder();
                var answered = new StringBuilder();
                var there = Copy(client.GetStream(), server.GetStream(), bytes => { lock (asked) asked.Append(bytes); return true; });
                var back = Copy(server.GetStream(), client.GetStream(), bytes =>
                {
                    string soFar;
                    lock (asked) soFar = asked.ToString();
                    answered.Append(bytes);
                    if (!accepted(soFar, answered.ToString()) || Interlocked.Exchange(ref armed, 0) == 0) return true;
                    Kill();
                    return false;
                });
                await Task.WhenAny(there, back);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // A killed client breaks its connections: that is what this proxy is for.
            }
        }
    }

    private async Task Copy(NetworkStream from, NetworkStream to, Func<string, bool> passOn)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, stop.Token)) > 0)
        {
            if (!passOn(Encoding.Latin1.GetString(buffer, 0, read))) return;
            await to.WriteAsync(buffer.AsMemory(0, read), stop.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }
}
