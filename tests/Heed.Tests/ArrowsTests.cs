using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Heed.Tests;

/// <summary>The arrows of the house: which folder may name which. Sibling namespaces resolve without a using, so the text itself is searched.</summary>
public sealed partial class ArrowsTests
{
    private static readonly string[] Ground = ["Records", "People", "Privacy", "Language", "Channels"];
    private static readonly string[] River = ["Listening", "Detection", "Crises", "Composing", "Publishing", "Engagement", "Measurement", "Rebuilding", "Learning"];
    private static readonly string[] All = [.. Ground, .. River, "Desk", "Shell"];

    /// <summary>What a folder may use: itself, and these.</summary>
    private static string[] MayUse(string folder) => folder switch
    {
        "Language" or "Records" => [],
        "Privacy" => ["Language"],
        "People" or "Channels" => ["Records"],
        "Desk" => [.. Ground, .. River],
        "Shell" => All,
        _ => [.. Ground, .. River.TakeWhile(stage => stage != folder)]
    };

    [Fact]
    public void Every_folder_uses_only_what_lies_above_it()
    {
        var wrong = new List<string>();
        foreach (var file in House.Files(".cs", ".cshtml"))
        {
            var folder = House.Within(file).Split('/')[0];
            if (!All.Contains(folder)) continue; // Program.cs, Flow.cs and the two view files at the top see everything
            var code = WithoutComments(File.ReadAllText(file));
            foreach (var other in All.Except([folder]).Except(MayUse(folder)))
                if (Regex.IsMatch(code, $@"(?<![\w.""/])(Heed\.)?{other}\.[A-Z]|Heed\.{other}\b"))
                    wrong.Add($"{House.Within(file)} uses {other}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_network_never_names_another_network()
    {
        var channels = Path.Combine(House.Source, "Channels");
        var networks = Directory.GetDirectories(channels).Select(Path.GetFileName).ToArray();
        var wrong = from file in House.Files(".cs")
                    let parts = House.Within(file).Split('/')
                    where parts is ["Channels", _, _, ..]
                    let code = WithoutComments(File.ReadAllText(file))
                    from other in networks
                    where other != parts[1] && Regex.IsMatch(code, $@"Channels\.{other}\b")
                    select $"{House.Within(file)} uses Channels.{other}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_stores_hold_sql()
    {
        var wrong = House.Files(".cs", ".cshtml")
            .Where(file => !file.EndsWith("Store.cs", StringComparison.Ordinal) && House.Within(file) is not ("Records/Database.cs" or "Records/Migrator.cs"))
            .Where(file => Sql().IsMatch(WithoutComments(File.ReadAllText(file)).Replace("\r", "")))
            .Select(House.Within);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_channels_open_sockets()
    {
        var wrong = House.Files(".cs")
            .Where(file => !House.Within(file).StartsWith("Channels/", StringComparison.Ordinal))
            .Where(file => Sockets().IsMatch(WithoutComments(File.ReadAllText(file))))
            .Select(House.Within);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_time_provider_knows_the_time()
    {
        var wrong = House.Files(".cs", ".cshtml")
            .Where(file => Clock().IsMatch(WithoutComments(File.ReadAllText(file))))
            .Select(House.Within);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_used_everywhere_unsaid() =>
        House.Files(".cs").Where(file => File.ReadAllText(file).Contains("global using Heed.")).Select(House.Within).ShouldBeEmpty();

    private static string WithoutComments(string code) => Comments().Replace(code, " ");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\b(SELECT\s+[\w*(.]+[\s\S]{0,300}?\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s)")]
    private static partial Regex Sql();

    [GeneratedRegex(@"new\s+(HttpClient|SmtpClient|ClientWebSocket|TcpClient|Socket)\b|SocketsHttpHandler")]
    private static partial Regex Sockets();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\bStopwatch\.StartNew\b")]
    private static partial Regex Clock();
}
