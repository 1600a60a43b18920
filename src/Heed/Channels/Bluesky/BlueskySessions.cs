using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Heed.Channels.Bluesky;

/// <summary>What the server gave for a call: its status, its JSON, and how it names the error, if any.</summary>
public sealed record XrpcAnswer(HttpStatusCode Status, JsonNode? Json, string Error)
{
    public bool Ok => Status == HttpStatusCode.OK;
}

/// <summary>
/// Signed-in calls to a Bluesky server. Sessions live in memory only; creating one is rate-limited by the network (30 in five minutes), so they are
/// kept and refreshed. A changed password is a new session, since its hash is part of the name it is kept under.
/// </summary>
public sealed class BlueskySessions(PublicWeb web)
{
    private sealed record Session(string Did, string Handle, string Access, string Refresh);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, Session> sessions = [];

    public async Task<(string Did, string Handle)> Who(BlueskySettings settings, CancellationToken stop)
    {
        var session = await Current(settings, stop);
        return (session.Did, session.Handle);
    }

    /// <summary>Calls with the account's session; an expired one is renewed once.</summary>
    public async Task<XrpcAnswer> Call(BlueskySettings settings, HttpMethod method, string name, JsonNode? body, CancellationToken stop)
    {
        var session = await Current(settings, stop);
        var answer = await Send(settings, method, name, body, session.Access, stop);
        if (answer.Error is not ("ExpiredToken" or "InvalidToken") && answer.Status != HttpStatusCode.Unauthorized) return answer;
        session = await Renew(settings, session, stop);
        answer = await Send(settings, method, name, body, session.Access, stop);
        return answer.Status == HttpStatusCode.Unauthorized ? throw WrongPassword(settings) : answer;
    }

    private async Task<Session> Current(BlueskySettings settings, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            if (sessions.TryGetValue(NameOf(settings), out var known)) return known;
            return sessions[NameOf(settings)] = await SignIn(settings, stop);
        }
        finally { gate.Release(); }
    }

    private async Task<Session> Renew(BlueskySettings settings, Session old, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            if (sessions.TryGetValue(NameOf(settings), out var known) && known != old) return known; // someone else was quicker
            sessions.Remove(NameOf(settings));
            var answer = await Send(settings, HttpMethod.Post, "com.atproto.server.refreshSession", null, old.Refresh, stop);
            return sessions[NameOf(settings)] = answer.Ok ? Read(answer) : await SignIn(settings, stop);
        }
        finally { gate.Release(); }
    }

    private async Task<Session> SignIn(BlueskySettings settings, CancellationToken stop)
    {
        var body = new JsonObject { ["identifier"] = settings.Handle.Trim().TrimStart('@'), ["password"] = settings.AppPassword };
        var answer = await Send(settings, HttpMethod.Post, "com.atproto.server.createSession", body, null, stop);
        return answer switch
        {
            { Ok: true } => Read(answer),
            { Error: "AccountTakedown" } => throw new ChannelException("Bluesky has suspended this account.", permanent: true, "Sign in on bsky.app and follow what it says there.", authentication: true),
            { Error: "AuthFactorTokenRequired" } => throw new ChannelException("Bluesky asks for a code by e-mail, so this is the account's own password.", permanent: true, "Make an app password in Bluesky's settings and enter that.", authentication: true),
            { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => throw WrongPassword(settings),
            _ => throw Refused(answer)
        };
    }

    private static Session Read(XrpcAnswer answer) =>
        answer.Json is JsonObject json && (string?)json["did"] is { } did && (string?)json["accessJwt"] is { } access && (string?)json["refreshJwt"] is { } refresh
            ? new Session(did, (string?)json["handle"] ?? did, access, refresh)
            : throw Garbage();

    private async Task<XrpcAnswer> Send(BlueskySettings settings, HttpMethod method, string name, JsonNode? body, string? token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{settings.Service.TrimEnd('/')}/xrpc/{name}"));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        var answer = await web.Send(request, stop);
        switch ((int)answer.Status)
        {
            case 429:
                throw new ChannelException("Bluesky says we send too much at once.", permanent: false, "Heed waits as long as it is told to and tries again.", answer.RetryAfter ?? TimeSpan.FromMinutes(5));
            case >= 500:
                throw new ChannelException($"Bluesky has a fault of its own ({(int)answer.Status}).", permanent: false, "Heed tries again by itself.", answer.RetryAfter);
            case 200 when answer.Body.Length == 0: return new XrpcAnswer(answer.Status, null, "");
            case >= 300 and < 400: throw new ChannelException("The Bluesky service sends us to another address.", permanent: true, "Enter the service's own address in the channel's settings.");
        }
        try
        {
            var json = JsonNode.Parse(answer.Body);
            return new XrpcAnswer(answer.Status, json, json is JsonObject named && named["error"] is JsonValue error && error.TryGetValue<string>(out var text) ? text : "");
        }
        catch (JsonException) { throw Garbage(); }
    }

    public static ChannelException Refused(XrpcAnswer answer) =>
        new($"Bluesky refused ({(int)answer.Status}{(answer.Error.Length is > 0 and < 60 ? " " + answer.Error : "")}).", permanent: true, "Check the channel's settings. If they are right, publish by hand and tell whoever runs Heed.");

    public static ChannelException Garbage() =>
        new("Bluesky answered something that is not what its protocol says.", permanent: false, "Heed tries again by itself. If it stays, check the service's address in the channel's settings.");

    private static ChannelException WrongPassword(BlueskySettings settings) =>
        new($"Bluesky does not accept this handle and app password ({new Uri(settings.Service).Host}).", permanent: true, "Make a new app password in Bluesky's settings and enter it in the channel.", authentication: true);

    private static string NameOf(BlueskySettings settings) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{settings.Service}\n{settings.Handle}\n{settings.AppPassword}")));
}
