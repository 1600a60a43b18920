using System.Text.Encodings.Web;
using System.Text.Json;
using Heed.Language.Queries;
using Heed.Language.Queries.Import;

namespace Heed.Shell;

/// <summary>What is wrong with a query and how it is read, as JSON: the same from the command line and from the API.</summary>
public static class QueryAnswer
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object and a line end.</summary>
    public static void Write(Stream output, ParsedQuery read, ImportedQuery? imported = null)
    {
        using var writer = new Utf8JsonWriter(output, Indented);
        writer.WriteStartObject();
        writer.WriteBoolean("canRun", read.CanRun);
        if (imported is not null)
        {
            writer.WriteString("from", imported.Dialect.ToString().ToLowerInvariant());
            writer.WriteString("query", imported.Query);
            writer.WriteStartArray("changes");
            foreach (var change in imported.Changes)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", change.Start);
                writer.WriteNumber("end", change.End);
                writer.WriteString("what", change.What);
                writer.WriteString("why", change.Why);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteString("canonical", read.Canonical);
        writer.WriteString("bracketed", read.Bracketed);
        writer.WriteString("explained", read.Explained);
        WriteFaults(writer, "faults", read.Faults);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    public static void WriteFaults(Utf8JsonWriter writer, string name, IEnumerable<QueryFault> faults)
    {
        writer.WriteStartArray(name);
        foreach (var fault in faults)
        {
            writer.WriteStartObject();
            writer.WriteString("code", fault.Code);
            writer.WriteBoolean("error", fault.Error);
            writer.WriteNumber("start", fault.Start);
            writer.WriteNumber("end", fault.End);
            writer.WriteString("sentence", fault.Sentence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
