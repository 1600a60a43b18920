using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Heed.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Heed.Shell.Api;

/// <summary>A program signs in with "Authorization: Bearer" and its access key, at every request, and with nothing else.</summary>
public sealed class KeySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, AccessKeyDoor door)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public new const string Scheme = "access-key";
    private const string Bearer = "Bearer ";

    private enum Met { Nobody, WrongKey, ShutDoor }

    private Met met = Met.Nobody;

    /// <summary>The number of the key that asks, as the journal names it.</summary>
    /// <exception cref="InvalidOperationException">No key was shown; the address lacks its permission.</exception>
    public static long KeyOf(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(Scheme), CultureInfo.InvariantCulture, out var id) ? id : throw new InvalidOperationException("No access key was shown.");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var address = Context.Connection.RemoteIpAddress?.ToString() ?? "";
        met = door.IsShutFor(address) ? Met.ShutDoor : Met.WrongKey;
        if (met == Met.ShutDoor || door.Open(header[Bearer.Length..].Trim(), address) is not { } key) return AuthenticateResult.Fail("The access key opens nothing.");
        // Only the right to read, whatever else the person who made it may do.
        var identity = new ClaimsIdentity([new(Scheme, key.Id.ToString(CultureInfo.InvariantCulture)), new(SignedIn.PermissionClaim, nameof(Permission.ReadDesk))], Scheme);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (met == Met.ShutDoor)
        {
            Response.Headers.RetryAfter = "60";
            return Problem.Write(Context, StatusCodes.Status429TooManyRequests, "Too many wrong keys",
                "Too many wrong access keys came from your address, so Heed looks at none from there for a minute. Wait, then try again with the right one.");
        }
        Response.Headers.WWWAuthenticate = met == Met.WrongKey ? "Bearer realm=\"Heed\", error=\"invalid_token\"" : "Bearer realm=\"Heed\"";
        return met == Met.WrongKey
            ? Problem.Write(Context, StatusCodes.Status401Unauthorized, "This access key opens nothing",
                "Nobody made this key, or it was revoked, has ended, or rests with the rights of the person who made it. Ask an administrator for a new one.")
            : Problem.Write(Context, StatusCodes.Status401Unauthorized, "An access key is needed",
                "Send the header “Authorization: Bearer”, a space, and your access key. An administrator makes one in Heed, under Settings.");
    }
}
