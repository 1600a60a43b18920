using System.Text;

namespace Heed.Shell.Commands;

/// <summary>One text read to its end, for verbs that take a single draft or query.</summary>
internal static class WholeText
{
    /// <summary>Bytes of one text at most.</summary>
    public const int Longest = JsonLines.LongestLine;

    /// <summary>Reads UTF-8, or what a byte order mark says instead. Returns why the text cannot be used, or null. Nothing is read beyond the limit.</summary>
    public static string? Read(Stream input, out string text)
    {
        text = "";
        var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (int read; (read = input.Read(part)) > 0; bytes.Write(part, 0, read))
            if (bytes.Length + read > Longest) return $"It is longer than {Longest / 1024 / 1024} MiB.";
        bytes.Position = 0;
        try
        {
            using var reader = new StreamReader(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true));
            text = reader.ReadToEnd();
            return null;
        }
        catch (DecoderFallbackException)
        {
            return "It is not valid UTF-8.";
        }
    }
}
