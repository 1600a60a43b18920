using System.CommandLine;
using System.Text.Json;
using Heed.Language;
using Heed.Language.Claims;

namespace Heed.Shell.Commands;

public static class ClaimsCommand
{
    private const int MostShown = 60;

    public static Command Create()
    {
        var lines = new JsonLines();
        var library = new Option<string>("--library") { Description = "The checked claims, JSON Lines of id, title and claim.", Required = true };
        var top = new Option<int>("--top") { Description = "Claims shown for a post, 1 to 60.", DefaultValueFactory = _ => 5 };
        var command = new Command("claims", "Reads posts (id, text) and says which checked claims each one may be repeating, best first.") { library, top };
        lines.AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, most) = (parsed.GetValue(library)!, parsed.GetValue(top));
            if (!File.Exists(path))
            {
                Console.Error.WriteLine($"There is no file {path}. Name the file of checked claims with --library.");
                return CommandLine.WrongUse;
            }
            if (most is < 1 or > MostShown)
            {
                Console.Error.WriteLine($"--top is a number from 1 to {MostShown}.");
                return CommandLine.WrongUse;
            }
            var (handler, refused) = Load(path, most, Console.Error, lines.Strict(parsed));
            if (refused > 0 && lines.Strict(parsed)) return CommandLine.DoneWithRejects;
            return lines.Run(parsed, handler, refused);
        });
        return command;
    }

    /// <summary>Claims that cannot be used are named with the reason and left out.</summary>
    internal static (JsonLines.Handler Handler, int Refused) Load(string path, int top, TextWriter errors, bool strict = false)
    {
        var ids = new List<JsonElement>();
        var claims = new List<CheckedClaim>();
        var refused = JsonLines.Load(path, "library", errors, line => claims.Count == ClaimLibrary.Most ? $"A library holds at most {ClaimLibrary.Most} claims." : Take(line, ids, claims), strict);
        return (new Reader(new ClaimMatcher(new ClaimLibrary(claims)), ids, top).Handle, refused);
    }

    private static string? Take(JsonElement line, List<JsonElement> ids, List<CheckedClaim> claims)
    {
        if (!line.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return "There is no “id”.";
        var (title, claim) = (JsonLines.Text(line, "title") ?? "", JsonLines.Text(line, "claim") ?? "");
        if (string.IsNullOrWhiteSpace(title) && string.IsNullOrWhiteSpace(claim)) return "There is neither “claim” nor “title”.";
        claims.Add(new CheckedClaim(id.ToString(), title, claim));
        ids.Add(id.Clone());
        return null;
    }

    private sealed class Reader(ClaimMatcher matcher, List<JsonElement> ids, int top)
    {
        private readonly TokenWalk _walk = new();
        private readonly List<ClaimMatch> _found = [];
        private readonly List<(int Start, int End)> _words = [];

        public string? Handle(JsonElement line, Utf8JsonWriter writer)
        {
            if (JsonLines.Text(line, "text") is not { } text) return "There is no “text”.";
            writer.WriteStartObject();
            if (!JsonLines.WriteId(line, writer)) return "There is no “id”.";
            _walk.Read(text);
            matcher.Match(_walk, top, _found);
            writer.WriteStartArray("claims");
            foreach (var (claim, score) in _found)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("id");
                ids[claim].WriteTo(writer);
                writer.WriteNumber("score", Math.Round(score, 4));
                writer.WriteString("verdict", score >= ClaimMatcher.Likely ? "likely" : score >= ClaimMatcher.Maybe ? "maybe" : "no");
                writer.WriteStartArray("words");
                matcher.Words(claim, _words);
                foreach (var (start, end) in _words) writer.WriteStringValue(_walk.Text[start..end]);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
            return null;
        }
    }
}
