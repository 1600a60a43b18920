using System.Globalization;
using System.Text.Json;

namespace Heed.Publishing;

public enum SettingType { Text, Address, Mail, Number, Yes, Secret }

/// <param name="Name">As in the network's settings record.</param>
/// <param name="Guards">True if a secret must be typed again when this changes: it says where the secret is sent.</param>
public sealed record SettingField(string Name, string Label, SettingType Type, string Hint = "", string Default = "", bool Guards = false);

/// <summary>What each kind of channel asks for. The page draws its form from this, and the network's own code judges the answers.</summary>
public static class ChannelForm
{
    private static readonly SettingField[] Bluesky =
    [
        new("service", "Service", SettingType.Address, "Where the account lives.", "https://bsky.social", Guards: true),
        new("handle", "Handle", SettingType.Text, "For example hospital.bsky.social.", Guards: true),
        new("appPassword", "App password", SettingType.Secret, "Made in Bluesky under Settings, Privacy and security, App passwords. Never the account's own password."),
        new("language", "Language", SettingType.Text, "Of what is published, as a short code.", "en")
    ];

    private static readonly SettingField[] Mail =
    [
        new("host", "Mail server", SettingType.Text, "Your organisation's relay, for example smtp.example.org.", Guards: true),
        new("port", "Port", SettingType.Number, "", "587", Guards: true),
        new("startTls", "Encrypt the connection (STARTTLS)", SettingType.Yes, "Turn it off only for a relay on this machine or in a closed network.", "true", Guards: true),
        new("userName", "User name", SettingType.Text, "Empty if the relay asks for none.", Guards: true),
        new("password", "Password", SettingType.Secret),
        new("from", "Sender's address", SettingType.Mail, "Readers see it."),
        new("fromName", "Sender's name", SettingType.Text, "Empty for the organisation's name."),
        new("replyTo", "Replies go to", SettingType.Mail, "Empty for the sender's address.")
    ];

    /// <summary>The kinds a person may add. The newsroom is there from the start and has nothing to set.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Kinds { get; } = [(Channel.BlueskyKind, "Bluesky account"), (Channel.MailKind, "E-mail list")];

    public static IReadOnlyList<SettingField> Of(string kind) => kind switch { Channel.BlueskyKind => Bluesky, Channel.MailKind => Mail, _ => [] };

    /// <summary>What stands in the form: the stored settings without their secrets, or the defaults.</summary>
    public static Dictionary<string, string> Values(string kind, string settings)
    {
        var stored = Read(settings);
        return Of(kind).ToDictionary(field => field.Name, field => field.Type == SettingType.Secret ? ""
            : stored.TryGetValue(field.Name, out var value) ? Say(value) : settings.Length > 2 ? "" : field.Default);
    }

    public static bool HasSecret(string kind, string settings) => Read(settings) is var stored && Of(kind).Any(field => field.Type == SettingType.Secret && stored.TryGetValue(field.Name, out var value) && Say(value).Length > 0);

    /// <summary>The answers as settings. An empty secret keeps the stored one, unless the place it would be sent to has changed.</summary>
    public static (Dictionary<string, object?> Settings, string? Problem) Join(string kind, string stored, IReadOnlyDictionary<string, string> answers)
    {
        var before = Read(stored);
        string Before(string name) => before.TryGetValue(name, out var value) ? Say(value) : "";
        string Answer(SettingField field) => field.Type == SettingType.Yes ? (answers.GetValueOrDefault(field.Name) is "true" or "on" ? "true" : "false") : (answers.GetValueOrDefault(field.Name) ?? "").Trim();

        var moved = before.Count > 0 && Of(kind).Any(field => field.Guards && !string.Equals(Before(field.Name), Answer(field), StringComparison.OrdinalIgnoreCase));
        var settings = new Dictionary<string, object?>();
        string? problem = null;
        foreach (var field in Of(kind))
        {
            var answer = Answer(field);
            switch (field.Type)
            {
                case SettingType.Secret when answer.Length == 0 && Before(field.Name).Length > 0:
                    if (moved) problem = $"Type the {field.Label.ToLowerInvariant()} again: where it is sent has changed.";
                    settings[field.Name] = Before(field.Name);
                    break;
                case SettingType.Number:
                    settings[field.Name] = int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
                    break;
                case SettingType.Yes:
                    settings[field.Name] = answer == "true";
                    break;
                default:
                    settings[field.Name] = answer;
                    break;
            }
        }
        return (settings, problem);
    }

    private static Dictionary<string, JsonElement> Read(string settings) =>
        settings.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(settings) ?? [];

    private static string Say(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText()
    };
}
