using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Heed.Shell.Api;

/// <summary>How often one access key may ask: a search keeps a processor busy for half a second, and the desk comes first.</summary>
public sealed class KeyLimit : IRateLimiterPolicy<long>
{
    public const string Name = "access-key";
    public const int AMinute = 60;

    public RateLimitPartition<long> GetPartition(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(KeySignIn.KeyOf(context.User),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = AMinute, Window = TimeSpan.FromMinutes(1) });

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => (rejected, _) =>
    {
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        return new ValueTask(Problem.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too many questions",
            $"This access key asked more than {AMinute} questions in a minute. Nothing was searched. Wait a minute, then go on."));
    };
}
