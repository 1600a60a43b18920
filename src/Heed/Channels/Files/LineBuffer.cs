namespace Heed.Channels.Files;

/// <summary>
/// A window over a stream that never holds more than 1 MiB of one line: a file of any size is read in bounded memory.
/// </summary>
public sealed class LineBuffer(Stream stream)
{
    public const int MaxLine = 1024 * 1024;

    private readonly byte[] buffer = new byte[MaxLine + 64 * 1024];
    private int start, end;

    /// <summary>What has been read and not yet consumed.</summary>
    public ReadOnlySpan<byte> Data => buffer.AsSpan(start, end - start);
    public bool AtEnd { get; private set; }

    /// <summary>True when no more fits until something is consumed.</summary>
    public bool Full => end - start >= MaxLine;

    public void Consume(int bytes) => start += bytes;

    /// <summary>Reads some more; after it either <see cref="Data"/> is longer, or <see cref="AtEnd"/>.</summary>
    public void Fill()
    {
        if (AtEnd) return;
        if (start > 0 && (end == buffer.Length || start >= MaxLine / 2 || start == end))
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length) throw new InvalidOperationException("Consume something first.");
        var read = stream.Read(buffer, end, buffer.Length - end);
        if (read == 0) AtEnd = true;
        end += read;
    }

    /// <summary>Throws away everything up to and with the next line end.</summary>
    public void SkipLine()
    {
        while (true)
        {
            var found = Data.IndexOf((byte)'\n');
            if (found >= 0) { Consume(found + 1); return; }
            Consume(Data.Length);
            if (AtEnd) return;
            Fill();
        }
    }

    public void SkipByteOrderMark()
    {
        while (Data.Length < 3 && !AtEnd) Fill();
        if (Data.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) Consume(3);
    }
}
