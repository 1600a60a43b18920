using System.Buffers;
using System.Buffers.Text;
using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Heed.Shell.Commands;

/// <summary>
/// JSON Lines in, JSON Lines out, in the same order. A line that cannot be used is named by number and reason on standard error, kept whole
/// in the rejects file if there is one, counted, and stops nothing unless --strict is given.
/// </summary>
internal sealed class JsonLines
{
    /// <summary>Bytes of one line at most; a longer one is rejected.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>Writes one object for a line, or returns why the line cannot be used.</summary>
    public delegate string? Handler(JsonElement line, Utf8JsonWriter writer);

    /// <summary>The same from the bytes of the line, for verbs that are asked about millions of lines. Throws a <see cref="JsonException"/> where they are not JSON.</summary>
    public delegate string? BytesHandler(ReadOnlyMemory<byte> line, Utf8JsonWriter writer);

    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string?> _file = Files.Optional("JSON Lines to read; - or none for standard input.");
    private readonly Option<string?> _rejects = new("--rejects") { Description = "Where lines that cannot be used are kept whole." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Stop at the first line that cannot be used." };

    private const string Stopped = "Stopped at the first line that cannot be used (--strict).";

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_rejects);
        command.Add(_strict);
    }

    /// <summary>Whether one line that cannot be used ends the run, in the posts and in the files the verb works with.</summary>
    public bool Strict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>Runs to the end of the input. Returns the exit code.</summary>
    public int Run(ParseResult parsed, Handler handler, int alreadyRejected = 0) => Run(parsed, Parsed(handler), alreadyRejected);

    public int Run(ParseResult parsed, BytesHandler handler, int alreadyRejected = 0)
    {
        var file = parsed.GetValue(_file);
        try
        {
            using var input = Open(file);
            using var output = Console.OpenStandardOutput();
            using var rejects = parsed.GetValue(_rejects) is { } path ? CreateRejects(path) : null;
            return Run(input, output, rejects, Console.Error, parsed.GetValue(_strict), handler, alreadyRejected);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"A file could not be opened: {problem.Message}");
            return CommandLine.WrongUse;
        }
        catch (IOException problem)
        {
            Console.Error.WriteLine($"Reading or writing failed: {problem.Message}");
            return CommandLine.Failed;
        }
    }

    /// <summary>Rejected lines are posts as they were written, so the file is for its owner alone, whatever the machine's habit.</summary>
    public static FileStream CreateRejects(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    public static Stream Open(string? file) => file is null or "-" ? Console.OpenStandardInput() : File.OpenRead(file);

    public static int Run(Stream input, Stream output, Stream? rejects, TextWriter errors, bool strict, Handler handler, int alreadyRejected = 0) =>
        Run(input, output, rejects, errors, strict, Parsed(handler), alreadyRejected);

    public static int Run(Stream input, Stream output, Stream? rejects, TextWriter errors, bool strict, BytesHandler handler, int alreadyRejected)
    {
        using var buffered = new BufferedStream(output, 1 << 16);
        var made = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(made, Plain);
        string? Use(ReadOnlyMemory<byte> bytes) => handler(bytes, writer);
        var use = Use;
        long number = 0, written = 0, rejected = 0;
        foreach (var line in Lines(input))
        {
            number++;
            if (line.Blank) continue;
            made.ResetWrittenCount();
            writer.Reset();
            if (Reason(line, use) is { } reason)
            {
                rejected++;
                errors.WriteLine($"line {number}: {reason}");
                rejects?.Write(line.Bytes.Span);
                rejects?.Write("\n"u8);
                if (!strict) continue;
                errors.WriteLine(Stopped);
                break;
            }
            writer.Flush();
            buffered.Write(made.WrittenSpan);
            buffered.WriteByte((byte)'\n');
            written++;
        }
        buffered.Flush();
        errors.WriteLine($"{number} lines read, {written} written, {rejected} rejected.");
        return rejected + alreadyRejected > 0 ? CommandLine.DoneWithRejects : CommandLine.Done;
    }

    /// <summary>The id as it stood, whatever its type; false when there is none.</summary>
    public static bool WriteId(JsonElement line, Utf8JsonWriter writer)
    {
        if (!line.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return false;
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        return true;
    }

    public static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static BytesHandler Parsed(Handler handler) => (line, writer) => Take(line, element => handler(element, writer));

    /// <summary>Reads a file that a verb works with, such as its queries. Lines that cannot be used are named with the reason and left out; returns how many.</summary>
    /// <param name="strict">Read no further than the first such line.</param>
    /// <param name="name">What a line is called where it is named: "query line 3".</param>
    /// <param name="take">Takes the object of a line, or returns why it cannot be used.</param>
    public static int Load(string path, string name, TextWriter errors, Func<JsonElement, string?> take, bool strict = false)
    {
        int refused = 0, number = 0;
        using var file = File.OpenRead(path);
        foreach (var line in Lines(file))
        {
            number++;
            if (line.Blank || Reason(line, bytes => Take(bytes, take)) is not { } reason) continue;
            refused++;
            errors.WriteLine($"{name} line {number}: {reason}");
            if (!strict) continue;
            errors.WriteLine(Stopped);
            break;
        }
        return refused;
    }

    private static string? Take(ReadOnlyMemory<byte> bytes, Func<JsonElement, string?> take)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.ValueKind != JsonValueKind.Object ? "The line is not a JSON object." : take(document.RootElement);
    }

    /// <summary>Why a line cannot be used, or null when it was.</summary>
    private static string? Reason(Line line, Func<ReadOnlyMemory<byte>, string?> use)
    {
        if (line.TooLong) return $"The line is longer than {LongestLine / 1024 / 1024} MiB.";
        try
        {
            return use(line.Bytes);
        }
        catch (JsonException)
        {
            return "The line is not valid JSON.";
        }
        catch (InvalidOperationException problem) when (problem.InnerException is DecoderFallbackException)
        {
            return "The line is not valid UTF-8.";
        }
        catch (InvalidOperationException) when (HasHalfCharacter(line.Bytes.Span))
        {
            return "The line holds half of a character (\\ud800 to \\udfff without its other half).";
        }
    }

    /// <summary>Whether an escape stands for half of a surrogate pair, which is no text at all: JSON allows it, .NET reads it as no string.</summary>
    internal static bool HasHalfCharacter(ReadOnlySpan<byte> json)
    {
        var open = false;
        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length;)
        {
            var unit = json[at + 1] == 'u' && at + 6 <= json.Length && Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort read, out var digits, 'x') && digits == 4 ? read : 0;
            if (unit is >= 0xDC00 and <= 0xDFFF != open) return true;
            open = unit is >= 0xD800 and <= 0xDBFF;
            at += unit != 0 ? 6 : 2;
            if (at < json.Length && json[at] == '\\') continue;
            if (open) return true;
            var next = at < json.Length ? json[at..].IndexOf((byte)'\\') : -1;
            at = next < 0 ? -1 : at + next;
        }
        return open;
    }

    public readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool TooLong)
    {
        public bool Blank => !TooLong && Bytes.Span.Trim(" \t\r"u8).IsEmpty;
    }

    /// <summary>The lines of a stream without their ends; a byte order mark at the start is skipped. A line is valid until the next is asked for.</summary>
    public static IEnumerable<Line> Lines(Stream input)
    {
        var buffer = new byte[1 << 16];
        int start = 0, filled = 0, searched = 0;
        bool skipping = false, first = true;
        while (true)
        {
            var end = Array.IndexOf(buffer, (byte)'\n', searched, filled - searched);
            if (end >= 0)
            {
                if (!skipping) yield return end - start > LongestLine ? new Line(buffer.AsMemory(start, 1000), true) : new Line(Clean(buffer, start, end, first), false);
                skipping = false;
                first = false;
                start = searched = end + 1;
                continue;
            }
            searched = filled;
            if (filled - start > LongestLine)
            {
                if (!skipping) yield return new Line(buffer.AsMemory(start, 1000), true);
                skipping = true;
                start = filled;
            }
            if (start > 0)
            {
                Buffer.BlockCopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                searched -= start;
                start = 0;
            }
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = input.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) break;
            filled += read;
        }
        if (filled > start && !skipping) yield return new Line(Clean(buffer, start, filled, first), false);
    }

    private static ReadOnlyMemory<byte> Clean(byte[] buffer, int start, int end, bool first)
    {
        if (first && end - start >= 3 && buffer.AsSpan(start, 3).SequenceEqual("\uFEFF"u8)) start += 3;
        if (end > start && buffer[end - 1] == '\r') end--;
        return buffer.AsMemory(start, end - start);
    }
}
