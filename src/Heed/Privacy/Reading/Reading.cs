using Heed.Language;

namespace Heed.Privacy;

/// <summary>One post while it is searched: its bytes, its tokens and what each token announces. Places are bytes; every look around is of a bounded number of tokens.</summary>
internal ref struct Reading(TokenWalk walk, ReadOnlySpan<Cue> cues)
{
    public readonly TokenWalk Walk = walk;
    public readonly ReadOnlySpan<byte> Text = walk.Text;
    public readonly ReadOnlySpan<Token> Tokens = walk.Tokens;
    public readonly ReadOnlySpan<Cue> Cues = cues;
    /// <summary>What lies before this byte belongs to something found.</summary>
    public int Taken;

    public readonly int Count => Tokens.Length;

    public readonly byte At(int place) => (uint)place < (uint)Text.Length ? Text[place] : (byte)0;

    public readonly bool Is(int token, Cue cue) => (uint)token < (uint)Cues.Length && (Cues[token] & cue) != 0;

    public readonly ReadOnlySpan<byte> Folded(int token) => Walk.Folded(in Tokens[token]);

    public readonly ReadOnlySpan<byte> Written(int token) => Walk.Written(in Tokens[token]);

    public readonly bool IsNumber(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Kind == TokenKind.Number;

    public readonly bool HasDigit(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Is(TokenMarks.HasDigit);

    /// <summary>A word that starts with a capital letter.</summary>
    public readonly bool IsCapital(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Kind == TokenKind.Word && Tokens[token].Is(TokenMarks.Capital);

    public readonly int Length(int token) => Tokens[token].End - Tokens[token].Start;

    /// <summary>The bytes between the token before and this one.</summary>
    public readonly ReadOnlySpan<byte> Gap(int token) => token <= 0 ? Text[..Tokens[0].Start] : Text[Tokens[token - 1].End..Tokens[token].Start];

    /// <summary>No byte lies between the token and a word or number before it. An emoji and a character of a script without spaces are borders, and no part of a number.</summary>
    public readonly bool Glued(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start && Tokens[token - 1].Kind != TokenKind.Emoji && !Tokens[token - 1].Is(TokenMarks.Solo);

    /// <summary>Whether the token stands beside the one before on the same line, with at most <paramref name="most"/> bytes between.</summary>
    public readonly bool Beside(int token, int most = 2)
    {
        if (token <= 0 || token >= Count) return false;
        var gap = Gap(token);
        return gap.Length <= most && gap.IndexOfAny((byte)'\n', (byte)'\r') < 0;
    }

    /// <summary>Only one space (a byte or a no-break space) stands between the token before and this one.</summary>
    public readonly bool OneSpace(int token)
    {
        if (token <= 0 || token >= Count) return false;
        var gap = Gap(token);
        return gap.Length == 1 && gap[0] == ' ' || gap.Length == 2 && gap[0] == 0xC2 && gap[1] == 0xA0;
    }

    /// <summary>A number of at most nine digits; -1 where the token is no such number.</summary>
    public readonly int Value(int token)
    {
        if (!IsNumber(token) || Length(token) > 9) return -1;
        var value = 0;
        foreach (var digit in Text[Tokens[token].Start..Tokens[token].End]) value = digit is >= (byte)'0' and <= (byte)'9' ? value * 10 + digit - '0' : int.MinValue;
        return value < 0 ? -1 : value;
    }

    /// <summary>What the at most <paramref name="most"/> tokens before announce, in the same sentence or, with <paramref name="across"/>, in any.</summary>
    public readonly Cue Before(int token, int most, bool across = false)
    {
        var all = Cue.None;
        for (var i = token - 1; i >= 0 && i >= token - most; i--)
        {
            if (!across && Tokens[i + 1].Is(TokenMarks.AfterStop) && !IsAbbreviation(i + 1)) break;
            all |= Cues[i];
        }
        return all;
    }

    /// <summary>What the token and those after it announce in the same sentence, <paramref name="most"/> in all.</summary>
    public readonly Cue After(int token, int most)
    {
        var all = Cue.None;
        for (var i = token; i < Count && i < token + most; i++)
        {
            if (Tokens[i].Is(TokenMarks.AfterStop) && !IsAbbreviation(i)) break;
            all |= Cues[i];
        }
        return all;
    }

    /// <summary>The stop before the token is the point of an abbreviation, or a colon and a new line: "no. 12", "DOB:" and the date below.</summary>
    public readonly bool IsAbbreviation(int token)
    {
        if (token <= 0) return false;
        var gap = Gap(token);
        if (gap.Length is 0 or > 6) return false;
        return gap[0] == '.' && gap.IndexOf((byte)'\n') < 0 && (Length(token - 1) == 1 || (Cues[token - 1] & (Cue.Filler | Cue.Strong | Cue.Phone | Cue.Street | Cue.Title | Cue.Door | Cue.Month | Cue.Birth)) != 0 && Length(token - 1) <= 4) || gap[0] == ':' && gap.IndexOf((byte)'\n') >= 0;
    }

    /// <summary>The first token that starts at or after a byte.</summary>
    public readonly int TokenFrom(int token, int place)
    {
        while (token < Count && Tokens[token].Start < place) token++;
        return token;
    }
}
