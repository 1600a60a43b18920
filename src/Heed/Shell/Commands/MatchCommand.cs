using System.CommandLine;
using System.Text.Json;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.Privacy;

namespace Heed.Shell.Commands;

public static class MatchCommand
{
    public static Command Create()
    {
        var lines = new JsonLines();
        var queries = new Option<string>("--queries") { Description = "The queries, JSON Lines of id and query.", Required = true };
        var now = new Option<DateTimeOffset?>("--now") { Description = "The moment from which within: counts. Without it, the clock's." };
        var command = new Command("match", "Reads posts (id, text, and what else is known: title, author, lang, url, created_at, followers…) and says which queries each one matches.") { queries, now };
        lines.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(queries)!;
            if (!File.Exists(path))
            {
                Console.Error.WriteLine($"There is no file {path}. Name the file of queries with --queries.");
                return CommandLine.WrongUse;
            }
            var (matcher, ids, refused) = Load(path, Console.Error, lines.Strict(parsed));
            if (refused > 0 && lines.Strict(parsed)) return CommandLine.DoneWithRejects;
            var (hits, reader) = (new List<long>(), new PostLine());
            var post = Asked(parsed.GetValue(now) ?? TimeProvider.System.GetUtcNow());
            return lines.Run(parsed, (ReadOnlyMemory<byte> line, Utf8JsonWriter writer) => Handle(line.Span, writer, reader, post, matcher, ids, hits), refused);
        });
        return command;
    }

    /// <summary>A post that says of itself what no field of its line says, as where posts are heard.</summary>
    internal static QueryPost Asked(DateTimeOffset now) => new() { Now = now.ToUnixTimeMilliseconds(), Ask = new HeardAnswers(new IdentifierFinder([]), TimeZoneInfo.Utc).Ask };

    /// <summary>Queries that cannot run are named with the reason and left out.</summary>
    internal static (QueryMatcher Matcher, List<JsonElement> Ids, int Refused) Load(string path, TextWriter errors, bool strict = false)
    {
        var ids = new List<JsonElement>();
        var read = new List<KeyValuePair<long, ParsedQuery>>();
        var refused = JsonLines.Load(path, "query", errors, line => Take(line, ids, read), strict);
        var matcher = new QueryMatcher(read);
        if (matcher.AskedAlways is > 0 and var always) errors.WriteLine(always == 1 ? "Note: 1 query is asked about every post (W105)." : $"Note: {always} queries are asked about every post (W105).");
        return (matcher, ids, refused);
    }

    private static string? Take(JsonElement line, List<JsonElement> ids, List<KeyValuePair<long, ParsedQuery>> read)
    {
        if (!line.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return "There is no “id”.";
        if (JsonLines.Text(line, "query") is not { } query) return "There is no “query”.";
        var parsed = QueryParser.Parse(query);
        if (!parsed.CanRun) return string.Join(" ", parsed.Faults.Where(fault => fault.Error).Select(fault => $"{fault.Code} at {fault.Start}: {fault.Sentence}"));
        read.Add(KeyValuePair.Create((long)ids.Count, parsed));
        ids.Add(id.Clone());
        return null;
    }

    internal static string? Handle(ReadOnlySpan<byte> line, Utf8JsonWriter writer, PostLine reader, QueryPost post, QueryMatcher matcher, List<JsonElement> ids, List<long> hits)
    {
        if (reader.Fill(post, line) is { } reason) return reason;
        if (post.Walk.Questions > 0) post.Add(QueryField.Is, "question");
        matcher.Match(post, hits);
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        writer.WriteRawValue(reader.IdOf(line), skipInputValidation: true);
        writer.WriteStartArray("matches"u8);
        foreach (var hit in hits) ids[(int)hit].WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
        return null;
    }
}
