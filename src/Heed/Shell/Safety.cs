using System.Threading.RateLimiting;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace Heed.Shell;

/// <summary>What every answer carries and every request meets before a page sees it.</summary>
public static partial class Safety
{
    /// <summary>The largest form a page takes; a page that takes files says its own limit with [RequestSizeLimit].</summary>
    public const long LargestRequest = 4 * 1024 * 1024;

    public const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; " +
        "base-uri 'none'; form-action 'self'; object-src 'none'";

    public static void Add(IServiceCollection services, Workspace workspace)
    {
        services.AddDataProtection().SetApplicationName("heed").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(workspace.KeyFolder, "web")));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "heed-form";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true; // frame-ancestors says it for every page
        });
        services.Configure<CookieTempDataProviderOptions>(note =>
        {
            note.Cookie.Name = "heed-note"; // what the next page says once: sealed, read once
            note.Cookie.HttpOnly = true;
            note.Cookie.SameSite = SameSiteMode.Strict;
            note.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddExceptionHandler<FaultLog>();
        services.AddResponseCompression(compression =>
        {
            // Over HTTPS too: the form token is fresh in every answer and the session cookie is not in the page, so there is no secret to guess by length.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml"];
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInModel.Limit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
        services.AddHsts(https => https.MaxAge = TimeSpan.FromDays(365));
    }

    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler("/fault/500");
        app.UseStatusCodePagesWithReExecute("/fault/{0}");
        app.UseHsts();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            await next(context);
        });
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            // A file asked for with its version never changes; any other is asked about again.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache"
        });
    }

    /// <summary>Which fault, where, and its number: never its message, which may quote what people wrote.</summary>
    private sealed partial class FaultLog(ILogger<FaultLog> log) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext context, Exception error, CancellationToken stop)
        {
            var number = System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            var place = new System.Diagnostics.StackTrace(error, fNeedFileInfo: false).GetFrames()
                .Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Heed", StringComparison.Ordinal) == true);
            Failed(log, error.GetType().Name, place is null ? "?" : $"{place.DeclaringType!.Name}.{place.Name}", number);
            return ValueTask.FromResult(false);
        }

        [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Error} in {Place}, number {Number}.")]
        private static partial void Failed(ILogger log, string error, string place, string number);
    }
}
