using System.Text.Json;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.People;
using Heed.Records;

namespace Heed.Shell.Api;

/// <summary>The mentions a query finds, newest first: those of the mentions screen, in the same turns and the same bounded time, with the same masked words.</summary>
public static class SearchMentions
{
    public static async Task Answer(HttpContext context, Database database, LocalTime local, SearchTurns turns)
    {
        if (await Question.Read(context, paged: true) is not { } question) return;
        var read = KeptFields.Search(question.Query, database.Read(HeardChannels.Load), question.Mode);
        if (!read.CanRun)
        {
            await Problem.Write(context, StatusCodes.Status400BadRequest, "This query cannot run", "Nothing was searched. Mend what the faults point at, then ask again.", read.Faults);
            return;
        }
        var words = SearchWords.Of(question.Query.Trim(), read);
        AskedOfMentions[] asked = words.Query is { } query ? [new AskedOfMentions(query, local.Now)] : [];
        var found = database.Read(work => turns.Find($"access_key:{KeySignIn.KeyOf(context.User)}", work, question.After with { Words = words.Plain }, asked, question.Limit, local.Zone));
        if (found is null)
        {
            context.Response.Headers.RetryAfter = "1";
            await Problem.Write(context, StatusCodes.Status429TooManyRequests, "One search at a time", "Nothing was searched: the last search of this key still runs. Wait a moment, then try again.");
            return;
        }
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, Problem.Plain)) Write(writer, read, words.Query is null, found, question.Limit, database.Workspace.IsSample);
        await Problem.Send(context, "application/json", body);
    }

    private static void Write(Utf8JsonWriter writer, ParsedQuery read, bool plainWords, MentionsFound found, int limit, bool sample)
    {
        writer.WriteStartObject();
        writer.WriteString("query", read.Canonical);
        writer.WriteBoolean("plainWords", plainWords);
        QueryAnswer.WriteFaults(writer, "warnings", read.Faults);
        writer.WriteBoolean("sample", sample);
        writer.WriteStartArray("mentions");
        foreach (var mention in found.Rows) Write(writer, mention);
        writer.WriteEndArray();
        writer.WriteNumber("searched", found.Searched);
        writer.WriteString("note", found.Reached is not null && found.Rows.Count < limit
            ? $"The search stopped after {found.Searched:N0} mentions, so that it does not hold up the desk. Ask again after “next” to look further back." : "");
        writer.WriteString("next", found.Reached is { } last ? Keyset.Of(last) : null);
        writer.WriteEndObject();
    }

    /// <summary>Only what everybody here reads on the screen, and of that nothing about who wrote it.</summary>
    private static void Write(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", mention.Id);
        writer.WriteString("publishedAt", mention.CreatedAt);
        writer.WriteString("heardAt", mention.HeardAt);
        writer.WriteString("channel", mention.SourceKind);
        writer.WriteString("source", mention.SourceName);
        writer.WriteString("language", mention.Language);
        writer.WriteString("sentiment", mention.ToneWord.ToLowerInvariant());
        writer.WriteString("text", mention.Text);
        writer.WriteString("link", $"/listen/mentions/{mention.Id}");
        writer.WriteEndObject();
    }
}
