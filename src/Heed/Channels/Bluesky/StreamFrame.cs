namespace Heed.Channels.Bluesky;

/// <summary>What one frame of a stream gave.</summary>
public sealed class StreamFrame
{
    public List<HeardPost> Posts { get; } = [];
    /// <summary>What could not be read, by reason.</summary>
    public Dictionary<string, long> Rejected { get; } = [];
    /// <summary>The stream's own cursor after this frame; 0 if it states none.</summary>
    public long Cursor { get; set; }
    /// <summary>A fault the server states: the stream ends after it.</summary>
    public ChannelException? Fault { get; set; }
    /// <summary>The server does not know our cursor: the next connection starts without one.</summary>
    public bool ForgetCursor { get; set; }

    public void Reject(string reason) => Rejected[reason] = Rejected.GetValueOrDefault(reason) + 1;
}

/// <summary>One way of writing the network's events.</summary>
public interface IStreamDecoder
{
    /// <summary>The address to connect to so as to go on after <paramref name="cursor"/> (0: from now).</summary>
    Uri From(Uri address, long cursor);

    /// <summary>Never throws for what the network sent: garbage is counted as rejected.</summary>
    StreamFrame Decode(ReadOnlyMemory<byte> frame);
}

/// <summary>The reasons under which frames are counted on the source's page.</summary>
public static class StreamReason
{
    public const string
        Garbage = "unreadable frame",
        TooLong = "frame over 5 MiB",
        TextTooLong = "text over 100,000 characters",
        NoText = "post without words",
        Gap = "gap: the network no longer had what was missed";
}
