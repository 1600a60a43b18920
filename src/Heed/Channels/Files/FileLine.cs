namespace Heed.Channels.Files;

public enum FileFormat { JsonLines, Csv }

/// <summary>A line that could not be read. The rest of the file goes on.</summary>
/// <param name="Line">Counted from 1, as an editor shows it; for a CSV record of several lines, its first.</param>
/// <param name="Reason">One of <see cref="FileReason"/>.</param>
/// <param name="Raw">The bytes as they came; of a line over 1 MiB, its first 1 MiB.</param>
public sealed record FileRejection(long Line, string Reason, byte[] Raw);

/// <summary>What one line of a file gave: a post or a rejection. With <paramref name="Refusal"/> the whole file is not what it should be, and nothing follows.
/// With none of them it is a pause: a live stream said nothing for a moment.</summary>
public readonly record struct FileLine(HeardPost? Post, FileRejection? Rejection = null, string? Refusal = null);

/// <summary>Why a line is rejected. The same words stand on the source's page.</summary>
public static class FileReason
{
    public const string
        LineTooLong = "line over 1 MiB",
        TextTooLong = "text over 100,000 characters",
        Malformed = "malformed",
        InvalidUtf8 = "invalid UTF-8",
        NoId = "missing id",
        NoText = "missing text",
        NoTime = "missing time",
        UnreadableTime = "unreadable time",
        OpenQuote = "a quotation mark that never closes";
}
