using System.Text.Encodings.Web;
using System.Text.Json;
using Heed.Language.Queries;
using Microsoft.AspNetCore.Diagnostics;

namespace Heed.Shell.Api;

/// <summary>A refusal as application/problem+json (RFC 9457): the title says what happened, the detail what to do.</summary>
public static class Problem
{
    public static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="faults">What is wrong with a query, where that is the reason.</param>
    public static async Task Write(HttpContext context, int status, string title, string detail, IEnumerable<QueryFault>? faults = null)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("title", title);
            writer.WriteNumber("status", status);
            writer.WriteString("detail", detail);
            if (faults is not null) QueryAnswer.WriteFaults(writer, "faults", faults);
            writer.WriteEndObject();
        }
        context.Response.StatusCode = status;
        await Send(context, "application/problem+json", body);
    }

    public static Task Send(HttpContext context, string type, MemoryStream body)
    {
        (context.Response.ContentType, context.Response.ContentLength) = (type, body.Length);
        return context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted).AsTask();
    }
}

/// <summary>A fault of ours, said to a program as a number. The log has named it by then; its own words go nowhere.</summary>
public sealed class ApiFault : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception error, CancellationToken stop)
    {
        // The request's own path is that of the fault page by now.
        if (context.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || !new PathString(failed.Path).StartsWithSegments(Api.Root)) return false;
        var number = System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        await Problem.Write(context, StatusCodes.Status500InternalServerError, "Heed could not do this",
            $"The fault is ours, and nothing was changed. Try again; if it happens twice, give this number to whoever runs Heed for you: {number}.");
        return true;
    }
}
