using System.CommandLine;
using System.Text.Json;
using Heed.Language.Queries;

namespace Heed.Shell.Commands;

public static class QueryCommand
{
    public static Command Create()
    {
        var query = new Argument<string>("query") { Description = "The query, in quotation marks." };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("query", "Reads a listening query: what is wrong with it, its written-out form, and what it finds.") { query, json };
        command.SetAction(parsed =>
        {
            var read = QueryParser.Parse(parsed.GetValue(query)!);
            if (parsed.GetValue(json)) WriteJson(read);
            else WriteWords(read);
            return read.CanRun ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }

    private static void WriteWords(ParsedQuery read)
    {
        foreach (var fault in read.Faults) Console.WriteLine($"{fault.Code} at {fault.Start}–{fault.End}: {fault.Sentence}");
        if (!read.CanRun) return;
        Console.WriteLine(read.Canonical);
        Console.WriteLine(read.Explained);
    }

    private static void WriteJson(ParsedQuery read)
    {
        using var output = Console.OpenStandardOutput();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteBoolean("canRun", read.CanRun);
        writer.WriteString("canonical", read.Canonical);
        writer.WriteString("explained", read.Explained);
        writer.WriteStartArray("faults");
        foreach (var fault in read.Faults)
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
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }
}
