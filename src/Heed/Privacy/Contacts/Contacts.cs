using Heed.Language;

namespace Heed.Privacy;

/// <summary>Mailboxes written so that machines should not see them, and the names of accounts.</summary>
internal static class Contacts
{
    /// <summary>"jo at example dot com", "jo (at) example.com", "jo [at] example [dot] co [dot] uk". Called on the word "at", or on "dot" where it is spelled.</summary>
    public static bool FindSpelledMailbox(in Reading post, int at, out Identifier found)
    {
        found = default;
        if (at < 1 || at + 1 >= post.Count || !post.Folded(at).SequenceEqual("at"u8) || post.Tokens[at - 1].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        var bracketed = post.Gap(at) is [.., (byte)'(' or (byte)'[' or (byte)'{' or (byte)'<'] && post.Gap(at + 1) is [(byte)')' or (byte)']' or (byte)'}' or (byte)'>', ..];
        if (!bracketed && !(post.OneSpace(at) && post.OneSpace(at + 1))) return false;
        int last = at + 1, dots = 0;
        while (last + 1 < post.Count && dots < 4)
        {
            var gap = post.Gap(last + 1);
            if (gap is [(byte)'.']) { last++; dots++; continue; }
            if (gap.Length > 3 || !post.Folded(last + 1).SequenceEqual("dot"u8) || last + 2 >= post.Count || post.Gap(last + 2).Length > 3) break;
            last += 2;
            dots++;
        }
        // Without brackets a dot must be spelled: "meet at example.com" is not a mailbox.
        if (dots == 0 || TopDomains.Kind(post.Folded(last)) == TopDomain.None || !bracketed && !post.Is(last - 1, Cue.Dot)) return false;
        var first = at - 1;
        while (first > 0 && at - first < 6 && (post.Gap(first) is [(byte)'.' or (byte)'-' or (byte)'+'] || first > 1 && post.Folded(first - 1).SequenceEqual("dot"u8) && post.OneSpace(first) && post.OneSpace(first - 1)))
            first -= post.Gap(first) is [(byte)'.' or (byte)'-' or (byte)'+'] ? 1 : 2;
        if (post.Tokens[first].Start < post.Taken) return false;
        found = new(IdentifierType.Email, post.Tokens[first].Start, post.Tokens[last].End, 0.9);
        return true;
    }

    /// <summary>"username: jo_b", "my insta is jo.b22": after a word for an account and a colon or "is", a name with a digit, a dot or a low line, or any name after a colon.</summary>
    public static bool FindAccountName(in Reading post, int cue, out Identifier found)
    {
        found = default;
        var name = cue + 1;
        if (name >= post.Count || post.Tokens[name].Is(TokenMarks.AfterStop)) return false;
        var owned = (post.Before(cue, 3) & Cue.Possessive) != 0;
        var named = post.Gap(name).IndexOfAny((byte)':', (byte)'=') >= 0;
        while (name < post.Count && name <= cue + 3 && (post.Cues[name] & (Cue.Filler | Cue.Link | Cue.User)) != 0 && !named)
        {
            if (post.Folded(name).SequenceEqual("is"u8)) owned = true;
            if (++name >= post.Count || post.Tokens[name].Is(TokenMarks.AfterStop)) return false;
            named |= post.Gap(name).IndexOfAny((byte)':', (byte)'=') >= 0;
        }
        if (name >= post.Count || !named && !(owned && name > cue + 1) || post.Tokens[name].Kind != TokenKind.Word || post.Length(name) > 40) return false;
        var last = name;
        while (last + 1 < post.Count && last - name < 4 && post.Gap(last + 1) is [(byte)'.' or (byte)'-'] && post.Tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number) last++;
        var odd = last > name || post.HasDigit(name) || post.Written(name).IndexOf((byte)'_') >= 0;
        if (!odd || post.Tokens[last].End - post.Tokens[name].Start < 3) return false;
        found = new(IdentifierType.Username, post.Tokens[name].Start, post.Tokens[last].End, 0.75);
        return true;
    }

    /// <summary>An address of a coin: 0x and forty digits of hex, bc1 and its letters, or 26 to 35 letters of base 58 that begin with 1 or 3.</summary>
    public static bool FindWallet(in Reading post, int token, out Identifier found)
    {
        found = default;
        var written = post.Written(token);
        if (written.Length is < 26 or > 64) return false;
        var hex = written.Length == 42 && written[0] == '0' && (written[1] | 0x20) == 'x' && AllIn(written[2..], "0123456789abcdefABCDEF"u8);
        var segwit = written.Length is 42 or 62 && written.StartsWith("bc1"u8) && AllIn(written[3..], "023456789acdefghjklmnpqrstuvwxyz"u8);
        var mixed = written.Length <= 35 && written[0] is (byte)'1' or (byte)'3' && AllIn(written, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"u8)
            && written.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0 && written.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0;
        if (!hex && !segwit && !mixed) return false;
        found = new(IdentifierType.Account, post.Tokens[token].Start, post.Tokens[token].End, 0.85);
        return true;
    }

    private static bool AllIn(ReadOnlySpan<byte> written, ReadOnlySpan<byte> letters) => written.IndexOfAnyExcept(letters) < 0;
}
