using System.Net.Mail;
using System.Text.Json;

namespace Heed.Channels.Mail;

/// <summary>The organisation's own mail relay. It usually stands inside its network, so the rule about public addresses does not hold for it.</summary>
public sealed record MailSettings
{
    public string Host { get; init; } = "";
    public int Port { get; init; } = 587;
    /// <summary>Encrypts before anything is said (STARTTLS). Off only for a relay on the same machine or a closed network.</summary>
    public bool StartTls { get; init; } = true;
    public string UserName { get; init; } = "";
    public string Password { get; init; } = "";
    public string From { get; init; } = "";
    public string FromName { get; init; } = "";
    public string ReplyTo { get; init; } = "";

    public static MailSettings? Parse(string json)
    {
        try { return JsonSerializer.Deserialize<MailSettings>(json, JsonSerializerOptions.Web); }
        catch (JsonException) { return null; }
    }

    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown) faults.Add("The mail server's name is missing or not a name, for example smtp.example.org.");
        if (Port is < 1 or > 65535) faults.Add("The port must be a number from 1 to 65535; mail servers usually take 587.");
        if (!MailAddress.TryCreate(From, out _)) faults.Add("The sender's address is missing or not an address.");
        if (ReplyTo.Length > 0 && !MailAddress.TryCreate(ReplyTo, out _)) faults.Add("The address for replies is not an address.");
        if (UserName.Length > 0 && Password.Length == 0) faults.Add("There is a user name but no password.");
        if (UserName.Length > 0 && !StartTls) faults.Add("With a user name, encryption (STARTTLS) must be on, or the password would travel in the clear.");
        return faults;
    }

    public override string ToString() => $"Mail through {Host}:{Port}"; // a record would print its password
}
