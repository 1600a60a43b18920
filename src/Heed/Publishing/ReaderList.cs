using System.Net.Mail;
using System.Security.Cryptography;
using Heed.Records;

namespace Heed.Publishing;

/// <param name="Bad">The lines that are no address, by number, as they were typed: shown once to whoever typed them, kept nowhere.</param>
public sealed record AddedReaders(int Added, int Known, IReadOnlyList<(int Line, string Text)> Bad);

/// <summary>Who gets a mailing. A reader who left is not put back by pasting an old list again.</summary>
public static class ReaderList
{
    public const int MostAtOnce = 5000;

    public static AddedReaders Add(Work work, Journal journal, Actor actor, long channelId, string lines, DateTimeOffset now)
    {
        var (added, known, bad) = (0, 0, new List<(int, string)>());
        foreach (var (line, number) in lines.ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line.Trim(), at + 1)).Where(pair => pair.Item1.Length > 0).Take(MostAtOnce))
        {
            if (Parse(line) is not { } reader) bad.Add((number, line));
            else if (SubscriberStore.Add(work, channelId, reader.Email, reader.Name, NewToken(), now)) added++;
            else known++;
        }
        if (added > 0) journal.Record(work, actor, "list.readers_added", $"channel:{channelId}", new { added, known, bad = bad.Count });
        return new(added, known, bad);
    }

    /// <summary>"a@example.org" or "Ana Gil &lt;a@example.org&gt;", the address in lower case; null if it is neither.</summary>
    public static (string Email, string Name)? Parse(string line)
    {
        if (line.Length > 320 || line.Any(char.IsControl) || !MailAddress.TryCreate(line, out var address)) return null;
        // MailAddress reads "a@x.org, b@x.org" as b with a for a name: one line is one reader.
        if (line != address.Address && (!line.EndsWith('>') || address.DisplayName.Contains('@'))) return null;
        if (address.Address.Length > 254 || !address.Host.Contains('.') || address.Host.StartsWith('[')) return null;
        return (address.Address.ToLowerInvariant(), address.DisplayName);
    }

    public static bool Unsubscribe(Work work, Journal journal, Actor actor, Subscriber reader, DateTimeOffset now)
    {
        if (!SubscriberStore.Unsubscribe(work, reader.Id, now)) return false;
        journal.Record(work, actor, "list.reader_left", $"channel:{reader.ChannelId}", new { reader = reader.Id });
        return true;
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
