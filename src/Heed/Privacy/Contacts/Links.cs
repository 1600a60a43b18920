using Heed.Language;

namespace Heed.Privacy;

/// <summary>Mailboxes and web addresses, found by their dots and at-signs. Every byte is looked at a bounded number of times: a run between spaces is judged once.</summary>
internal static class Links
{
    /// <summary>In order of place, apart from each other.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<Identifier> into)
    {
        var from = 0;
        while (from < text.Length)
        {
            var dot = text[from..].IndexOf((byte)'.');
            if (dot < 0) return;
            dot += from;
            from = dot + 1;
            if (dot == 0 || dot + 1 >= text.Length || !IsHost(text[dot - 1]) || !IsHost(text[dot + 1])) continue;
            var floor = into.Count > 0 ? into[^1].End : 0;
            var start = dot;
            while (start > floor && !Ends(text, start - 1)) start--;
            var end = dot;
            while (end < text.Length && !Ends(text, end)) end++;
            Judge(text, start, end, into);
            from = end;
        }
    }

    // One run without spaces or brackets: addresses in it from left to right.
    private static void Judge(ReadOnlySpan<byte> text, int start, int end, List<Identifier> into)
    {
        var run = text[start..end];
        var scheme = run.IndexOf("://"u8);
        if (scheme >= 3)
        {
            var from = scheme;
            while (from > 0 && char.IsAsciiLetter((char)run[from - 1]) && scheme - from < 5) from--;
            // "xhttp://" begins where the scheme begins.
            for (var known = 5; known >= 3; known--)
                if (scheme - from >= known && IsScheme(run.Slice(scheme - known, known)))
                {
                    Add(text, start + scheme - known, Trim(text, start + scheme + 3, end), IdentifierType.Url, 0.97, into);
                    return;
                }
        }
        var at = run.IndexOf((byte)'@');
        if (at >= 0)
        {
            Mailboxes(text, start, end, into);
            return;
        }
        Host(text, start, end, into);
    }

    private static bool IsScheme(ReadOnlySpan<byte> word)
    {
        Span<byte> lower = stackalloc byte[5];
        for (var i = 0; i < word.Length; i++) lower[i] = (byte)(word[i] | 0x20);
        return lower[..word.Length].SequenceEqual("https"u8) || lower[..word.Length].SequenceEqual("http"u8) || lower[..word.Length].SequenceEqual("ftp"u8);
    }

    private static void Mailboxes(ReadOnlySpan<byte> text, int start, int end, List<Identifier> into)
    {
        var floor = start;
        for (var place = start; place < end; place++)
        {
            if (text[place] != '@') continue;
            var from = place;
            while (from > floor && place - from < 64 && IsLocal(text[from - 1])) from--;
            while (from < place && text[from] is (byte)'.' or (byte)'-' or (byte)'+') from++;
            var to = place + 1;
            int lastDot = -1, labels = 0;
            while (to < end && to - place < 254 && (IsHost(text[to]) || text[to] == '.' && to + 1 < end && IsHost(text[to + 1]))) { if (text[to] == '.') { lastDot = to; labels++; } to++; }
            while (to > place && text[to - 1] is (byte)'-' or (byte)'.') to--;
            // The last label is a name; "a@1.5" is a price.
            if (from == place || lastDot < 0 || labels > 6 || to - lastDot < 3 || !char.IsAsciiLetter((char)text[lastDot + 1]) && text[lastDot + 1] < 0x80) continue;
            if (from > floor && text[from - 1] == '@') { Add(text, from - 1, to, IdentifierType.Username, 0.85, into); }
            else Add(text, from, to, IdentifierType.Email, 0.98, into);
            floor = place = to;
            place--;
        }
    }

    private static void Host(ReadOnlySpan<byte> text, int start, int end, List<Identifier> into)
    {
        // Marks at the front: "(mercy.example", "→www.x.com".
        while (start < end && !IsHost(text[start])) start++;
        var to = start;
        int firstDot = -1, lastDot = -1, dots = 0;
        while (to < end && (IsHost(text[to]) || text[to] == '.' && to + 1 < end && IsHost(text[to + 1])))
        {
            if (text[to] == '.') { if (firstDot < 0) firstDot = to; lastDot = to; dots++; }
            to++;
        }
        if (lastDot < 0 || to - start > 253 || text[start] == '-')
        {
            if (to < end && to > start) Host(text, to, end, 0, into);
            return;
        }
        var known = TopDomains.Kind(text[(lastDot + 1)..to]);
        var www = dots >= 2 && firstDot - start == 3 && (text[start] | 0x20) == 'w' && (text[start + 1] | 0x20) == 'w' && (text[start + 2] | 0x20) == 'w';
        var path = to < end && text[to] is (byte)'/' or (byte)'?' or (byte)':' && to + 1 < end && IsHost(text[to + 1]);
        if (!www && (known == TopDomain.None || known == TopDomain.AlsoWord && !(path || dots >= 2 || false) || MixedCase(text[(lastDot + 1)..to]))) return;
        if (!www && OnlyDigits(text[start..lastDot])) return;
        Add(text, start, path ? Trim(text, to, end) : to, IdentifierType.Url, www ? 0.96 : 0.9, into);
    }

    // After a mark inside a run ("see:mercy.example") the rest is tried, a few times at most.
    private static void Host(ReadOnlySpan<byte> text, int start, int end, int depth, List<Identifier> into)
    {
        while (depth < 4)
        {
            while (start < end && !IsHost(text[start])) start++;
            var to = start;
            var dot = -1;
            while (to < end && (IsHost(text[to]) || text[to] == '.' && to + 1 < end && IsHost(text[to + 1]))) { if (text[to] == '.') dot = to; to++; }
            if (to == start) return;
            if (dot > 0 && TopDomains.Kind(text[(dot + 1)..to]) == TopDomain.Known && !MixedCase(text[(dot + 1)..to]) && !OnlyDigits(text[start..dot]))
            {
                Add(text, start, to < end && text[to] == '/' ? Trim(text, to, end) : to, IdentifierType.Url, 0.9, into);
                return;
            }
            start = to;
            depth++;
        }
    }

    private static void Add(ReadOnlySpan<byte> text, int start, int end, IdentifierType type, double confidence, List<Identifier> into)
    {
        if (end > start && (into.Count == 0 || into[^1].End <= start)) into.Add(new(type, start, end, confidence));
    }

    private static int Trim(ReadOnlySpan<byte> text, int from, int end)
    {
        while (end > from && text[end - 1] is (byte)'.' or (byte)',' or (byte)')' or (byte)'!' or (byte)'?' or (byte)';' or (byte)':' or (byte)'\'' or (byte)'*') end--;
        return end;
    }

    /// <summary>What ends a run: a space, a quotation mark, an angle or curly bracket, general punctuation of Unicode (… “ ”), an emoji.</summary>
    private static bool Ends(ReadOnlySpan<byte> text, int place)
    {
        var unit = text[place];
        if (unit < 0x80) return unit <= ' ' || unit is (byte)'<' or (byte)'>' or (byte)'"' or (byte)'{' or (byte)'}' or (byte)'|' or (byte)'\\' or (byte)'^' or (byte)'`' or (byte)'(' or (byte)'[' or (byte)']';
        if (unit is 0xE2 or 0xE3 or 0xEF or >= 0xF0) return true;
        // The second and third byte of such a character end the run too.
        return unit < 0xC0 && place > 0 && (text[place - 1] is 0xE2 or 0xE3 or 0xEF or >= 0xF0 || place > 1 && text[place - 2] is 0xE2 or 0xE3 or 0xEF or >= 0xF0 || place > 2 && text[place - 3] >= 0xF0);
    }

    private static bool MixedCase(ReadOnlySpan<byte> label) => char.IsAsciiLetterUpper((char)label[0]) && label.Length > 1 && char.IsAsciiLetterLower((char)label[1]);

    private static bool OnlyDigits(ReadOnlySpan<byte> host) => host.IndexOfAnyExcept("0123456789.-,"u8) < 0;

    private static bool IsHost(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or >= 0xC3 and <= 0xDF or >= 0x80 and < 0xC0;

    private static bool IsLocal(byte unit) => IsHost(unit) || unit is (byte)'.' or (byte)'+' or (byte)'%' or (byte)'\'';
}
