using System.Collections.Concurrent;

namespace Heed.Channels.Files;

/// <summary>
/// Lines of a pipe that may fall silent: while nothing comes, a pause is passed on every second, so that what was said before is not held back
/// until 256 KiB have gathered. Reads ahead by at most 1,000 lines.
/// </summary>
public static class LiveLines
{
    public static IEnumerable<FileLine> Read(Stream stream, FileFormat format, TimeSpan patience)
    {
        using var lines = new BlockingCollection<FileLine>(1000);
        using var left = new CancellationTokenSource();
        Exception? broken = null;
        var reading = new Thread(() =>
        {
            try
            {
                foreach (var line in FileFeed.Read(stream, format)) lines.Add(line, left.Token);
            }
            catch (OperationCanceledException) { /* nobody reads on */ }
            catch (IOException error) { broken = error; }
            finally { lines.CompleteAdding(); }
        }) { IsBackground = true, Name = "standard input" };
        reading.Start();
        try
        {
            while (!lines.IsCompleted) yield return lines.TryTake(out var line, patience) ? line : default;
            if (broken is not null) throw new IOException("The input broke off.", broken);
        }
        finally
        {
            left.Cancel();
            // A read that waits for input cannot be called back; the thread ends with the program.
            reading.Join(TimeSpan.FromMilliseconds(100));
        }
    }
}
