using System.Globalization;
using System.Net.WebSockets;

namespace Heed.Channels.Bluesky;

/// <summary>
/// Listens to Bluesky's public stream. Stays connected until told to stop, hands over what it heard at least every second or every 200 posts,
/// and resumes from the stored cursor. Memory is bounded by one frame (5 MiB) and 200 posts.
/// </summary>
public sealed class BlueskyListening(PublicWeb web, TimeProvider time) : IListeningChannel
{
    public const int MaxFrame = 5 * 1024 * 1024, MaxPosts = 200;

    /// <summary>With nothing but the cursor to store, it is stored this often: a restart re-reads so much at most.</summary>
    private static readonly TimeSpan HandOver = TimeSpan.FromSeconds(1), CursorOnly = TimeSpan.FromSeconds(10);

    public string Kind => "bluesky";

    public async Task Listen(ListenFrom from, Heard heard, CancellationToken stop)
    {
        var address = BlueskyListenSettings.Address(from.Settings);
        IStreamDecoder decoder = address.AbsolutePath.Contains("com.atproto.sync.subscribeRepos", StringComparison.Ordinal) ? new FirehoseDecoder() : new JetstreamDecoder();
        var cursor = long.TryParse(from.Position, NumberStyles.None, CultureInfo.InvariantCulture, out var stored) ? stored : 0;
        using var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = web.Options.PingEvery;
        socket.Options.KeepAliveTimeout = web.Options.PingPatience;
        socket.Options.CollectHttpResponseDetails = true; // or a refusal's status is lost
        await Connect(socket, decoder.From(address, cursor), stop);

        var gathered = new Gathered { Cursor = cursor, Since = time.GetTimestamp() };
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var buffer = new FrameBuffer(MaxFrame);
        Task<bool>? next = null;
        Task? tick = null;
        try
        {
            while (true)
            {
                next ??= Receive(socket, buffer, leaving.Token);
                tick ??= Task.Delay(HandOver, time, leaving.Token);
                await Task.WhenAny(next, tick);
                if (tick.IsCompleted)
                {
                    stop.ThrowIfCancellationRequested();
                    tick = null;
                    if (gathered.HasNews || time.GetElapsedTime(gathered.Since) >= CursorOnly) await Hand(gathered, heard, stop);
                }
                if (!next.IsCompleted) continue;
                if (!await next) throw new ChannelException("Bluesky ended the connection.", permanent: false, "Heed connects again by itself.");
                next = null;
                if (!Take(decoder, buffer, gathered, out var fault)) throw fault!;
                if (gathered.Posts.Count >= MaxPosts) await Hand(gathered, heard, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { /* asked to stop: what was heard is handed over below */ }
        finally
        {
            await leaving.CancelAsync();
            if (next is not null) await Task.WhenAny(next); // never leave a receive running into a disposed socket
            // Not under the token that asked us to stop: these posts were heard.
            await Hand(gathered, heard, CancellationToken.None);
        }
    }

    private static bool Take(IStreamDecoder decoder, FrameBuffer buffer, Gathered gathered, out ChannelException? fault)
    {
        fault = null;
        if (buffer.TooLong)
        {
            gathered.Reject(StreamReason.TooLong, 1);
            return true;
        }
        var frame = decoder.Decode(buffer.Frame);
        foreach (var (reason, count) in frame.Rejected) gathered.Reject(reason, count);
        gathered.Posts.AddRange(frame.Posts);
        if (frame.Cursor > 0)
        {
            gathered.Cursor = frame.Cursor;
            gathered.Changed = true;
        }
        if (frame.ForgetCursor)
        {
            gathered.Cursor = 0;
            gathered.Reject(StreamReason.Gap, 1);
        }
        fault = frame.Fault;
        return fault is null;
    }

    private async Task Hand(Gathered gathered, Heard heard, CancellationToken stop)
    {
        if (gathered.Changed)
            await heard([.. gathered.Posts], new Dictionary<string, long>(gathered.Rejected), gathered.Cursor == 0 ? "" : gathered.Cursor.ToString(CultureInfo.InvariantCulture), stop);
        gathered.Posts.Clear();
        gathered.Rejected.Clear();
        gathered.Changed = false;
        gathered.Since = time.GetTimestamp();
    }

    private async Task Connect(ClientWebSocket socket, Uri address, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        try { await socket.ConnectAsync(address, web.Invoker, both.Token); }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new ChannelException($"{address.Host} did not answer in time.", permanent: false, "Heed tries again by itself.");
        }
        catch (WebSocketException error)
        {
            for (Exception? inner = error; inner is not null; inner = inner.InnerException)
                if (inner is ChannelException ours) throw ours;
            throw (int)socket.HttpStatusCode switch
            {
                429 => new ChannelException($"{address.Host} says we connect too often.", permanent: false, "Heed waits and tries again.", TimeSpan.FromMinutes(5), inner: error),
                401 or 403 => new ChannelException($"{address.Host} does not let us listen.", permanent: true, "Use the address of a public stream.", authentication: true, inner: error),
                404 or 200 => new ChannelException($"There is no stream at this address on {address.Host}.", permanent: true, "Correct the stream's address.", inner: error),
                _ => new ChannelException($"{address.Host} does not answer.", permanent: false, "Heed tries again by itself.", inner: error)
            };
        }
    }

    /// <returns>False when the other side has closed the stream.</returns>
    private static async Task<bool> Receive(ClientWebSocket socket, FrameBuffer buffer, CancellationToken stop)
    {
        buffer.Start();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.Free(), stop);
                if (part.MessageType == WebSocketMessageType.Close) return false;
                buffer.Took(part.Count);
                if (part.EndOfMessage) return true;
            }
        }
        // An unanswered ping shows as a cancellation that nobody asked for.
        catch (Exception error) when (error is WebSocketException || error is OperationCanceledException && !stop.IsCancellationRequested)
        {
            throw new ChannelException("The connection to Bluesky was lost.", permanent: false, "Heed connects again by itself and goes on from where it was.", inner: error);
        }
    }

    private sealed class Gathered
    {
        public List<HeardPost> Posts { get; } = [];
        public Dictionary<string, long> Rejected { get; } = [];
        public long Cursor { get; set; }
        public bool Changed { get; set; }
        public long Since { get; set; }
        public bool HasNews => Posts.Count > 0 || Rejected.Count > 0;

        public void Reject(string reason, long count)
        {
            Rejected[reason] = Rejected.GetValueOrDefault(reason) + count;
            Changed = true;
        }
    }

    /// <summary>Grows up to the limit; what is longer is read to its end and thrown away.</summary>
    private sealed class FrameBuffer(int most)
    {
        private byte[] bytes = new byte[64 * 1024];
        private int length;

        public bool TooLong { get; private set; }
        public ReadOnlyMemory<byte> Frame => bytes.AsMemory(0, length);

        public void Start() => (length, TooLong) = (0, false);

        public Memory<byte> Free()
        {
            if (length == bytes.Length) Array.Resize(ref bytes, Math.Min(most + 1, bytes.Length * 2));
            return bytes.AsMemory(length);
        }

        public void Took(int count)
        {
            length += count;
            if (length > most) (TooLong, length) = (true, 0);
        }
    }
}
