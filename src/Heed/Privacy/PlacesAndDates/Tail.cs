using Heed.Language;

namespace Heed.Privacy;

/// <summary>What follows a street and its number: a door, a town, a state, a postal code, on the same line or on the next ones. At most 16 tokens are looked at.</summary>
internal static class Tail
{
    /// <summary>Whether "Apt. 5", "Suite 12" or "Flat 3" comes next, on this line or the next.</summary>
    public static bool DoorAfter(in Reading post, int last) =>
        last + 2 < post.Count && post.Is(last + 1, Cue.Door) && post.Gap(last + 1).Length <= 8 && post.HasDigit(last + 2) && post.Gap(last + 2).Length <= 2;

    /// <summary>The last token of the address whose street ends at <paramref name="last"/>.</summary>
    public static int Extend(in Reading post, int last)
    {
        var end = last;
        // "Elm Street NW", "Elm St North"
        if (post.Beside(end + 1, 1) && post.IsCapital(end + 1) && IsDirection(post.Folded(end + 1))) end++;
        if (post.Beside(end + 1, 1) && post.IsNumber(end + 1) && post.Length(end + 1) <= 4 && !post.Is(end + 2, Cue.Unit) && !post.Is(end, Cue.Street) && post.Tokens[end].Kind == TokenKind.Word && !post.Tokens[end + 1].Is(TokenMarks.AfterStop)) end++;
        for (var doors = 0; doors < 2 && DoorAfter(post, end); doors++) end += 2;
        if (end + 1 < post.Count && post.Gap(end + 1) is [.., (byte)'#'] && post.HasDigit(end + 1) && post.Gap(end + 1).Length <= 3) end++;
        var closed = ToPostcode(post, end);
        if (closed > end) return closed;
        // ", Port Merrow" behind a comma, and a state; ", Cite Guedouala, Tunisia".
        for (var parts = 0; parts < 2; parts++)
        {
            var town = end + 1;
            if (town >= post.Count || post.Gap(town) is not ([(byte)','] or [(byte)',', (byte)' ']) || !MayBeTown(post, town)) break;
            end = town;
            while (end + 1 < post.Count && end - town < 2 && post.OneSpace(end + 1) && MayBeTown(post, end + 1)) end++;
        }
        if (end > last && end + 1 < post.Count && Postcodes.IsState(post, end + 1) && post.Beside(end + 1, 2)) end++;
        return end;
    }

    // Towns, states and countries up to a postal code, over at most four lines; without a code at the end nothing is taken.
    private static int ToPostcode(in Reading post, int end)
    {
        int lines = 0, words = 0;
        for (var i = end + 1; i < post.Count && i <= end + 14; i++)
        {
            var gap = post.Gap(i);
            if (gap.Length > 8) return end;
            foreach (var unit in gap) if (unit == '\n') lines++;
            if (lines > 4 || gap.IndexOf((byte)'\n') < 0 && gap.IndexOfAny((byte)'!', (byte)'?', (byte)';') >= 0 || gap.IndexOf((byte)'.') >= 0 && gap.IndexOf((byte)'\n') < 0 && !post.IsAbbreviation(i)) return end;
            if (post.HasDigit(i))
            {
                if (!Postcodes.AtEnd(post, i, out var last)) return end;
                // On the same line a bare number is a code only behind a state, or where the line ends.
                var lineEnds = last + 1 >= post.Count || post.Gap(last + 1).IndexOfAny((byte)'\n', (byte)'.', (byte)',') >= 0;
                // "10 rue de la Paix, 75002 Paris"
                var town = words == 0 && lines == 0 && gap is [(byte)',', (byte)' '] && post.Length(i) is 4 or 5 && last + 1 < post.Count && post.OneSpace(last + 1) && MayBeTown(post, last + 1);
                if (!town && (words == 0 && lines == 0 || !(Postcodes.IsState(post, i - 1) || lines > 0 || lineEnds && post.Length(i) >= 4))) return end;
                // A town may follow its code: "75001 Paris".
                while (last + 1 < post.Count && last - i < 3 && post.OneSpace(last + 1) && MayBeTown(post, last + 1)) last++;
                return last;
            }
            if (!MayBeTown(post, i) && !(post.Is(i, Cue.Particle) && words > 0) && !Postcodes.IsState(post, i)) return end;
            words++;
        }
        return end;
    }

    private static bool MayBeTown(in Reading post, int token) => post.IsCapital(token) && !post.Is(token, Cue.Title | Cue.Phone | Cue.Weekday | Cue.Month) && !(post.Is(token, Cue.Person) && !post.Is(token, Cue.State)) && !post.Tokens[token].Is(TokenMarks.InUrl);

    private static bool IsDirection(ReadOnlySpan<byte> word) => word is [(byte)'n' or (byte)'s' or (byte)'e' or (byte)'w'] or [(byte)'n' or (byte)'s', (byte)'e' or (byte)'w'] || word.SequenceEqual("north"u8) || word.SequenceEqual("south"u8) || word.SequenceEqual("east"u8) || word.SequenceEqual("west"u8);
}
