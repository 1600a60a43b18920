using System.Text.Json;
using Heed.Composing.Checks;
using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Shell.Commands;

/// <summary>What <c>heed check --json</c> answers: verdict, readability, the Clear Communication Index, the six principles, findings with UTF-16 places. A promise to scripts: fields are added, never renamed or left out.
/// Every field of <c>readability</c> stands in every answer; the English formulas and the difficulty are null for a draft in another language. <c>language</c> names it; <c>grade</c> is about the school year by the formula made for it
/// (Flesch–Kincaid, Fernández-Huerta, WSTF), or null where there is none; only the last two add a field of their own.</summary>
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
        writer.WriteString("language", result.Language);
        var english = result.Language == "en";
        if (result.Foreign is { } foreign) writer.WriteNumber(foreign.Reading.Formula, Math.Round(foreign.Reading.Value, 3));
        Write("grade", english ? reading.FleschKincaid : result.Foreign?.Reading.Grade);
        // Every field stands in every answer; what an English formula would say of another language is null, never a number that means nothing.
        Write("syllables", english ? reading.Syllables : null);
        Write("longWords", english ? reading.LongWords : null);
        Write("exemptLongWords", english ? reading.ExemptLongWords : null);
        foreach (var (name, value) in new[]
        {
            ("fleschKincaid", reading.FleschKincaid), ("readingEase", reading.ReadingEase), ("smog", reading.Smog), ("smogWithoutNames", reading.SmogWithoutNames), ("fog", reading.Fog), ("fogWithoutNames", reading.FogWithoutNames),
            ("colemanLiau", reading.ColemanLiau), ("ari", reading.Ari), ("difficulty", reading.Difficulty),
        })
            Write(name, english ? value : null);
        writer.WriteNumber("meanSentence", Math.Round(reading.MeanSentence, 3));
        if (english) writer.WriteBoolean("smogIsApproximate", reading.SmogIsApproximate);
        else writer.WriteNull("smogIsApproximate");
        writer.WriteNumber("longestSentence", reading.LongestSentence);
        writer.WriteEndObject();

        void Write(string name, double? value)
        {
            if (value is { } number) writer.WriteNumber(name, Math.Round(number, 3));
            else writer.WriteNull(name);
        }
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
