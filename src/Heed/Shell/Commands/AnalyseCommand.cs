using System.CommandLine;
using System.Text.Json;
using Heed.Language;
using Heed.Privacy;

namespace Heed.Shell.Commands;

public static class AnalyseCommand
{
    public static Command Create()
    {
        var lines = new JsonLines();
        var own = OwnOption();
        var command = new Command("analyse", "Reads posts (id, text, and question where the text answers one) and says what each one says: language, tone, emotions, intent, urgency, theme, identifiers.") { own };
        lines.AddTo(command);
        command.SetAction(parsed =>
        {
            var finder = new IdentifierFinder(ReadOwn(parsed.GetValue(own)));
            return lines.Run(parsed, (line, writer) => Handle(line, writer, finder));
        });
        return command;
    }

    /// <summary>--own FILE, the same for every verb that looks for identifiers.</summary>
    internal static Option<string?> OwnOption()
    {
        var own = new Option<string?>("--own") { Description = "A file with the organisation’s own numbers, sites and names, one a line: never reported." };
        own.Validators.Add(result => { if (result.GetValueOrDefault<string?>() is { } file && !File.Exists(file)) result.AddError($"There is no file {file}. Name the file of what is your own with --own."); });
        return own;
    }

    internal static string[] ReadOwn(string? file) => file is null ? [] : File.ReadAllLines(file);

    internal static string? Handle(JsonElement line, Utf8JsonWriter writer, IdentifierFinder finder)
    {
        if (JsonLines.Text(line, "text") is not { } text) return "There is no “text”.";
        writer.WriteStartObject();
        if (!JsonLines.WriteId(line, writer)) return "There is no “id”.";
        var analysis = Analyser.Analyse(text, JsonLines.Text(line, "lang"), JsonLines.Text(line, "question"));
        writer.WriteString("language", analysis.Language);
        writer.WriteStartObject("sentiment");
        writer.WriteString("label", analysis.Sentiment.Label.ToString().ToLowerInvariant());
        writer.WriteNumber("score", analysis.Sentiment.Score);
        writer.WriteNumber("confidence", analysis.Sentiment.Confidence);
        writer.WriteEndObject();
        writer.WriteStartObject("emotions");
        foreach (var (name, value) in analysis.Emotions) writer.WriteNumber(name, Math.Round(value, 3));
        writer.WriteEndObject();
        writer.WriteStartObject("offensive");
        writer.WriteString("label", analysis.Offensive >= 0.5 ? "offensive" : "not offensive");
        writer.WriteNumber("score", analysis.Offensive);
        writer.WriteEndObject();
        writer.WriteNumber("informative", analysis.Informative);
        writer.WriteString("intent", analysis.Intent);
        writer.WriteBoolean("complaint", analysis.Complaint);
        writer.WriteString("urgency", analysis.Urgency);
        writer.WriteStartArray("themes");
        foreach (var theme in analysis.Themes) writer.WriteStringValue(theme);
        writer.WriteEndArray();
        writer.WriteStartArray("identifiers");
        foreach (var found in finder.Find(text))
        {
            writer.WriteStartObject();
            writer.WriteString("type", found.Type.ToString().ToLowerInvariant());
            writer.WriteNumber("start", found.Start);
            writer.WriteNumber("end", found.End);
            writer.WriteString("text", text.AsSpan(found.Start, found.End - found.Start));
            writer.WriteNumber("confidence", found.Confidence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        return null;
    }
}
