using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// One pass from the first word to the last over a walked post. What a word announces is looked up once; a word with a digit, a handle or a telling word is then tried,
/// the surest kind first, and the pass goes on behind what was found. Scratch is kept a thread: a warm search allocates nothing.
/// </summary>
internal static class IdentifierSearch
{
    private const Cue Telling = Cue.Month | Cue.Weekday | Cue.Holiday | Cue.Relative | Cue.Count | Cue.Ninety | Cue.Biometric | Cue.User | Cue.Street | Cue.Room | Cue.Door | Cue.Live | Cue.At | Cue.Forces;
    private const Cue Care = Cue.Birth | Cue.CareVerb | Cue.CarePassive | Cue.CareNoun | Cue.Dotted;

    /// <summary>What a thread keeps from post to post: the cues of all words, the places of those worth a try, web addresses.</summary>
    private sealed class Scratch(int words)
    {
        public readonly Cue[] Cues = new Cue[words];
        public readonly int[] Places = new int[words];
        public readonly List<Identifier> Links = [];
    }

    [ThreadStatic] private static Scratch? scratch;

    /// <summary>Adds what the numbers, addresses and dates of the post are, in order of place, none overlapping; places are bytes. Names of persons are looked for elsewhere.</summary>
    public static void Find(TokenWalk walk, List<Identifier> into) => Find(walk, into, copied: false);

    private static void Find(TokenWalk walk, List<Identifier> into, bool copied)
    {
        var tokens = walk.Tokens;
        var kept = scratch;
        if (kept is null || kept.Cues.Length < tokens.Length || kept.Cues.Length > 1 << 18 && tokens.Length < 1 << 12) scratch = kept = new Scratch(Math.Max(512, tokens.Length));
        var cues = kept.Cues.AsSpan(0, tokens.Length);
        var places = kept.Places.AsSpan(0, tokens.Length);
        var all = Cue.None;
        var marks = TokenMarks.None;
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var cue = cues[i] = CueWords.Of(token.Hash);
            all |= cue;
            marks |= token.Marks;
            // Most words are none of this; the place is written for every word, since a branch would often be guessed wrong.
            places[count] = i;
            var worth = (cue & Telling) != 0 | token.Is(TokenMarks.HasDigit) | token.Kind == TokenKind.Handle | (token.End - token.Start <= 4 & i + 1 < tokens.Length && tokens[i + 1].Is(TokenMarks.Joined));
            count += worth ? 1 : 0;
        }
        if (!copied && PlainCopy.Needed(walk.Text, (marks & TokenMarks.HasDigit) != 0))
        {
            var from = into.Count;
            Find(PlainCopy.Walk(walk.Text), into, copied: true);
            for (var i = from; i < into.Count; i++) into[i] = PlainCopy.Back(walk.Text, into[i]);
            return;
        }
        var linked = kept.Links;
        linked.Clear();
        if (walk.Text.IndexOf((byte)'.') >= 0) Links.Find(walk.Text, linked);
        if (count == 0 && linked.Count == 0) return;
        var post = new Reading(walk, cues);
        // Most words tell something only beside words of care, or beside a number.
        var telling = Cue.Forces | all & (Cue.Ninety | Cue.Biometric | Cue.User | Cue.Live);
        if ((all & Care) != 0 || (all & Cue.CarePlace) != 0 && (all & Cue.Person) != 0) telling |= Cue.Month | Cue.Weekday | Cue.Holiday | Cue.Relative | Cue.Count;
        if ((marks & TokenMarks.HasDigit) != 0) telling |= Cue.Room | Cue.Door;
        if ((all & Cue.Live) != 0) telling |= Cue.Street;
        if ((all & Cue.At) != 0 && ((all & Cue.Dot) != 0 || walk.Text.IndexOfAny("([{"u8) >= 0)) telling |= Cue.At;
        Pass(ref post, places[..count], linked, telling, into);
    }

    private static void Pass(ref Reading post, ReadOnlySpan<int> places, List<Identifier> linked, Cue telling, List<Identifier> into)
    {
        var link = 0;
        foreach (var i in places)
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
            if (token.Kind is TokenKind.Hashtag or TokenKind.Emoji || token.Is(TokenMarks.Solo))
            {
                if (token.Kind == TokenKind.Hashtag && token.Is(TokenMarks.HasDigit) && CuedNumbers.FindTagged(post, i, out found)) Take(ref post, found, into);
                continue;
            }
            var yes = token.Is(TokenMarks.HasDigit) ? Number(ref post, i, out found) : Word(ref post, i, (post.Cues[i] & telling) != 0 ? post.Cues[i] : Cue.None, out found);
            if (yes) Take(ref post, found, into);
        }
        while (link < linked.Count)
        {
            if (linked[link].Start >= post.Taken) Take(ref post, linked[link], into);
            link++;
        }
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
        return CuedNumbers.FindGlued(post, i, out found) || Coordinates.FindPlusCode(post, i, out found) || Postcodes.Find(post, i, out found) || Ages.FindFigure(post, i, out found) || Streets.FindFromNumber(post, i, out found) || Streets.FindBeforeNumber(post, i, out found)
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

    private static bool Word(ref Reading post, int i, Cue cue, out Identifier found)
    {
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
        if ((cue & Cue.At) != 0) return Contacts.FindSpelledMailbox(post, i, out found);
        if ((cue & Cue.Forces) != 0) return Postcodes.FindMilitary(post, i, out found);
        found = default;
        if (post.Length(i) > 4) return false;
        // Groups of letters between colons or dashes: an address of a network or of a device.
        var mark = post.At(post.Tokens[i].End);
        return mark is (byte)':' or (byte)'-' && (NetworkAddresses.FindHardware(post, i, out found) || mark == ':' && NetworkAddresses.FindV6(post, i, out found));
    }
}
