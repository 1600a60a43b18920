using System.Text.Json;
using System.Text.Unicode;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.Shell.Commands;

namespace Heed.Shell.Api;

/// <summary>What a program asks: one JSON object in the body. In an address it would land in logs, and a query may hold a name.</summary>
public sealed record Question(string Query)
{
    public const int LargestBody = 256 * 1024, MostMentions = 200, UsualMentions = 50;

    public QueryMode Mode { get; private init; }
    public int Limit { get; private init; } = UsualMentions;
    public MentionFilter After { get; private init; } = new();

    /// <param name="paged">Whether it may say how many and after what.</param>
    /// <returns>Null where it cannot be read; then the refusal is written.</returns>
    public static async Task<Question?> Read(HttpContext context, bool paged)
    {
        var (question, status, title, detail) = await TryRead(context, paged);
        if (question is null) await Problem.Write(context, status, title, detail);
        return question;
    }

    private static async Task<(Question? Question, int Status, string Title, string Detail)> TryRead(HttpContext context, bool paged)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return (null, StatusCodes.Status405MethodNotAllowed, "This address takes POST only", "Send the question as JSON in the body of a POST, not in the address.");
        }
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
            return (null, StatusCodes.Status415UnsupportedMediaType, "The question must be JSON", "Send it with the header “Content-Type: application/json”, in UTF-8 and not compressed.");
        if (await Body(context) is not { } body)
            return (null, StatusCodes.Status413PayloadTooLarge, "The question is too large", $"A question has at most {LargestBody / 1024} kilobytes. Make the query shorter, or ask two.");
        var (question, fault) = Parse(body, paged);
        return (question, StatusCodes.Status400BadRequest, "The question cannot be read", $"{fault} Nothing was searched.");
    }

    private static async Task<ReadOnlyMemory<byte>?> Body(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody) return null;
        using var body = new MemoryStream();
        var part = new byte[8192];
        while (await context.Request.Body.ReadAsync(part, context.RequestAborted) is > 0 and var read)
        {
            if (body.Length + read > LargestBody) return null;
            body.Write(part, 0, read);
        }
        return body.ToArray();
    }

    private static (Question? Question, string Fault) Parse(ReadOnlyMemory<byte> body, bool paged)
    {
        if (!Utf8.IsValid(body.Span)) return (null, "The body is not valid UTF-8.");
        if (JsonLines.HasHalfCharacter(body.Span)) return (null, "The body holds half of a character (\\ud800 to \\udfff without its other half).");
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            return Parse(document.RootElement, paged);
        }
        catch (JsonException)
        {
            return (null, "The body must be one JSON object, with each field once and nothing nested."); // the exception's own words quote the body
        }
    }

    private static (Question? Question, string Fault) Parse(JsonElement body, bool paged)
    {
        if (body.ValueKind != JsonValueKind.Object) return (null, "The body is not a JSON object.");
        Question? question = body.TryGetProperty("query", out var query) && query.ValueKind == JsonValueKind.String ? new(query.GetString()!) : null;
        if (question is null) return (null, "“query” is missing or is no text.");
        foreach (var field in body.EnumerateObject())
            switch (field.Name)
            {
                case "query":
                    break;
                case "strict" when field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                    question = question with { Mode = field.Value.GetBoolean() ? QueryMode.Strict : QueryMode.Plain };
                    break;
                case "strict":
                    return (null, "“strict” is true or false.");
                case "limit" when paged && field.Value.ValueKind == JsonValueKind.Number && field.Value.TryGetInt32(out var limit) && limit is >= 1 and <= MostMentions:
                    question = question with { Limit = limit };
                    break;
                case "limit" when paged:
                    return (null, $"“limit” is a whole number from 1 to {MostMentions}.");
                case "after" when paged && field.Value.ValueKind == JsonValueKind.Null:
                    break;
                case "after" when paged && field.Value.ValueKind == JsonValueKind.String && Keyset.After(question.After, field.Value.GetString()) is { } after:
                    question = question with { After = after };
                    break;
                case "after" when paged:
                    return (null, "“after” is the “next” of an answer before, or null.");
                default:
                    return (null, $"It has a field that is not known here. Known are {(paged ? "query, strict, limit and after" : "query and strict")}.");
            }
        return (question, "");
    }
}
