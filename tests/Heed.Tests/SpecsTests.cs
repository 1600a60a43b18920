using System.Text.RegularExpressions;
using Heed.Composing.Checks;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests;

/// <summary>Runs every example of specs/*.md: a fenced block and, under it, a table of what must be found, no more and no fewer.</summary>
public sealed partial class SpecsTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 2, 12, 0, 0, TimeSpan.Zero);

    private sealed record Example(string Heading, string Info, string Input, string[] Own, CheckedFact[] Facts, string[] Expected);

    public static TheoryData<string, string> Headings()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Files()) foreach (var example in Read(file)) data.Add(Path.GetFileName(file), example.Heading);
        return data;
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void An_example_finds_exactly_what_it_says(string file, string heading)
    {
        var example = Read(Path.Combine(House.Root, "specs", file)).Single(one => one.Heading == heading);
        (example.Info.StartsWith("post", StringComparison.Ordinal) ? Identifiers(example) : Findings(example)).Order().ShouldBe(example.Expected.Order());
    }

    [Fact]
    public void There_are_specifications_to_run() => Files().Sum(file => Read(file).Count).ShouldBeGreaterThan(80);

    private static IEnumerable<string> Identifiers(Example example) =>
        new IdentifierFinder(example.Own).Find(example.Input).Select(found => $"{found.Type.ToString().ToLowerInvariant()} | {example.Input[found.Start..found.End]}");

    private static IEnumerable<string> Findings(Example example)
    {
        var title = Setting(example.Info, "title");
        var draft = new CheckedDraft
        {
            Text = example.Input, Title = title, Level = int.Parse(Setting(example.Info, "level"), System.Globalization.CultureInfo.InvariantCulture), Kind = Setting(example.Info, "kind"),
            AddressedToPerson = Setting(example.Info, "kind") == "reply", EmpathyExempt = example.Info.Contains(" exempt"), Facts = example.Facts, OwnIdentifiers = example.Own,
            Now = Now, NextUpdateAt = example.Info.Contains(" next-update") ? Now.AddHours(2) : null,
        };
        var result = DraftChecks.Check(draft);
        result.Principles.Count.ShouldBe(6);
        foreach (var finding in result.Findings)
        {
            var inTitle = finding.Class.StartsWith("title:", StringComparison.Ordinal);
            var words = (inTitle ? draft.Title : draft.Text)[finding.Start..finding.End];
            finding.Sentence.ShouldNotBeEmpty();
            finding.Instead.ShouldNotBeEmpty();
            yield return $"{(inTitle ? "title:" : "")}{finding.Code} | {words} | {finding.Gate.ToString().ToLowerInvariant()}";
        }
    }

    private static string[] Files() => Directory.GetFiles(Path.Combine(House.Root, "specs"), "*.md");

    private static List<Example> Read(string file)
    {
        var examples = new List<Example>();
        string[] own = [];
        CheckedFact[] facts = [];
        var text = File.ReadAllText(file);
        foreach (Match part in Part().Matches(text))
        {
            var info = part.Groups["info"].Value;
            var body = part.Groups["body"].Value.TrimEnd('\n');
            if (info == "own") own = body.Split('\n');
            else if (info == "facts") facts = [.. body.Split('\n').Select(Fact)];
            else if (info.StartsWith("draft", StringComparison.Ordinal) || info == "post")
            {
                var before = text[..part.Index];
                var heading = Heading().Matches(before)[^1].Groups["title"].Value.Trim();
                examples.Add(new Example(heading, info, body, own, facts, Expected(text[(part.Index + part.Length)..], file, heading)));
                facts = [];
            }
        }
        return examples;
    }

    private static string[] Expected(string after, string file, string heading)
    {
        var next = after.IndexOf("\n#", StringComparison.Ordinal);
        var section = next < 0 ? after : after[..next];
        if (section.Contains("No findings.")) return [];
        var rows = section.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => string.Join(" | ", line.Trim('|').Split('|').Select(cell => cell.Trim()))).ToArray();
        rows.ShouldNotBeEmpty($"{Path.GetFileName(file)}, “{heading}” says neither “No findings.” nor what is found.");
        return rows;
    }

    private static CheckedFact Fact(string line, int index)
    {
        var parts = line.Split(": ", 2);
        return new CheckedFact(index + 1, parts[1], parts[0] != "unverified", parts[0] == "expired" ? Now.AddMinutes(-1) : Now.AddHours(4));
    }

    private static string Setting(string info, string name) => Regex.Match(info, $@"\b{name}=(?:""(?<value>[^""]*)""|(?<value>\S+))").Groups["value"].Value;

    [GeneratedRegex(@"^```(?<info>[^\n`]+)\n(?<body>.*?)^```\s*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^#{1,3} (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
