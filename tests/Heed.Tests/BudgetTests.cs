using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Heed.Tests;

public sealed partial class BudgetTests
{
    [Fact]
    public void A_production_file_has_at_most_400_lines() =>
        House.Files(".cs", ".cshtml", ".css", ".js")
            .Select(file => (Name: House.Within(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 400)
            .Select(file => $"{file.Name}: {file.Lines}")
            .ShouldBeEmpty();

    [Fact]
    public void A_constructor_takes_at_most_five_things()
    {
        // Records state a shape, not a dependency: the budget is for classes that do something.
        var wrong = from type in typeof(Heed.Flow).Assembly.GetTypes()
                    where type is { IsClass: true, Namespace: not null } && type.Namespace.StartsWith("Heed", StringComparison.Ordinal)
                    where type.GetMethod("<Clone>$") is null && !type.Name.Contains('<') && !typeof(Exception).IsAssignableFrom(type)
                    from constructor in type.GetConstructors()
                    where constructor.GetParameters().Length > 5
                    select $"{type.FullName}: {constructor.GetParameters().Length}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Folders_are_at_most_four_deep_and_named_after_the_story()
    {
        string[] kinds = ["Common", "Utils", "Helpers", "Services", "Managers", "Infrastructure", "Core", "Models", "Handlers"];
        var folders = House.Files(".cs", ".cshtml", ".sql").Select(file => House.Within(Path.GetDirectoryName(file)!)).Distinct().ToArray();
        folders.Where(folder => folder.Split('/').Length > 4).ShouldBeEmpty();
        folders.Where(folder => folder.Split('/').Intersect(kinds).Any()).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_undone_in_words() =>
        House.Files(".cs", ".cshtml", ".js", ".css", ".sql")
            .Where(file => Undone().IsMatch(File.ReadAllText(file)))
            .Select(House.Within)
            .ShouldBeEmpty();

    [Fact]
    public void No_script_and_no_style_stands_inline() =>
        House.Files(".cshtml")
            .Where(file => Inline().IsMatch(File.ReadAllText(file)))
            .Select(House.Within)
            .ShouldBeEmpty();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Undone();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)(?![^>]*type=""application/json"")|<style\b|\sstyle=""|\son[a-z]+=""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
