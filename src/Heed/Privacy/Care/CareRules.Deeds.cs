using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>What we did to somebody, what was done to them, how they are, what they did.</summary>
internal sealed partial class CareRules
{
    /// <summary>G3 in the active voice: we treated her, our team did not operate on your dad, we are caring for him.</summary>
    private void WeDid(int i)
    {
        if (Is(i, Our) && !(Is(i + 1, Staff) || Is(i + 2, Staff))) return;
        if (Is(i, Staff) && Is(i - 1, Our | Your | His | Their) || Is(i, Staff) && Is(i - 2, Our) && !Is(i - 1, Staff)) return;
        var subject = Is(i, Our) ? Is(i + 1, Staff) ? i + 1 : i + 2 : i;
        if (!Said(i)) return;
        var voice = Helpers(subject + 1, out var verb);
        if (verb >= _end) return;
        for (var tries = 0; tries < 2; tries++)
        {
            if (DeedIn(voice, verb) && Object(verb + 1, 5, out var last, out var person) && Told(voice, verb, person)) { Add(30, "G3", i, last); return; }
            if (Is(verb, Gave) && !voice.Modal && !(voice.Be && !voice.Have) && Object(verb + 1, 2, out last, out person) && GivenCare(last + 1)) { Add(32, "G3", i, last); return; }
            if (Word(verb, Saved) && Word(verb + 2, Life) && Owner(verb + 1, out _)) { Add(30, "G3", i, verb + 2); return; }
            // "We examined and sent home": the second verb of two.
            if (!Is(verb + 1, And)) return;
            verb += 2;
            if (verb >= _end) return;
        }
    }

    private bool DeedIn(Voice voice, int verb) => voice switch
    {
        { Be: true, Have: false } => Is(verb, Doing),
        { Be: true } => Is(verb, Doing),
        { Did: true } => Is(verb, CareTag.Deed) || MeetBase.Contains(_words[verb].Hash),
        { Modal: true, Have: false } => false,
        _ => Is(verb, Done | Met | CareTag.Deed),
    };

    /// <summary>Whether this verb with this voice tells of the person, and not of what we do for everybody.</summary>
    private bool Told(Voice voice, int verb, Who person)
    {
        if (Is(verb, Done | Doing) || voice.Did) return !person.Word || !Is(verb, CareTag.Deed);
        if (Is(verb, Met)) return true;
        return !person.You && !person.Word; // "We care for him"; "we care for you" is said to everybody.
    }

    private bool GivenCare(int from) => Any(from, 6, PureNoun | Ward) || Any(from, 5, Noun) || Any(from, 3, GoneHome);

    /// <summary>What a sentence says of a person: was treated, is stable, is no patient, came in, refused.</summary>
    private void Told(int i, int last, Who person)
    {
        if (!Said(i) || Is(i - 1, General) || Likened.Contains(i > _first ? _words[i - 1].Hash : 0)) return;
        var from = last + 1;
        // "The woman in the video was …": the name goes on up to the helping word.
        if (!person.You && last > i && Is(from, Prep | You | Event))
            for (var j = from; j < _end && j < from + 6; j++) if (Is(j, Be | Have | Do | Died)) { from = j; break; }
        if (Paused(from)) return;
        if (Is(i - 1, Prep) && last == i && !AfterWhen(i)) return;
        var voice = Helpers(from, out var verb);
        var helped = voice.Be && (!voice.Modal || voice.Have);
        if (helped && IsPatient(from, verb, i)) return;
        for (var tries = 0; tries < 3 && verb < _end; tries++)
        {
            if (Passive(i, from, verb, voice, person) || Active(i, from, verb, voice, person)) return;
            if (!voice.Be && !voice.Have && !Is(verb, Verb)) break;
            var next = verb + 1;
            while (next < _end && next < verb + 7 && !Is(next, And) && !Paused(next)) next++;
            if (next >= _end || !Is(next, And)) break;
            var second = Helpers(next + 1, out verb);
            voice = second with { Be = second.Be || voice.Be, Past = second.Past || voice.Past, Have = second.Have || voice.Have };
        }
        Seen(i, person);
    }

    private bool AfterWhen(int i) => Is(i - 1, CareTag.When);

    private bool Passive(int i, int from, int verb, Voice voice, Who person)
    {
        if (!voice.Be || voice.Modal && !voice.Have || voice.Did) return false;
        var past = voice.Past || voice.Being || voice.Have;
        if (Is(verb, Done) && (person.You ? voice.Past || voice.Have : past || !person.Word) && !(Manner.Contains(verb + 1 < _end ? _words[verb + 1].Hash : 0) && !_addressed)) { Add(31, "G3", i, verb); return true; }
        if (Is(verb, Moved) && past && PlaceAfter(verb + 1, false) && !Any(verb + 1, 4, Event)) { Add(33, "G3", i, verb); return true; }
        if (Is(verb, Dealt) && _addressed && (voice.Past || voice.Have) && !Any(verb + 1, 4, Event)) { Add(34, person.You ? "G2" : "G3", i, verb); return true; }
        return Condition(i, from, verb, voice, person);
    }

    /// <summary>Is stable; is in our care; was here; was with us.</summary>
    private bool Condition(int i, int from, int verb, Voice voice, Who person)
    {
        if (person.You && !voice.Past) return false;
        if (Is(verb, State) && !person.You) { Add(35, "G3", i, verb); return true; }
        if (Word(verb, Fighting) && Word(verb + 1, ForWord)) { Add(35, "G3", i, verb); return true; }
        if (Is(verb, Mend) && !person.You && Any(verb + 1, 4, Fine)) { Add(35, "G3", i, Last(verb, 4, Fine)); return true; }
        if (Is(verb, Prep))
        {
            for (var j = verb + 1; j < _end && j < verb + 7 && !Paused(j); j++)
            {
                var word = _words[j];
                if (word.Is(If | But)) break;
                if (word.Is(Event)) break;
                if (word.Is(Ward) || CareOf.Contains(word.Hash) && (_words[verb].Hash is var prep) && (prep == In || prep == Under || prep == OutOf) || !person.You && Bodily.Contains(word.Hash)) { Add(36, person.You ? "G2" : "G3", i, j); return true; }
                if (word.Is(House) && (_addressed || _words[verb].Hash == In)) { Add(36, person.You ? "G2" : "G3", i, j); return true; }
                if (word.Is(Us) && _addressed && !Any(j + 1, 4, Years)) { Add(36, person.You ? "G2" : "G3", i, j); return true; }
            }
        }
        if (Is(verb, Here) && _addressed && (voice.Past || !person.You)) { Add(36, "G2", i, verb); return true; }
        if (!person.You && _addressed && verb < _end && (_words[verb].Hash == Home || _words[verb].Hash == Known)) { Add(37, "G3", i, verb); return true; }
        return false;
    }

    /// <summary>G4: is (not) a patient, is (not) one of our patients.</summary>
    private bool IsPatient(int from, int verb, int i)
    {
        for (var j = from; j < _end && j < from + 12 && !Paused(j); j++)
        {
            if (j > verb + 6 || Is(j, If | But) || Is(j, Prep) && !OfOurs(j)) return false;
            if (!Is(j, Patient)) continue;
            // "You are a patient man" and "he was patient with us" are no deeds of care.
            if (!Is(j - 1, Our | The | General) && !Is(j - 2, Our | The | General) && !Is(j - 3, Our | General)) return false;
            var never = j - 1;
            while (never > from && !(_words[never].Hash == Never)) never--;
            if (_words[never].Hash == Never) Add(5, "G6", never, j);
            else Add(38, "G4", i, j);
            return true;
        }
        return false;
    }

    private bool OfOurs(int i) => Is(i + 1, Our | The) || Is(i + 2, Our);

    /// <summary>Received care, came in, waited, refused, died with us.</summary>
    private bool Active(int i, int from, int verb, Voice voice, Who person)
    {
        if (verb >= _end || voice.Modal && !voice.Have || voice.Be && !voice.Have) return false;
        var word = _words[verb];
        if (word.Is(Refused) && (_addressed ? !Any(verb + 1, 5, Event) : Any(verb + 1, 4, PureNoun | Noun))) { Add(20, "G10", i, verb); return true; }
        if (word.Is(Died) && !person.You && PlaceAfter(verb + 1, false)) { Add(33, "G3", i, verb); return true; }
        if (word.Is(Undergone) && !voice.Not) { Add(33, "G3", i, verb); return true; }
        if (word.Is(Got))
        {
            for (var j = verb + 1; j < _end && j < verb + 6 && !Paused(j); j++)
                if (Is(j, _addressed ? Noun : PureNoun) && !Is(j + 1, Event)) { Add(33, "G3", i, j); return true; }
                else if (Is(j, Prep | If | But | We)) break;
        }
        if (_addressed && verb + 2 < _end && (word.Hash == Turn || word.Hash == ShowUp) && voice.Did) { Add(21, "G10", i, verb + 1); return true; }
        if (_addressed && word.Hash == Chose && (Any(verb + 1, 3, Leaving) || Any(verb + 1, 2, Us))) { Add(21, "G10", i, verb); return true; }
        return word.Is(Came) && Visited(i, verb, person);
    }

    private bool Visited(int i, int verb, Who person)
    {
        if (!_addressed) return PlaceAfter(verb + 1, true) && Found(i, verb, "G2");
        if (Any(verb + 1, 6, Event)) return false;
        var next = verb + 1 < _end ? _words[verb + 1].Hash : 0;
        var word = _words[verb].Hash;
        if (word == Left) return Any(verb + 1, 2, Leaving) && Found(i, verb, "G10");
        if (word == Waited || word == Attended || word == Stayed || word == Arrived) return Found(i, verb, "G2");
        return (PlaceAfter(verb + 1, false) || Inward.Contains(next)) && Found(i, verb, "G2");
    }

    private bool Found(int i, int last, string rule)
    {
        Add(22, rule, i, last);
        return true;
    }

    /// <summary>G2: when you came; "the wait you had", "the doctor who saw you".</summary>
    private void Seen(int i, Who person)
    {
        if (Is(i - 1, CareTag.When))
        {
            var voice = Helpers(i + 1, out var verb);
            var at = voice.Be && voice.Past ? Last(i + 1, 3, Be) : Is(verb, Came) || Word(verb, Saw) ? verb : -1;
            if (at > 0 && person.You && !Any(at + 1, 4, Event) && !voice.Modal) Add(10, "G2", i - 1, at);
        }
    }

    private int Last(int from, int reach, CareTag tag)
    {
        var last = from;
        for (var j = from; j < _end && j < from + reach; j++) if (Is(j, tag)) last = j;
        return last;
    }

    private int Last(int from, int reach, HashSet<uint> words)
    {
        var last = from;
        for (var j = from; j < _end && j <= from + reach; j++) if (words.Contains(_words[j].Hash)) last = j;
        return last;
    }

    /// <summary>G1: your recent visit, her results, your mum's operation.</summary>
    private void Owned(int i, int from, Who person)
    {
        for (var j = from; j < _end && j < from + 3 && !Paused(j); j++)
        {
            if (Is(j, _addressed ? Noun : PureNoun))
            {
                if (Is(j + 1, CareTag.Possessive) || !ForAll(i, j)) Add(11, "G1", i, j);
                return;
            }
            if (Is(j, Kin | Person) && j + 1 < _end && _words[j + 1].Is(CareTag.Possessive)) { j++; continue; }
            if (_words[j].Tags != None && !Is(j, Adverb | Refused | Joy | Dealt | Moved | Staff)) return;
        }
    }

    /// <summary>No care of one person: a "record number", and advice to everybody: "if you have a question about your bill", "talk to your doctor", "you can ask for your records".</summary>
    private bool ForAll(int i, int noun)
    {
        if (noun + 1 < _end && Numbers.Contains(_words[noun + 1].Hash)) return true; // What is asked for is G12.
        if (Supposed(i) && !Any(Math.Max(_first, i - 8), Math.Min(8, i - _first), Wanting)) return true;
        if (Is(noun, Staff) && Is(i - 1, Advice)) return true;
        for (var j = i - 1; j >= _first && j > i - 7; j--) if (Is(j, Modal) && !Is(j, Not) && Is(j - 1, You | He | They)) return true;
        return false;
    }

    private static readonly uint Fighting = CareVocabulary.Hash("fighting"), ForWord = CareVocabulary.Hash("for"), Life = CareVocabulary.Hash("life"), Saved = CareVocabulary.Hash("saved"), In = CareVocabulary.Hash("in"), Under = CareVocabulary.Hash("under"), OutOf = CareVocabulary.Hash("of"), Home = CareVocabulary.Hash("home"), Known = CareVocabulary.Hash("known"),
        Never = CareVocabulary.Hash("never"), Turn = CareVocabulary.Hash("turn"), ShowUp = CareVocabulary.Hash("show"), Chose = CareVocabulary.Hash("chose"), Left = CareVocabulary.Hash("left"), Waited = CareVocabulary.Hash("waited"),
        Attended = CareVocabulary.Hash("attended"), Stayed = CareVocabulary.Hash("stayed"), Arrived = CareVocabulary.Hash("arrived"), Saw = CareVocabulary.Hash("saw");
    private static readonly HashSet<uint> MeetBase = Set("see help call"), Likened = Set("like than of anyone everyone"), GoneHome = Set("home waiting away back"), Manner = Set("badly unfairly poorly with like as this that differently rudely equally fairly well"),
        Fine = Set("well better great fine ok okay good comfortably clear"), Years = Set("years year months decades"), Leaving = Set("leave before without against early hospital ward er us"),
        Inward = Set("in here back by out overnight"), Wanting = Set("like want wish prefer discuss"), CareOf = Set("care"), Bodily = Set("condition pain recovery coma ventilator support oxygen mend danger labor labour surgery theatre isolation rehab");
}
