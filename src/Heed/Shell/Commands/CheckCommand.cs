using System.CommandLine;
using System.Globalization;
using Heed.Composing.Checks;

namespace Heed.Shell.Commands;

public static class CheckCommand
{
    private static readonly string[] Channels = ["post", "email", "press", "newsroom", "script"];
    private static readonly string[] Kinds = ["holding", "full", "update", "closing", "routine", "reply"];

    public static Command Create()
    {
        var file = Files.Optional("The draft, plain text; - or none for standard input.");
        var level = new Option<int>("--level") { Description = "The level of the crisis, 0 to 4.", DefaultValueFactory = _ => 0 };
        level.Validators.Add(result => { if (result.GetValueOrDefault<int>() is < 0 or > 4) result.AddError("A level is 0, 1, 2, 3 or 4."); });
        var kind = new Option<string>("--kind") { Description = "holding, full, update, closing, routine or reply.", DefaultValueFactory = _ => "routine" };
        kind.AcceptOnlyFromAmong(Kinds);
        var own = AnalyseCommand.OwnOption();
        var channel = new Option<string>("--channel") { Description = "post, email, press, newsroom or script (spoken): sets the length and the sheet of the Clear Communication Index.", DefaultValueFactory = _ => "" };
        channel.AcceptOnlyFromAmong(["", .. Channels]);
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("check", "Checks a draft: privacy, care, honesty, plain words, reading grade, clear communication. A reply is taken as addressed to one person.") { file, level, kind, channel, own, json };
        command.SetAction(parsed =>
        {
            try
            {
                using var input = JsonLines.Open(parsed.GetValue(file));
                if (WholeText.Read(input, out var text) is { } reason)
                {
                    Console.Error.WriteLine($"The draft cannot be used. {reason}");
                    return CommandLine.Failed;
                }
                var draft = new CheckedDraft
                {
                    Text = text.Trim(), Level = parsed.GetValue(level), Kind = parsed.GetValue(kind)!, AddressedToPerson = parsed.GetValue(kind) == "reply", Channel = parsed.GetValue(channel)!,
                    OwnIdentifiers = AnalyseCommand.ReadOwn(parsed.GetValue(own)), Now = TimeProvider.System.GetUtcNow(),
                };
                var result = DraftChecks.Check(draft);
                if (parsed.GetValue(json)) CheckAnswer.Write(draft, result);
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
        var read = result.Readability;
        Console.WriteLine(result.Foreign is { Reading: var foreign }
            ? string.Create(CultureInfo.InvariantCulture, $"{read.Words} words, {(foreign.Formula == "wstf" ? "" : $"reading ease {foreign.Value:0.0}, ")}about grade {foreign.Grade:0.0} ({foreign.Named}), longest sentence {read.LongestSentence} words.")
            : result.Language != "en" ? string.Create(CultureInfo.InvariantCulture, $"{read.Words} words, no reading grade for {DraftLanguage.Named(result.Language)}, longest sentence {read.LongestSentence} words.")
            : string.Create(CultureInfo.InvariantCulture, $"{read.Words} words, reading grade {read.FleschKincaid:0.0}, longest sentence {read.LongestSentence} words, difficulty {read.Difficulty:0} of 100."));
        foreach (var principle in result.Principles) Console.WriteLine($"{principle.Gate.ToString().ToLowerInvariant(),-5} {principle.Name}: {principle.Sentence}");
        var (proposed, score, modified) = ClearReading.Of(draft);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Clear communication, a proposal: {score.Score:0.00} of 100 over {score.Applicable} items decided by the text, {score.Open} for a person to answer{(modified ? ", modified sheet" : "")}. Pass is {Language.Plain.ClearCommunication.PassMark:0}."));
        foreach (var item in proposed.Where((one, i) => score.Answers[i] == Language.Plain.ClearAnswer.Open)) Console.WriteLine($"ask   {item.Item.Number}. {item.Item.Question} {item.Why}");
        Console.WriteLine($"Verdict: {result.Verdict.ToString().ToLowerInvariant()}");
    }
}
