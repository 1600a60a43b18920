using System.Text;

namespace Heed.Privacy;

/// <summary>
/// What belongs to the organisation itself and is never masked: its numbers, addresses, sites, handles, facilities and the staff who speak for it.
/// A number is compared as it is dialled (<see cref="OwnNumbers"/>), a member of staff with and without the title (<see cref="OwnPeople"/>); an entry that starts with '@' and holds a dot ("@mercy.example") covers every mailbox there,
/// a bare host ("mercy.example") every address on it. Asked in UTF-8; allocates nothing.
/// </summary>
internal sealed class OwnWords
{
    private sealed record Own(byte[] Text, byte[] Bare, byte[]? Host);

    private readonly Own[] _own;
    private readonly OwnNumbers _numbers = new();
    private readonly OwnPeople _people = new();

    public OwnWords(IEnumerable<string> own)
    {
        var texts = own.Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        _own = [.. texts.Select(text => new Own(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text.TrimStart('@')), Host(text) is { } host ? Encoding.UTF8.GetBytes(host) : null))];
        foreach (var text in texts)
        {
            _numbers.Add(Encoding.UTF8.GetBytes(text));
            _people.Add(text);
        }
    }

    public bool Empty => _own.Length == 0;

    public bool Cover(ReadOnlySpan<byte> text, in Identifier found)
    {
        if (_own.Length == 0) return false;
        var said = text[found.Start..found.End];
        while (said.Length > 0 && said[^1] is (byte)'.' or (byte)',') said = said[..^1];
        var telephone = found.Type is IdentifierType.Phone or IdentifierType.Fax;
        if ((telephone || found.Type is IdentifierType.Record or IdentifierType.Account or IdentifierType.Licence) && _numbers.Cover(said, telephone)) return true;
        if (found.Type == IdentifierType.Person && _people.Cover(said, text[..found.Start])) return true;
        var bare = said.Length > 0 && said[0] == '@' ? said[1..] : said;
        foreach (var own in _own)
        {
            if (Same(said, own.Text) || Same(said, own.Bare) || Same(bare, own.Text)) return true;
            if (own.Host is not { } host) continue;
            if (found.Type == IdentifierType.Email && said.Length > host.Length && said[^(host.Length + 1)] == '@' && Same(said[^host.Length..], host)) return true;
            if (found.Type == IdentifierType.Url && OnSite(said, host)) return true;
        }
        return Inside(text, found);
    }

    // "Mercy" in "Mercy Valley Hospital" is the hospital, not a person.
    private bool Inside(ReadOnlySpan<byte> text, in Identifier found)
    {
        foreach (var own in _own)
        {
            var length = own.Text.Length;
            if (length < found.End - found.Start || length > 400) continue;
            for (var at = Math.Max(0, found.End - length - 4); at <= found.Start && at + length <= text.Length; at++)
                if (at + length >= found.End && Same(text.Slice(at, length), own.Text)) return true;
        }
        return false;
    }

    private static bool OnSite(ReadOnlySpan<byte> url, ReadOnlySpan<byte> host)
    {
        var scheme = url.IndexOf("://"u8);
        var said = scheme < 0 ? url : url[(scheme + 3)..];
        if (said.Length > 4 && Same(said[..4], "www."u8)) said = said[4..];
        var end = said.IndexOfAny("/?#:"u8);
        if (end >= 0) said = said[..end];
        return Same(said, host) || said.Length > host.Length && said[^(host.Length + 1)] == '.' && Same(said[^host.Length..], host);
    }

    /// <summary>Whether the text is the own word in any mix of capitals; the own word is in lower case.</summary>
    internal static bool Same(ReadOnlySpan<byte> said, ReadOnlySpan<byte> own)
    {
        if (said.Length != own.Length) return false;
        for (var i = 0; i < said.Length; i++)
        {
            var unit = said[i];
            if (unit == own[i] || unit is >= (byte)'A' and <= (byte)'Z' && (unit | 0x20) == own[i]) continue;
            // É and é differ in their last byte: compare the characters.
            var start = i;
            while (start > 0 && (said[start] & 0xC0) == 0x80) start--;
            if (unit < 0x80 || Rune.DecodeFromUtf8(said[start..], out var one, out var size) != 0 || Rune.DecodeFromUtf8(own[start..], out var other, out var otherSize) != 0
                || size != otherSize || Rune.ToLowerInvariant(one) != other) return false;
            i = start + size - 1;
        }
        return true;
    }

    private static string? Host(string own)
    {
        var scheme = own.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? own : own[(scheme + 3)..];
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        if (host.IndexOf('@') > 0) return null; // one mailbox, not a whole domain
        host = host.TrimStart('@');
        var end = host.IndexOf('/');
        if (end >= 0) host = host[..end];
        return host.Contains('.') && !host.Contains(' ') && host.Any(char.IsLetter) ? host : null;
    }

    private static string Plain(string text) => text.Trim().TrimEnd('.', ',').ToLowerInvariant();
}
