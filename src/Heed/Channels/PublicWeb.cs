using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Heed.Channels;

/// <summary>What came back, whole: the body is never longer than the limit.</summary>
/// <param name="Address">Where it came from in the end, after redirects.</param>
/// <param name="RetryAfter">How long the server asks us to stay away, from either form of the header.</param>
public sealed record WebAnswer(
    HttpStatusCode Status, Uri Address, string ContentType, string ETag, string LastModified, TimeSpan? RetryAfter, string Server, byte[] Body);

/// <summary>
/// The only way out to the web. Each connection goes to an address that was resolved and checked in the same breath, so that a name which
/// changes its mind between check and use (DNS rebinding) gains nothing. http and https only, no cookies, no credentials, no proxy.
/// </summary>
public sealed class PublicWeb : IDisposable
{
    public const string Name = "Heed/0.1 (crisis desk for healthcare; reads public pages only)";

    private readonly PublicWebOptions options;
    private readonly TimeProvider time;

    public PublicWeb(PublicWebOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        Invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = Connect,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 64,
            ConnectTimeout = TimeSpan.FromSeconds(10)
        });
    }

    /// <summary>For streams (WebSockets): the same checked connections.</summary>
    public HttpMessageInvoker Invoker { get; }
    public PublicWebOptions Options => options;

    public void Dispose() => Invoker.Dispose();

    /// <summary>Reads one page, following redirects, each of them checked anew.</summary>
    /// <exception cref="ChannelException">No answer, too many redirects, too long, or an address that is not public.</exception>
    public async Task<WebAnswer> Get(Uri address, Action<HttpRequestHeaders>? headers, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(options.Timeout);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        try
        {
            for (var redirects = 0; ; redirects++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Checked(address));
                headers?.Invoke(request.Headers);
                using var response = await SendOnce(request, both.Token);
                if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } next)
                    return await Whole(response, address, both.Token);
                if (redirects == options.MaxRedirects)
                    throw new ChannelException($"{address.Host} sends us from page to page without end.", permanent: true, "Check the address; open it in a browser and copy where it ends.");
                address = new Uri(address, next);
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !stop.IsCancellationRequested) { throw TooSlow(address); }
    }

    /// <summary>Sends one request as it is and reads the whole answer; redirects are not followed.</summary>
    public async Task<WebAnswer> Send(HttpRequestMessage request, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(options.Timeout);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        var address = Checked(request.RequestUri!);
        try
        {
            using var response = await SendOnce(request, both.Token);
            return await Whole(response, address, both.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !stop.IsCancellationRequested) { throw TooSlow(address); }
    }

    /// <summary>http or https with no name and password in it.</summary>
    public static bool IsWebAddress(string text, out Uri address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address!) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Host.Length > 0;

    private async Task<HttpResponseMessage> SendOnce(HttpRequestMessage request, CancellationToken stop)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", Name);
        try { return await Invoker.SendAsync(request, stop); }
        catch (HttpRequestException error) { throw Fault(error, request.RequestUri!); }
    }

    private async Task<WebAnswer> Whole(HttpResponseMessage response, Uri address, CancellationToken stop)
    {
        var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(stop);
            for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
            {
                // Counted after decompression: a small file that unpacks to gigabytes stops here too.
                if (body.Length + read > options.MaxBytes)
                    throw new ChannelException($"{address.Host} sent more than {options.MaxBytes / (1024 * 1024)} MiB. Nothing of it was read.", permanent: true, "Use an address that gives a shorter list.");
                body.Write(buffer, 0, read);
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            throw new ChannelException($"The answer of {address.Host} broke off in the middle.", permanent: false, "Heed tries again by itself.", inner: error);
        }
        return new WebAnswer(
            response.StatusCode, address, response.Content.Headers.ContentType?.MediaType ?? "", response.Headers.ETag?.ToString() ?? "",
            response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.First() : "", RetryAfter(response.Headers),
            response.Headers.Server.ToString(), body.ToArray());
    }

    private TimeSpan? RetryAfter(HttpResponseHeaders headers)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            // Bluesky states when its limit opens again in unix seconds.
            _ when headers.TryGetValues("RateLimit-Reset", out var reset) && long.TryParse(reset.First(), out var seconds) && seconds is > 1_000_000_000 and < 100_000_000_000
                => DateTimeOffset.FromUnixTimeSeconds(seconds) - time.GetUtcNow(),
            _ => (TimeSpan?)null
        };
        return wait is { } found ? TimeSpan.FromSeconds(Math.Clamp(found.TotalSeconds, 0, 24 * 3600)) : null;
    }

    private Uri Checked(Uri address) => IsWebAddress(address.OriginalString, out _) || IsWebAddress(address.AbsoluteUri, out _)
        ? address
        : throw new ChannelException("Heed reads only addresses that begin with http:// or https:// and hold no password.", permanent: true, "Correct the address.");

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, stop);
        var open = found.Where(options.Allows).ToArray();
        if (open.Length == 0)
            throw new ChannelException($"{host} is not on the public internet, so Heed does not connect to it.", permanent: true,
                $"Use a public address, or let whoever runs Heed open that network with {PublicWebOptions.Variable}.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static ChannelException TooSlow(Uri address) =>
        new($"{address.Host} did not answer in time.", permanent: false, "Heed tries again by itself.");

    private static ChannelException Fault(HttpRequestException error, Uri address)
    {
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
            if (inner is ChannelException ours) return ours;
        return error.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => new($"There is no computer named {address.Host}.", permanent: false, "Check the address for a typing mistake.", inner: error),
            HttpRequestError.SecureConnectionError => new($"{address.Host} does not prove who it is: its certificate is not valid.", permanent: false, "Check the address; if it is right, its owner has to renew the certificate.", inner: error),
            HttpRequestError.ConnectionError => new($"{address.Host} does not answer.", permanent: false, "Heed tries again by itself.", inner: error),
            _ when error.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
                new($"There is no computer named {address.Host}.", permanent: false, "Check the address for a typing mistake.", inner: error),
            _ => new($"{address.Host} answered in a way no web server should.", permanent: false, "Heed tries again by itself.", inner: error)
        };
    }
}
