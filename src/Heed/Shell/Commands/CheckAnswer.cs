using System.Text.Json;
using Heed.Composing.Checks;
using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Shell.Commands;

/// <summary>What <c>heed check --json</c> answers: verdict, readability, the Clear Communication Index, the six principles, findings with UTF-16 places. A promise to scripts: fields are added, never renamed.</summary>
internal static class CheckAnswer
{
    public static void Write(CheckedDraft draft, CheckResult result)
    {
        using var output = Console.OpenStandardOutput();
        Write(output, draft, result);
        output.WriteByte((byte)'\n');
    }

    public static void Write(Stream output, CheckedDraft draft, CheckResult result)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("verdict", Word(result.Verdict));
        writer.WriteNumber("level", draft.Level);
        if (draft.Channel.Length > 0) writer.WriteString("channel", draft.Channel);
        WriteReadability(writer, result);
        WriteClear(writer, draft);
        WritePrinciples(writer, result);
        WriteFindings(writer, draft, result);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteReadability(Utf8JsonWriter writer, CheckResult result)
    {
        var reading = result.Readability;
        writer.WriteStartObject("readability");
        writer.WriteNumber("words", reading.Words);
        writer.WriteNumber("sentences", reading.Sentences);
        if (result.Foreign is { } foreign)
        {
            // English syllables and English grades would say nothing about it.
            writer.WriteString("language", foreign.Language);
            writer.WriteNumber(foreign.Reading.Formula, Math.Round(foreign.Reading.Value, 3));
            writer.WriteNumber("grade", Math.Round(foreign.Reading.Grade, 3));
            writer.WriteNumber("meanSentence", Math.Round(reading.MeanSentence, 3));
            writer.WriteNumber("longestSentence", reading.LongestSentence);
            writer.WriteEndObject();
            return;
        }
        writer.WriteNumber("syllables", reading.Syllables);
        writer.WriteNumber("longWords", reading.LongWords);
        writer.WriteNumber("exemptLongWords", reading.ExemptLongWords);
        foreach (var (name, value) in new[]
        {
            ("fleschKincaid", reading.FleschKincaid), ("readingEase", reading.ReadingEase), ("smog", reading.Smog), ("smogWithoutNames", reading.SmogWithoutNames), ("fog", reading.Fog), ("fogWithoutNames", reading.FogWithoutNames),
            ("colemanLiau", reading.ColemanLiau), ("ari", reading.Ari), ("meanSentence", reading.MeanSentence), ("difficulty", reading.Difficulty),
        })
            writer.WriteNumber(name, Math.Round(value, 3));
        writer.WriteBoolean("smogIsApproximate", reading.SmogIsApproximate);
        writer.WriteNumber("longestSentence", reading.LongestSentence);
        writer.WriteEndObject();
    }

    private static void WriteClear(Utf8JsonWriter writer, CheckedDraft draft)
    {
        var (proposed, score, modified) = ClearReading.Of(draft);
        writer.WriteStartObject("clearCommunication");
        writer.WriteString("kind", "proposal");
        writer.WriteString("note", "Answers that the text itself gives. Items marked open are for a person; the score counts only decided items.");
        writer.WriteNumber("score", Math.Round(score.Score, 2));
        writer.WriteBoolean("pass", score.Pass);
        writer.WriteNumber("points", score.Points);
        writer.WriteNumber("applicable", score.Applicable);
        writer.WriteNumber("open", score.Open);
        writer.WriteBoolean("modified", modified);
        writer.WriteStartArray("items");
        for (var i = 0; i < proposed.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("item", proposed[i].Item.Number);
            writer.WriteString("part", proposed[i].Item.Part.ToString());
            writer.WriteString("question", proposed[i].Item.Question);
            writer.WriteString("answer", score.Answers[i] switch { ClearAnswer.Yes => "yes", ClearAnswer.No => "no", ClearAnswer.NotApplicable => "notApplicable", ClearAnswer.Open => "open" });
            writer.WriteString("why", proposed[i].Why);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePrinciples(Utf8JsonWriter writer, CheckResult result)
    {
        writer.WriteStartArray("principles");
        foreach (var principle in result.Principles)
        {
            writer.WriteStartObject();
            writer.WriteString("name", principle.Name);
            writer.WriteString("gate", Word(principle.Gate));
            writer.WriteString("sentence", principle.Sentence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, CheckedDraft draft, CheckResult result)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("class", finding.Class);
            writer.WriteString("gate", Word(finding.Gate));
            writer.WriteNumber("start", finding.Start);
            writer.WriteNumber("end", finding.End);
            writer.WriteString("text", draft.Text.AsSpan(finding.Start, finding.End - finding.Start));
            writer.WriteString("sentence", finding.Sentence);
            writer.WriteString("instead", finding.Instead);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Word(Gate gate) => gate.ToString().ToLowerInvariant();
}
