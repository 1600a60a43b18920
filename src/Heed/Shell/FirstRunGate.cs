using System.Net;
using Heed.People;
using Heed.Records;

namespace Heed.Shell;

/// <summary>While there is no person, every page leads to the first run. Once there is one, this asks the database no more.</summary>
public sealed class FirstRunGate(Database database)
{
    private volatile bool finished;

    public bool Finished => finished || (finished = database.Read(PersonStore.Any));

    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        // A program is not led anywhere: there is no access key yet, so it is refused.
        if (Finished || Api.Api.Holds(context) || context.Request.Path.StartsWithSegments("/first-run") || context.Request.Path.StartsWithSegments("/fault")) await next(context);
        else context.Response.Redirect("/first-run");
    }

    /// <summary>
    /// True only for a browser on this very machine. Behind a proxy every request comes from this machine, so one that was handed on does not
    /// count (proxies say so in one of these headers, or speak HTTP/1.0, as no browser does), nor does one that names another host: a page from
    /// elsewhere may have pointed its own name at this address.
    /// </summary>
    public static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !HttpProtocol.IsHttp10(context.Request.Protocol) && !context.Request.Headers.Keys.Any(IsOfProxy)
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));

    private static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.ToLowerInvariant() is "forwarded" or "via" or "x-real-ip" or "x-client-ip" or "true-client-ip" or "cf-connecting-ip";
}
