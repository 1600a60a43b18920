using System.Threading.RateLimiting;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HttpOverrides;
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
        // Only a proxy on this machine is believed, and only about who asks and whether that line is encrypted: cookies become Secure, and the limit
        // on tries counts each visitor by themselves. The first run does not trust it at all, see FirstRunGate.
        services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddHsts(https => https.MaxAge = TimeSpan.FromDays(365));
    }

    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        var log = app.Services.GetRequiredService<ILogger<FaultLog>>();
        app.Use((context, next) => LastResort(context, next, log));
        app.UseExceptionHandler("/fault/500");
        app.UseStatusCodePagesWithReExecute("/fault/{0}");
        app.Use((context, next) =>
        {
            // The fault page is read, not posted to: a form that could not be read the first time is not read again for it.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                (context.Request.Method, context.Request.ContentType) = (HttpMethods.Get, null);
            return next(context);
        });
        app.UseHsts();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            context.Response.OnStarting(() => { KeepForNobody(context); return Task.CompletedTask; });
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

    /// <summary>What fails while an answer is under way, or in the fault page itself: the server would log it with its message and all. Named as the others are, and cut off.</summary>
    private static async Task LastResort(HttpContext context, RequestDelegate next, ILogger<FaultLog> log)
    {
        try { await next(context); }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { } // whoever asked is gone
        catch (Exception error) when (error is not (OutOfMemoryException or BadHttpRequestException))
        {
            FaultLog.Say(log, context, error);
            if (context.Response.HasStarted) context.Abort();
            else context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>
    /// What somebody signed in is shown (pages, parts, plots, records) stays in no cache, neither the browser's nor one on the way; nor does what a program
    /// is told. The public newsroom says its own.
    /// </summary>
    private static void KeepForNobody(HttpContext context)
    {
        if (Api.Api.Holds(context)) context.Response.Headers.CacheControl = "no-store";
        else if (context.User.Identity is { IsAuthenticated: true } && context.Response.Headers.CacheControl is var said && !said.ToString().Contains("public", StringComparison.Ordinal))
            context.Response.Headers.CacheControl = "no-store";
    }

    /// <summary>Which fault, where, and its number: never its message, which may quote what people wrote.</summary>
    private sealed partial class FaultLog(ILogger<FaultLog> log) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext context, Exception error, CancellationToken stop)
        {
            Say(log, context, error);
            return ValueTask.FromResult(false);
        }

        public static void Say(ILogger<FaultLog> log, HttpContext context, Exception error)
        {
            var number = System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            var place = new System.Diagnostics.StackTrace(error, fNeedFileInfo: false).GetFrames()
                .Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Heed", StringComparison.Ordinal) == true);
            Failed(log, error.GetType().Name, place is null ? "?" : $"{place.DeclaringType!.Name}.{place.Name}", number);
        }

        [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Error} in {Place}, number {Number}.")]
        private static partial void Failed(ILogger log, string error, string place, string number);
    }
}
