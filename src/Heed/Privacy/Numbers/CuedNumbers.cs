using Heed.Language;

namespace Heed.Privacy;

internal enum Verdict { Nothing, Found, Leave }

/// <summary>
/// Numbers that are known by the word before them: "MRN: 00482913", "policy number is W123-99", "his driver's license D1234567". The word is looked for through
/// what may stand between ("number", "no.", "is", "#") and at most eight tokens back.
/// </summary>
internal static class CuedNumbers
{
    public static Verdict Find(in Reading post, int token, out Identifier found)
    {
        found = default;
        var first = token;
        while (first > 0 && token - first < 4 && post.Gap(first) is [(byte)'-' or (byte)'/'] && post.Length(first - 1) <= 8 && post.Tokens[first - 1].Start >= post.Taken
            && post.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number && !post.Is(first - 1, Cue.AnyId | Cue.Filler)) first--;
        var (cue, named, lastFour) = Nearest(post, first);
        if (cue < 0) return Verdict.Nothing;
        var kind = KindOf(post, cue, ref named);
        var last = LastOf(post, token, kind);
        if (kind == Cue.Ssn) lastFour |= (post.Before(cue, 5) & Cue.LastFour) != 0;
        // A plate of two parts: "XYZ 1234".
        if (kind == Cue.Vehicle && first == token && cue < first - 1 && post.OneSpace(first) && post.Length(first - 1) is 2 or 3 && post.Tokens[first - 1].Is(TokenMarks.Shouted) && post.Cues[first - 1] == Cue.None) first--;
        var start = post.Tokens[first].Start;
        var (digits, letters, length) = Measure(post, first, last);
        if (kind == Cue.Goods) return named ? Verdict.Leave : Verdict.Nothing;
        if (kind == Cue.None || post.At(start - 1) is (byte)'$' || (post.After(last + 1, 1) & (Cue.Unit | Cue.Year)) != 0 && letters == 0 && !named || IsSum(post, last)) return Verdict.Nothing;
        if (IsPhoneLike(post, token, kind, named)) return Verdict.Nothing;
        if (!Fits(post, kind, first, last, named, lastFour, digits, letters, length)) return Verdict.Nothing;
        found = new(TypeOf(kind), start, post.Tokens[last].End, named || post.Is(cue, Cue.Strong) ? 0.93 : 0.82);
        return Verdict.Found;
    }

    /// <summary>The word and its number in one: "MRN00482913", "Ph9876543210". Only words that announce nothing else, and five digits or more; ten for a telephone.</summary>
    public static bool FindGlued(in Reading post, int token, out Identifier found)
    {
        found = default;
        var written = post.Written(token);
        var digits = written.Length - (written.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1);
        var letters = written.Length - digits;
        if (digits is < 5 or > 16 || letters is < 2 or > 8 || post.Tokens[token].Kind != TokenKind.Word || post.Folded(token).Length != written.Length) return false;
        var cue = CueWords.Of(TokenWalk.HashOf(post.Folded(token)[..letters]));
        var strong = (cue & Cue.Strong) != 0 && digits <= 12;
        IdentifierType type;
        if (strong && (cue & (Cue.Record | Cue.Plan)) != 0) type = TypeOf(cue & (Cue.Record | Cue.Plan));
        else if (strong && (cue & Cue.Ssn) != 0 && digits == 9) type = IdentifierType.Ssn;
        else if ((cue & Cue.Phone) != 0 && (cue & Cue.AnyId) == 0 && digits is >= 10 and <= 13) type = IdentifierType.Phone;
        else return false;
        found = new(type, post.Tokens[token].Start + letters, post.Tokens[token].End, 0.85);
        return true;
    }

    /// <summary>"MRN #00482913": a tag of digits only, behind a word that announces a number. Any other tag of digits is one.</summary>
    public static bool FindTagged(in Reading post, int token, out Identifier found)
    {
        found = default;
        var digits = post.Folded(token);
        if (digits.Length is < 4 or > 16 || digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return false;
        var (cue, _, lastFour) = Nearest(post, token);
        if (cue < 0) return false;
        var named = true;
        var kind = KindOf(post, cue, ref named);
        // "ref #2906" is a remark of a list; a case of a person has more digits.
        if (kind is Cue.None or Cue.Goods || kind == Cue.Code && digits.Length < 6 || !Fits(post, kind, token, token, named, lastFour, digits.Length, 0, digits.Length)) return false;
        found = new(TypeOf(kind), post.Tokens[token].Start + 1, post.Tokens[token].End, 0.93);
        return true;
    }

    /// <summary>The word that announces; whether "number", "#" or a colon stands between; whether only the last four digits are told. -1 when there is none.</summary>
    private static (int Cue, bool Named, bool LastFour) Nearest(in Reading post, int first)
    {
        bool named = false, lastFour = false;
        for (var i = first - 1; i >= 0 && i >= first - 8; i--)
        {
            var gap = post.Gap(i + 1);
            if (gap.Length > 8 || post.Tokens[i + 1].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(i + 1)) return (-1, false, false);
            if (gap.IndexOfAny((byte)'#', (byte)':', (byte)'=') >= 0) named = true;
            var cue = post.Cues[i];
            if (post.Tokens[i].Kind == TokenKind.Emoji) continue;
            if ((cue & Cue.LastFour) != 0) { lastFour = true; continue; }
            // "licence plate" is announced by the nearer word; "card number" by the farther.
            if ((cue & Cue.Filler) != 0) { named = true; continue; }
            if ((cue & Cue.AnyId) != 0 || ((cue & Cue.Card) != 0 && (cue & Cue.Link) != 0 && named)) return (i, named, lastFour);
            if (IsSerial(post, i)) return (i, true, false);
            if ((cue & (Cue.Link | Cue.Count)) != 0 || lastFour && post.Value(i) == 4 || post.Tokens[i].Is(TokenMarks.Shouted) && i == first - 1 && post.Length(i) <= 3 && (post.Before(i, 3) & Cue.Vehicle) != 0) continue;
            return (-1, false, false);
        }
        return (-1, false, false);
    }

    // "S/N"
    private static bool IsSerial(in Reading post, int token) => token > 0 && post.Folded(token).SequenceEqual("n"u8) && post.Gap(token) is [(byte)'/'] && post.Folded(token - 1).SequenceEqual("s"u8);

    /// <summary>One kind for a word of several, by the words before it: "national insurance number", "health card", "licence plate".</summary>
    private static Cue KindOf(in Reading post, int cue, ref bool named)
    {
        if (IsSerial(post, cue)) return Cue.Device;
        var words = post.Cues[cue];
        var before = post.Before(cue, 2);
        if ((words & Cue.Strong) != 0) named = true;
        if ((words & Cue.Plan) != 0 && (before & Cue.National) != 0) return Cue.National;
        if ((words & Cue.Plan) != 0 && (before & Cue.Ssn) != 0) return Cue.National; // "social insurance number" of Canada
        if ((words & Cue.Ssn) != 0) return Cue.Ssn;
        if ((words & Cue.Vehicle) != 0 && (words & Cue.Licence) != 0) return (before & (Cue.Vehicle | Cue.Thing)) != 0 ? Cue.Vehicle : Cue.Licence;
        if ((words & Cue.Licence) != 0 && (words & Cue.Vehicle) == 0) return Cue.Licence;
        if ((words & Cue.Card) != 0 && (words & Cue.AnyId) == 0) return (before & (Cue.Plan | Cue.Medical)) != 0 ? Cue.Plan : (before & Cue.National) != 0 ? Cue.National : Cue.None;
        // "IP no", "CR No", "OPD no": letters that mean much else announce a number only with the word for one.
        if ((words & Cue.Record) != 0 && (words & Cue.Strong) == 0 && post.Length(cue) <= 3 && !post.Is(cue + 1, Cue.Filler)) return Cue.None;
        if ((words & Cue.Record) != 0 && (words & Cue.Strong) == 0 && !named && (before & Cue.Medical) == 0) return Cue.None;
        foreach (var kind in Kinds)
            if ((words & kind) != 0) return kind;
        return Cue.None;
    }

    private static readonly Cue[] Kinds = [Cue.Bank, Cue.Record, Cue.Plan, Cue.Vehicle, Cue.Device, Cue.Account, Cue.National, Cue.Code, Cue.Goods];

    private static int LastOf(in Reading post, int token, Cue kind)
    {
        var last = token;
        while (last + 1 < post.Count && last - token < 8)
        {
            var gap = post.Gap(last + 1);
            if (gap is [] or [(byte)'-'] or [(byte)'/'] && post.Length(last + 1) <= 14 && post.Tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number && (gap.Length > 0 || post.HasDigit(last + 1))) { last++; continue; }
            // Groups with a space between: "943 476 5919", "QQ 12 34 56 C", a plate "AB12 CDE".
            var grouped = kind is Cue.Ssn or Cue.Plan or Cue.National or Cue.Account or Cue.Record or Cue.Bank && post.IsNumber(last + 1) && post.Length(last + 1) is >= 2 and <= 6 && post.Length(last) <= 6;
            var plate = kind == Cue.Vehicle && last == token && post.Length(token) <= 4 && post.Length(last + 1) is >= 2 and <= 4 && (post.Tokens[last + 1].Is(TokenMarks.Shouted) || post.IsNumber(last + 1));
            if (!post.OneSpace(last + 1) || !(grouped || plate) || (post.After(last + 2, 1) & Cue.Unit) != 0) break;
            last++;
        }
        return last;
    }

    private static (int Digits, int Letters, int Length) Measure(in Reading post, int first, int last)
    {
        int digits = 0, letters = 0;
        for (var i = first; i <= last; i++)
            foreach (var unit in post.Written(i))
                if (unit is >= (byte)'0' and <= (byte)'9') digits++;
                else letters++;
        return (digits, letters, digits + letters);
    }

    private static bool Fits(in Reading post, Cue kind, int first, int last, bool named, bool lastFour, int digits, int letters, int length)
    {
        if (length > 26 || digits < (kind == Cue.Vehicle && letters >= 2 ? 2 : 3)) return false;
        var year = first == last && length == 4 && letters == 0 && post.Value(first) is >= 1900 and <= 2100;
        if (!named && !lastFour && (year || !(digits >= 6 || letters > 0 && digits >= (kind == Cue.Vehicle ? 2 : 4)))) return false;
        return kind switch
        {
            Cue.Ssn => digits == 9 && letters == 0 || digits == 4 && (lastFour || named) && !(year && !lastFour) || letters is >= 5 and <= 6 && digits == 4, // xxx-xx-1234
            Cue.Record => length is >= 4 and <= 16,
            Cue.Plan or Cue.Device or Cue.Code => length >= 4,
            Cue.Account => length >= 5,
            Cue.Bank => digits is 6 or >= 8 || letters >= 4 && length is 8 or 11,
            Cue.Licence => length is >= 5 and <= 20,
            Cue.Vehicle => length == 17 || length is >= 5 and <= 8 && letters > 0 && AllCapitals(post, first, last),
            Cue.National => length is >= 6 and <= 20,
            _ => false,
        };
    }

    private static bool AllCapitals(in Reading post, int first, int last)
    {
        for (var i = first; i <= last; i++) if (post.Written(i).IndexOfAnyInRange((byte)'a', (byte)'z') >= 0) return false;
        return true;
    }

    // "account: call 555-014-2398": three and four digits are a telephone's unless the word for a number stands right before.
    private static bool IsPhoneLike(in Reading post, int token, Cue kind, bool named)
    {
        if (kind is Cue.Ssn or Cue.National || !post.IsNumber(token)) return false;
        var run = DigitRun.Read(post, token);
        if (run.Plus || run.Bracket) return true;
        return !named && run.Groups >= 3 && run.Size(0) == 3 && run.Size(1) == 3 && run.Size(2) == 4;
    }

    private static bool IsSum(in Reading post, int last) => last + 1 < post.Count && post.Gap(last + 1) is [(byte)',' or (byte)'.'] && post.IsNumber(last + 1);

    private static IdentifierType TypeOf(Cue kind) => kind switch
    {
        Cue.Ssn => IdentifierType.Ssn,
        Cue.Record => IdentifierType.Record,
        Cue.Plan => IdentifierType.Plan,
        Cue.Account or Cue.Bank => IdentifierType.Account,
        Cue.Licence => IdentifierType.Licence,
        Cue.Vehicle => IdentifierType.Vehicle,
        Cue.Device => IdentifierType.Device,
        Cue.National => IdentifierType.NationalId,
        _ => IdentifierType.Code,
    };
}
