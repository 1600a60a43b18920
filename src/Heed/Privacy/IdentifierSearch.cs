using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// One pass from the first word to the last over a walked post. What a word announces is looked up once; a word with a digit, a handle or a telling word is then tried,
/// the surest kind first, and the pass goes on behind what was found. Scratch is kept a thread: a warm search allocates nothing.
/// </summary>
internal static class IdentifierSearch
{
    private const Cue Telling = Cue.Month | Cue.Weekday | Cue.Holiday | Cue.Relative | Cue.Count | Cue.Ninety | Cue.Biometric | Cue.User | Cue.Street | Cue.Room | Cue.Door | Cue.Live;
    private const Cue Care = Cue.Birth | Cue.CareVerb | Cue.CarePassive | Cue.CareNoun;

    [ThreadStatic] private static Cue[]? scratch;
    [ThreadStatic] private static List<Identifier>? links;

    /// <summary>Adds what the numbers, addresses and dates of the post are, in order of place, none overlapping; places are bytes. Names of persons are looked for elsewhere.</summary>
    public static void Find(TokenWalk walk, List<Identifier> into)
    {
        var tokens = walk.Tokens;
        if (scratch is null || scratch.Length < tokens.Length || scratch.Length > 1 << 18 && tokens.Length < 1 << 12) scratch = new Cue[Math.Max(512, tokens.Length)];
        var all = Cue.None;
        var marks = TokenMarks.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            all |= scratch[i] = CueWords.Of(tokens[i].Hash);
            marks |= tokens[i].Marks;
        }
        var linked = links ??= [];
        linked.Clear();
        if (walk.Text.IndexOf((byte)'.') >= 0) Links.Find(walk.Text, linked);
        var post = new Reading(walk, scratch.AsSpan(0, tokens.Length));
        // Most words tell something only beside words of care, or beside a number.
        var telling = (Cue)0;
        if ((all & Care) != 0) telling |= Cue.Month | Cue.Weekday | Cue.Holiday | Cue.Relative | Cue.Count;
        telling |= all & (Cue.Ninety | Cue.Biometric | Cue.User | Cue.Live);
        if ((marks & TokenMarks.HasDigit) != 0) telling |= Cue.Room | Cue.Door;
        if ((all & Cue.Live) != 0) telling |= Cue.Street;
        Pass(ref post, linked, telling & Telling, (all & Cue.Dot) != 0 || walk.Text.IndexOfAny("([{"u8) >= 0, into);
    }

    private static void Pass(ref Reading post, List<Identifier> linked, Cue telling, bool spelled, List<Identifier> into)
    {
        var link = 0;
        for (var i = 0; i < post.Count; i++)
        {
            ref readonly var token = ref post.Tokens[i];
            while (link < linked.Count && linked[link].Start < token.End)
            {
                if (linked[link].Start >= post.Taken) Take(ref post, linked[link], into);
                link++;
            }
            if (token.Start < post.Taken) continue;
            Identifier found;
            if (token.Kind == TokenKind.Handle)
            {
                if (token.End - token.Start is > 1 and < 90) Take(ref post, new(IdentifierType.Username, token.Start, token.End, 0.8), into);
                continue;
            }
            if (token.Kind is TokenKind.Hashtag or TokenKind.Emoji || token.Is(TokenMarks.Solo)) continue;
            var yes = token.Is(TokenMarks.HasDigit) ? Number(ref post, i, out found)
                : (post.Cues[i] & telling) != 0 ? Word(ref post, i, out found)
                : spelled && token.Hash == At ? Contacts.FindSpelledMailbox(post, i, out found)
                : token.End - token.Start <= 4 ? Short(post, i, out found) : None(out found);
            if (yes) Take(ref post, found, into);
        }
        while (link < linked.Count)
        {
            if (linked[link].Start >= post.Taken) Take(ref post, linked[link], into);
            link++;
        }
    }

    private static readonly uint At = TokenWalk.HashOf("at"u8), Apo = TokenWalk.HashOf("apo"u8), Fpo = TokenWalk.HashOf("fpo"u8), Dpo = TokenWalk.HashOf("dpo"u8);

    private static bool None(out Identifier found)
    {
        found = default;
        return false;
    }

    private static void Take(ref Reading post, in Identifier found, List<Identifier> into)
    {
        if (found.Start < post.Taken || found.End <= found.Start) return;
        into.Add(found);
        post.Taken = found.End;
    }

    private static bool Number(ref Reading post, int i, out Identifier found)
    {
        if (post.At(post.Tokens[i].End) == ':' && NetworkAddresses.FindV6(post, i, out found) || NetworkAddresses.FindHardware(post, i, out found)) return true;
        if (post.IsNumber(i))
        {
            if (Serials.FindUdi(post, i, out found) || Coordinates.Find(post, i, out found)) return true;
            var run = DigitRun.Read(post, i);
            if (NetworkAddresses.FindV4(post, run, out found)) return true;
            if (DateWords.Read(post, i, out var start, out var last, out var vague))
            {
                var tie = PersonalDates.Tie(post, i, last, vague);
                if (tie > 0) { found = new(IdentifierType.Date, start, post.Tokens[last].End, tie); return true; }
                // A date of nobody is done with: its figures are no telephone.
                if (!vague) { post.Taken = post.Tokens[last].End; found = default; return false; }
            }
            if (CheckedNumbers.FindSsn(post, run, out found) || Ages.FindFigure(post, i, out found)) return true;
            if (CheckedNumbers.FindCard(post, run, out found)) return true;
            if (Cued(ref post, i, out found, out var leave) || leave) return !leave;
            if (NationalNumbers.Find(post, i, out found) || NationalByCheck(post, run, out found)) return true;
            if (Streets.FindFromNumber(post, i, out found) || Streets.FindBeforeNumber(post, i, out found) || Postcodes.Find(post, i, out found)) return true;
            if (PhoneNumbers.FindVanity(post, i, out found) || PhoneNumbers.Find(post, run, out found)) return true;
            return CheckedNumbers.FindMbi(post, i, out found) || Coordinates.FindPlusCode(post, i, out found);
        }
        if (DateWords.Read(post, i, out var from, out var to, out var unsure) && PersonalDates.Tie(post, i, to, unsure) is > 0 and var sure)
        {
            found = new(IdentifierType.Date, from, post.Tokens[to].End, sure);
            return true;
        }
        if (CheckedNumbers.FindIban(post, i, out found) || CheckedNumbers.FindMbi(post, i, out found) || CheckedNumbers.FindVin(post, i, out found) || NationalNumbers.Find(post, i, out found) || Contacts.FindWallet(post, i, out found)) return true;
        if (Cued(ref post, i, out found, out var leaveIt) || leaveIt) return !leaveIt;
        return Coordinates.FindPlusCode(post, i, out found) || Postcodes.Find(post, i, out found) || Ages.FindFigure(post, i, out found) || Streets.FindFromNumber(post, i, out found) || Streets.FindBeforeNumber(post, i, out found)
            || PhoneNumbers.Find(post, DigitRun.Read(post, i), out found);
    }

    private static bool Cued(ref Reading post, int i, out Identifier found, out bool leave)
    {
        var verdict = CuedNumbers.Find(post, i, out found);
        leave = verdict == Verdict.Leave;
        return verdict == Verdict.Found;
    }

    // "1234 5678 9012" of India carries Verhoeff's check and is always written in fours.
    private static bool NationalByCheck(in Reading post, in DigitRun run, out Identifier found)
    {
        found = default;
        if (run.Groups < 3 || run.Size(0) != 4 || run.Size(1) != 4 || run.Size(2) != 4 || run.Separator(1) != ' ' || run.Separator(2) != ' ' || run.Groups > 3) return false;
        Span<byte> digits = stackalloc byte[12];
        run.Copy(post, 3, digits);
        if (!CheckDigits.Aadhaar(digits) || (post.Before(run.First, 8) & Cue.Phone) != 0) return false;
        found = new(IdentifierType.NationalId, post.Tokens[run.First].Start, post.Tokens[run.First + 2].End, 0.75);
        return true;
    }

    private static bool Word(ref Reading post, int i, out Identifier found)
    {
        var cue = post.Cues[i];
        if ((cue & (Cue.Month | Cue.Weekday | Cue.Holiday | Cue.Relative | Cue.Count)) != 0 && DateWords.Read(post, i, out var start, out var last, out var vague))
        {
            var tie = PersonalDates.Tie(post, i, last, vague);
            if (tie > 0) { found = new(IdentifierType.Date, start, post.Tokens[last].End, tie); return true; }
            if (!vague) { post.Taken = post.Tokens[last].End; found = default; return false; }
        }
        if ((cue & Cue.Room) != 0 && Streets.FindRoom(post, i, out found)) return true;
        if ((cue & Cue.Door) != 0 && (Streets.FindPostBox(post, i, out found) || Streets.FindFromDoor(post, i, out found))) return true;
        if ((cue & Cue.Ninety) != 0 && Ages.FindWords(post, i, out found)) return true;
        if ((cue & Cue.Live) != 0 && (Streets.FindHomeTown(post, i, out found) || Streets.FindCorner(post, i, out found))) return true;
        if ((cue & Cue.Street) != 0 && Streets.FindNamed(post, i, out found)) return true;
        if ((cue & Cue.User) != 0 && Contacts.FindAccountName(post, i, out found)) { post.Taken = found.Start; return true; }
        if ((cue & Cue.Biometric) != 0 && (post.Before(i, 3) & Cue.Possessive) != 0)
        {
            found = new(IdentifierType.Biometric, post.Tokens[i].Start, post.Tokens[i].End, 0.6);
            return true;
        }
        found = default;
        return post.Length(i) <= 4 && Short(post, i, out found);
    }

    private static bool Short(in Reading post, int i, out Identifier found)
    {
        var hash = post.Tokens[i].Hash;
        if (hash == Apo || hash == Fpo || hash == Dpo) return Postcodes.FindMilitary(post, i, out found);
        found = default;
        var mark = post.At(post.Tokens[i].End);
        return mark is (byte)':' or (byte)'-' && (NetworkAddresses.FindHardware(post, i, out found) || mark == ':' && NetworkAddresses.FindV6(post, i, out found));
    }
}
