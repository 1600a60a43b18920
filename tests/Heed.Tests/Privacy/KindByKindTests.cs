using System.Text.RegularExpressions;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>Runs specs/identifiers-kind-by-kind.md and specs/identifiers-as-people-type.md: what is bold is found, whole and of the kind; what stands under "Left alone" is not of that kind.</summary>
public sealed partial class KindByKindTests
{
    private static readonly string[] files = ["identifiers-kind-by-kind.md", "identifiers-as-people-type.md"];
    private static readonly IdentifierFinder finder = new([]);

    public static TheoryData<string> Kinds() => [.. Sections().Select(section => section.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void A_kind_is_found_where_it_is_and_only_there(string name)
    {
        var (_, kind, lines) = Sections().Single(section => section.Name == name);
        var type = Enum.Parse<IdentifierType>(kind, ignoreCase: true);
        var wrong = new List<string>();
        foreach (var line in lines)
        {
            var wanted = new List<string>();
            var text = Bold().Replace(line, match => { wanted.Add(match.Groups[1].Value); return match.Groups[1].Value; });
            var found = finder.Find(text).Where(one => one.Type == type).Select(one => text[one.Start..one.End]).ToArray();
            if (!found.SequenceEqual(wanted)) wrong.Add($"{text} → wanted [{string.Join(" | ", wanted)}], found [{string.Join(" | ", finder.Find(text).Select(one => one.Type + ": " + text[one.Start..one.End]))}]");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_has_twelve_of_each()
    {
        foreach (var (name, _, lines) in Sections())
        {
            lines.Count(line => line.Contains("**")).ShouldBeGreaterThanOrEqualTo(12, name);
            lines.Count(line => !line.Contains("**")).ShouldBeGreaterThanOrEqualTo(12, name);
        }
        Sections().Select(section => section.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(21);
    }

    private static List<(string Name, string Kind, List<string> Lines)> Sections()
    {
        var sections = new List<(string, string, List<string>)>();
        foreach (var line in files.SelectMany(file => File.ReadLines(Path.Combine(House.Root, "specs", file))))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) && line[3..].Split(": ") is [var name, var kind]) sections.Add((name, kind, []));
            else if (line.StartsWith("- ", StringComparison.Ordinal)) sections[^1].Item3.Add(line[2..]);
        }
        return sections;
    }

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
