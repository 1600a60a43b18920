using System.Text.Json;

namespace Heed.Channels.Bluesky;

/// <summary>Where and as whom to publish. The app password is made in Bluesky's settings and can be withdrawn there; never the account's own password.</summary>
public sealed record BlueskySettings
{
    public string Service { get; init; } = "https://bsky.social";
    public string Handle { get; init; } = "";
    public string AppPassword { get; init; } = "";
    /// <summary>The language of what is published, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    public static BlueskySettings? Parse(string json)
    {
        try { return JsonSerializer.Deserialize<BlueskySettings>(json, JsonSerializerOptions.Web); }
        catch (JsonException) { return null; }
    }

    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (!PublicWeb.IsWebAddress(Service, out var service)) faults.Add("The service must be an address such as https://bsky.social.");
        else if (service.Scheme != "https" && !service.IsLoopback) faults.Add("The service must begin with https://, or the password would travel in the clear.");
        if (string.IsNullOrWhiteSpace(Handle)) faults.Add("The handle is missing, for example hospital.bsky.social.");
        if (string.IsNullOrWhiteSpace(AppPassword)) faults.Add("The app password is missing. Make one in Bluesky under Settings, Privacy and security, App passwords.");
        if (Language is not { Length: > 0 and <= 35 }) faults.Add("The language must be a tag such as en or es.");
        return faults;
    }

    public override string ToString() => $"Bluesky at {Service}"; // a record would print its password
}

/// <summary>Which stream to listen to. Empty: the public Jetstream, which sends posts only and needs a twentieth of the firehose's traffic.</summary>
public sealed record BlueskyListenSettings
{
    public const string PublicJetstream = "wss://jetstream2.us-east.bsky.network/subscribe";

    public string Url { get; init; } = PublicJetstream;

    /// <exception cref="ChannelException">Permanent: the settings cannot be used; the sentence says why.</exception>
    public static Uri Address(string json)
    {
        BlueskyListenSettings? settings = null;
        try { settings = JsonSerializer.Deserialize<BlueskyListenSettings>(string.IsNullOrWhiteSpace(json) ? "{}" : json, JsonSerializerOptions.Web); }
        catch (JsonException) { /* the sentence below says it */ }
        var text = string.IsNullOrWhiteSpace(settings?.Url) && settings is not null ? PublicJetstream : settings?.Url ?? "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss" or "http" or "https" && address.UserInfo.Length == 0)
            return new UriBuilder(address) { Scheme = address.Scheme is "ws" or "http" ? "ws" : "wss", Port = address.IsDefaultPort ? -1 : address.Port }.Uri;
        throw new ChannelException("This Bluesky source has no usable stream address.", permanent: true, $"Enter one that begins with wss://, or leave it empty to use {PublicJetstream}.");
    }
}
