using Heed.Records;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Heed.People;

/// <summary>Sign-in and permissions: a cookie, passwords hashed by Identity, lockout, and a default that answers nobody.</summary>
public static class PeopleStage
{
    /// <summary>Sent by scripts that refresh a part of a page on their own: nobody did anything, so the session must not grow longer.</summary>
    public const string UnattendedHeader = "X-Heed-Live";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<SetupCode>();
        services.AddScoped<IUserStore<Person>, SignInStore>();
        services.AddScoped<IUserClaimsPrincipalFactory<Person>, PersonClaims>();
        services.AddIdentityCore<Person>(identity =>
        {
            identity.Password = new PasswordOptions
            {
                RequiredLength = Password.Shortest,
                RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4
            };
            identity.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        }).AddSignInManager();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "heed";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "to";
            cookie.Events.OnRedirectToAccessDenied = context => { context.Response.StatusCode = StatusCodes.Status403Forbidden; return Task.CompletedTask; };
            cookie.Events.OnRedirectToLogin = SendToSignIn;
            cookie.Events.OnValidatePrincipal = LookAgain;
            cookie.Events.OnCheckSlidingExpiration = context =>
            {
                if (IsUnattended(context.Request)) context.ShouldRenew = false;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorization(authorization =>
        {
            authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
            foreach (var permission in Enum.GetValues<Permission>())
                authorization.AddPolicy(RequirePermissionAttribute.PolicyOf(permission),
                    policy => policy.RequireAuthenticatedUser().RequireClaim(SignedIn.PermissionClaim, permission.ToString()));
        });
    }

    private static bool IsUnattended(HttpRequest request) => request.Headers.ContainsKey(UnattendedHeader) || request.Path.StartsWithSegments("/live");

    /// <summary>
    /// At every request: is this person still active, with this stamp, and what do their roles allow now? One small read, and in return a
    /// deactivation, a new password or another role bites at once, and a session of a sample person ends with the sample.
    /// </summary>
    private static async Task LookAgain(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (await services.GetRequiredService<SignInManager<Person>>().ValidateSecurityStampAsync(context.Principal) is not { } person)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        var from = context.Principal?.FindFirst(PersonClaims.TriedFrom);
        if (from is not null && services.GetRequiredService<Database>().Read(work => PersonClaims.ReadFrom(work, from.Value)) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        var now = await services.GetRequiredService<IUserClaimsPrincipalFactory<Person>>().CreateAsync(person);
        // Someone who tries a sample person on keeps the way back.
        if (from is not null) now.Identities.First().AddClaim(from.Clone());
        context.ReplacePrincipal(now);
    }

    /// <summary>A person is sent to the sign-in page; a script that asked for a part of a page gets a plain 401, not that page.</summary>
    private static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsUnattended(context.Request)) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
