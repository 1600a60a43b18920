using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Heed.Composing.Checks;

namespace Heed.Shell.Commands;

public static class CheckCommand
{
    private static readonly string[] Kinds = ["holding", "full", "update", "closing", "routine", "reply"];

    public static Command Create()
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = "The draft, plain text; - or none for standard input." };
        var level = new Option<int>("--level") { Description = "The level of the crisis, 0 to 4.", DefaultValueFactory = _ => 0 };
        level.Validators.Add(result => { if (result.GetValueOrDefault<int>() is < 0 or > 4) result.AddError("A level is 0, 1, 2, 3 or 4."); });
        var kind = new Option<string>("--kind") { Description = "holding, full, update, closing, routine or reply.", DefaultValueFactory = _ => "routine" };
        kind.AcceptOnlyFromAmong(Kinds);
        var own = AnalyseCommand.OwnOption();
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("check", "Checks a draft: privacy, care, honesty, plain words, reading grade. A reply is taken as addressed to one person.") { file, level, kind, own, json };
        command.SetAction(parsed =>
        {
            try
            {
                using var input = new StreamReader(JsonLines.Open(parsed.GetValue(file)), Encoding.UTF8);
                var draft = new CheckedDraft
                {
                    Text = input.ReadToEnd().Trim(), Level = parsed.GetValue(level), Kind = parsed.GetValue(kind)!, AddressedToPerson = parsed.GetValue(kind) == "reply",
                    OwnIdentifiers = AnalyseCommand.ReadOwn(parsed.GetValue(own)), Now = TimeProvider.System.GetUtcNow(),
                };
                var result = DraftChecks.Check(draft);
                if (parsed.GetValue(json)) WriteJson(draft, result);
                else WriteWords(draft, result);
                return CommandLine.Done;
            }
            catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"A file could not be opened: {problem.Message}");
                return CommandLine.WrongUse;
            }
        });
        return command;
    }

    private static void WriteWords(CheckedDraft draft, CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            var words = finding.End > finding.Start ? $" “{draft.Text[finding.Start..finding.End].ReplaceLineEndings(" ")}”" : "";
            Console.WriteLine($"{finding.Gate.ToString().ToLowerInvariant(),-5} {finding.Code}{words}");
            Console.WriteLine($"      {finding.Sentence} {finding.Instead}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Readability.Words} words, reading grade {result.Readability.FleschKincaid:0.0}, longest sentence {result.Readability.LongestSentence} words."));
        foreach (var principle in result.Principles) Console.WriteLine($"{principle.Gate.ToString().ToLowerInvariant(),-5} {principle.Name}: {principle.Sentence}");
        Console.WriteLine($"Verdict: {result.Verdict.ToString().ToLowerInvariant()}");
    }

    private static void WriteJson(CheckedDraft draft, CheckResult result)
    {
        using var output = Console.OpenStandardOutput();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("verdict", result.Verdict.ToString().ToLowerInvariant());
        writer.WriteNumber("level", draft.Level);
        writer.WriteStartObject("readability");
        var reading = result.Readability;
        writer.WriteNumber("words", reading.Words);
        writer.WriteNumber("sentences", reading.Sentences);
        writer.WriteNumber("syllables", reading.Syllables);
        foreach (var (name, value) in new[] { ("fleschKincaid", reading.FleschKincaid), ("readingEase", reading.ReadingEase), ("smog", reading.Smog), ("fog", reading.Fog), ("colemanLiau", reading.ColemanLiau), ("ari", reading.Ari), ("meanSentence", reading.MeanSentence), ("difficulty", reading.Difficulty) })
            writer.WriteNumber(name, Math.Round(value, 2));
        writer.WriteNumber("longestSentence", reading.LongestSentence);
        writer.WriteEndObject();
        writer.WriteStartArray("principles");
        foreach (var principle in result.Principles)
        {
            writer.WriteStartObject();
            writer.WriteString("name", principle.Name);
            writer.WriteString("gate", principle.Gate.ToString().ToLowerInvariant());
            writer.WriteString("sentence", principle.Sentence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("class", finding.Class);
            writer.WriteString("gate", finding.Gate.ToString().ToLowerInvariant());
            writer.WriteNumber("start", finding.Start);
            writer.WriteNumber("end", finding.End);
            writer.WriteString("text", draft.Text.AsSpan(finding.Start, finding.End - finding.Start));
            writer.WriteString("sentence", finding.Sentence);
            writer.WriteString("instead", finding.Instead);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }
}
