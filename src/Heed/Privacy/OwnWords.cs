namespace Heed.Privacy;

/// <summary>
/// What belongs to the organisation itself and is never masked: its numbers, addresses, sites, handles, facilities and the staff who speak for it.
/// A number is compared by its digits; an entry that starts with '@' and holds a dot ("@mercy.example") covers every mailbox there,
/// a bare host ("mercy.example") every address on it.
/// </summary>
internal sealed class OwnWords
{
    private readonly string[] _texts;
    private readonly HashSet<string> _digits;

    public OwnWords(IEnumerable<string> own)
    {
        _texts = [.. own.Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
        _digits = [.. _texts.Select(Digits).Where(digits => digits.Length >= 3)];
    }

    public bool Cover(string text, in Identifier found)
    {
        if (_texts.Length == 0) return false;
        var said = Plain(text[found.Start..found.End]);
        if (found.Type is IdentifierType.Phone or IdentifierType.Fax or IdentifierType.Record or IdentifierType.Account or IdentifierType.Licence)
        {
            var digits = Digits(said);
            if (digits.Length >= 3 && (_digits.Contains(digits) || (digits.Length == 11 && digits[0] == '1' && _digits.Contains(digits[1..])))) return true;
        }
        foreach (var own in _texts)
        {
            if (said == own || said == own.TrimStart('@') || said.TrimStart('@') == own) return true;
            if (found.Type == IdentifierType.Email && Host(own) is { } host && said.EndsWith("@" + host, StringComparison.Ordinal)) return true;
            if (found.Type == IdentifierType.Url && Host(own) is { } site && OnSite(said, site)) return true;
        }
        return Inside(text, found);
    }

    // "Mercy" in "Mercy Valley Hospital" is the hospital, not a person.
    private bool Inside(string text, in Identifier found)
    {
        foreach (var own in _texts)
        {
            if (own.Length < found.End - found.Start) continue;
            for (var at = Math.Max(0, found.End - own.Length - 4); at <= found.Start; at++)
                if (at + own.Length >= found.End && at + own.Length <= text.Length && string.Compare(text, at, own, 0, own.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return true;
        }
        return false;
    }

    private static bool OnSite(string url, string host)
    {
        var said = WithoutScheme(url);
        var end = said.IndexOfAny(['/', '?', '#', ':']);
        if (end >= 0) said = said[..end];
        return said == host || said.EndsWith("." + host, StringComparison.Ordinal);
    }

    private static string? Host(string own)
    {
        var host = WithoutScheme(own);
        var at = host.IndexOf('@');
        if (at > 0) return null; // one mailbox, not a whole domain
        host = host.TrimStart('@');
        var end = host.IndexOf('/');
        if (end >= 0) host = host[..end];
        return host.Contains('.') && !host.Contains(' ') && host.Any(char.IsLetter) ? host : null;
    }

    private static string WithoutScheme(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        return rest.StartsWith("www.", StringComparison.Ordinal) ? rest[4..] : rest;
    }

    private static string Plain(string text) => text.Trim().TrimEnd('.', ',').ToLowerInvariant();

    private static string Digits(string text) => text.Any(char.IsDigit) ? new string([.. text.Where(char.IsDigit)]) : "";
}
