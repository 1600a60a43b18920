using Heed.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Heed.Shell.Api;

/// <summary>
/// What programs may ask: addresses that read and change nothing. A request passes through, in this order: an access key (<see cref="KeySignIn"/>; a
/// cookie counts for nothing here), the permission to read, the number of questions a minute (<see cref="KeyLimit"/>), the form of the question
/// (<see cref="Question"/>), the answer. What is refused is refused as a <see cref="Problem"/>. Nothing of a question or an answer is logged.
/// </summary>
public static class Api
{
    public const string Root = "/api";

    public static bool Holds(HttpContext context) => context.Request.Path.StartsWithSegments(Root);

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<AccessKeyDoor>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, KeySignIn>(KeySignIn.Scheme, null);
        // Whatever the browser of somebody signed in sends here, its cookie is not even read.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie => cookie.ForwardDefaultSelector = context => Holds(context) ? KeySignIn.Scheme : null);
        services.AddRateLimiter(limits => limits.AddPolicy<long, KeyLimit>(KeyLimit.Name));
        services.AddExceptionHandler<ApiFault>();
    }

    public static void Map(WebApplication app)
    {
        var api = app.MapGroup(Root)
            .WithMetadata(new RequirePermissionAttribute(Permission.ReadDesk) { AuthenticationSchemes = KeySignIn.Scheme })
            .RequireRateLimiting(KeyLimit.Name);
        api.Map("/mentions/search", SearchMentions.Answer);
        api.Map("/queries/check", CheckQuery.Answer);
        api.Map("/{**path}", context => Problem.Write(context, StatusCodes.Status404NotFound,
            "There is nothing here", $"Heed answers POST {Root}/mentions/search and POST {Root}/queries/check. Check the address."));
    }
}
