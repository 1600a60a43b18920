using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>Set ways of saying it without saying it: thanks, sorry, wishes, what our records hold, and questions for what names a person.</summary>
internal sealed partial class CareRules
{
    private void SetPhrases(int i)
    {
        var word = _words[i];
        if (word.Is(Record | Our)) Records(i);
        if (word.Hash == Name) ByThatName(i);
        if (word.Hash == Never && !Supposed(i)) NeverPatient(i);
        if (word.Hash == As && _addressed || word.Hash == As && Any(i + 1, 2, Our)) AsPatient(i);
        if (word.Is(This) && Is(i + 1, Patient) && !word.Is(The) && Said(i)) Add(41, "G4", i, i + 1);
        if (word.Is(Joy)) Joyful(i);
        if (word.Hash == Care && Word(i + 1, OfWord) && Any(Math.Max(_first, i - 3), Math.Min(3, i - _first), Taken) && Said(i) && Object(i + 2, 1, out var whom, out _)) Add(34, "G3", i, whom);
        if (!_addressed && !word.Is(Wish | Joy)) return;
        if (_addressed)
        {
            if (word.Hash == For) Thanks(i);
            if (word.Is(Sorry)) SorryFor(i);
            if (word.Is(Ask)) Asked(i);
            if (word.Is(Noun) && (Is(i + 1, You | He) || Is(i + 1, They) && !_many) && Is(i + 2, Got | Came | Have)) NounYouHad(i);
            if (word.Hash == WhoWord && Is(i + 1, Done | Moved) && Object(i + 2, 2, out var last, out _)) Add(34, "G3", i + 1, last);
            if (word.Hash == Remember && Is(i + 1, You | He) && (Any(i + 2, 3, From))) Add(34, "G3", i, i + 1);
            if (word.Hash == Congratulations) Birth(i, 9);
            if (Losing.Contains(word.Hash) && Object(i + 1, 1, out last, out var lost) && !lost.You) Add(60, "G11", i, last);
            if (Efforts.Contains(word.Hash) && Any(i + 1, 4, CareFor) && Object(LastOf(i + 1, 5, CareFor) + 1, 1, out last, out _)) Add(34, "G3", i, last);
        }
        Wishes(i);
    }

    private bool Spans(int i, int reach, out int at, HashSet<uint> words)
    {
        for (at = i; at < _end && at < i + reach; at++) if (words.Contains(_words[at].Hash)) return true;
        return false;
    }

    private int LastOf(int from, int reach, HashSet<uint> words) => Spans(from, reach, out var at, words) ? at : from;

    /// <summary>Whether the sentence speaks of many before or after a place, so that a wish in it is for everybody.</summary>
    private bool OfMany(int i)
    {
        var many = false;
        for (var j = Math.Max(_first, i - 8); j < _end && j < i + 8; j++)
        {
            if (Is(j, You | Your)) return false;
            many |= Many.Contains(_words[j].Hash) && !(Word(j + 1, OfWord) && Is(j + 2, Us | Our)); // "From all of us" is who wishes.
        }
        return many;
    }

    /// <summary>G6: our records show; we have no record; there is no record of you; we checked your chart; we cannot find you in our system.</summary>
    private void Records(int i)
    {
        // Said to everybody it must speak of somebody: "our records show that the roof was checked" is no secret.
        if (Supposed(i) || !_addressed && !(_ofSomebody ??= OfSomebody())) return;
        if (Is(i, Our))
        {
            if (Is(i + 1, Record) && Is(i + 2, CareTag.Show)) Add(1, "G6", i, i + 2);
            return;
        }
        if (Is(i - 1, The) && Is(i + 1, CareTag.Show)) { Add(1, "G6", i - 1, i + 1); return; }
        for (var j = i - 1; j >= _first && j >= i - 4 && !Paused(j + 1); j--)
        {
            if (Is(j, Have) && Is(j - 1, We) && !Is(j, Do)) { Add(1, "G6", j - 1, i); return; }
            if (Negated.Contains(_words[j].Hash) && !Is(i, CareTag.Show) && (Is(j - 1, Be | Have) || FoundWords.Contains(j > _first ? _words[j - 1].Hash : 0))) { Add(1, "G6", Speaker(j), i); return; }
            if (j < i - 1 + 1 && Looked.Contains(_words[j].Hash) && Any(j + 1, 3, Your | His | Their | The)) { Add(1, "G6", j, i); return; }
            if (Is(j, Our) && (Is(j - 1, Prep) && (Is(j - 2, You | He | They) || Accord.Contains(j - 2 >= _first ? _words[j - 2].Hash : 0)))) { Add(1, "G6", j - 2, i); return; }
        }
    }

    // "We have no record": from who says it on.
    private int Speaker(int i)
    {
        for (var j = i - 1; j >= _first && j >= i - 5; j--) if (Is(j, We)) return j;
        return i;
    }

    private bool? _ofSomebody;

    private bool OfSomebody()
    {
        for (var i = _first; i < _end; i++) if (PersonAt(i, out _, out _) || Is(i, Patient) && !Is(i, CareTag.General) || Word(i, Name) || Word(i, Visit)) return true;
        return false;
    }

    /// <summary>G6: no patient by that name.</summary>
    private void ByThatName(int i)
    {
        if (!Is(i - 1, This | His | Your | The) || !NameOf.Contains(i - 2 >= _first ? _words[i - 2].Hash : 0) || Supposed(i)) return;
        for (var j = i - 3; j >= _first && j >= i - 6; j--) if (Is(j, Patient | CareTag.General | Person)) { Add(1, "G6", j, i); return; }
    }

    private void NeverPatient(int i)
    {
        var j = i + 1;
        if (Is(j, Be)) j++;
        for (var k = j; k < _end && k < j + 5; k++)
            if (Is(k, Patient) && (Is(j, Our) || Word(j, A) && _addressed || Word(j, One) && Any(j, 4, Our))) { Add(5, "G6", i, k); return; }
    }

    /// <summary>G4: as a valued patient.</summary>
    private void AsPatient(int i)
    {
        for (var j = i + 1; j < _end && j < i + 6 && !Paused(j); j++)
            if (Is(j, Patient)) { if (Any(i + 1, 2, Our) || Word(i + 1, A) || Word(i + 1, One)) Add(41, "G4", i, j); return; }
    }

    /// <summary>G5: thank you for choosing us.</summary>
    private void Thanks(int i)
    {
        var thanks = i - 1;
        while (thanks > _first && thanks > i - 5 && !ThankWords.Contains(_words[thanks].Hash)) thanks--;
        if (thanks < _first || !ThankWords.Contains(_words[thanks].Hash) || i + 1 >= _end) return;
        var next = _words[i + 1].Hash;
        var letting = Letting.Contains(next) && Any(i + 2, 4, CareTag.Deed | Doing);
        var being = next == BeingHere && (Any(i + 2, 4, Patient) && Any(i + 2, 3, OneOf) || Any(i + 2, 2, Our | Here));
        if ((Choosing.Contains(next) && !Any(i + 2, 7, Event)) || being || letting) Add(50, "G5", thanks, letting ? Last(i + 2, 4, CareTag.Deed | Doing) : i + 1);
        else if (Is(i + 1, Your) && (Word(i + 2, Visit) || Word(i + 2, StayWord) || Word(i + 2, Trust))) Add(9, "G5", thanks, i + 2);
    }

    /// <summary>G7: sorry for the wait, for what happened to you; G11: sorry for your loss.</summary>
    private void SorryFor(int i)
    {
        for (var j = i + 1; j < _end && j < i + 11; j++)
        {
            var word = _words[j].Hash;
            if (Is(j, CareTag.General) && Many.Contains(word) || Is(j, If | But)) return;
            if (word == Loss && (Is(j - 1, Your | His | This | The | Their))) { Add(12, "G11", i, j); return; }
            if (Suffered.Contains(word)) { Add(51, "G7", i, j); return; }
            if ((word == Happened || word == Went) && Spans(j + 1, 2, out var at, ToThrough) && (word == Went || Is(at + 1, You) || PersonAt(Math.Min(at + 1, _end - 1), out _, out _))) { Add(51, "G7", i, word == Went ? at : at + 1); return; }
        }
    }

    /// <summary>G11: wishes and comfort that only fit somebody ill, bereaved or just become a parent.</summary>
    private void Wishes(int i)
    {
        var word = _words[i].Hash;
        if (OfMany(i) || Supposed(i)) return;
        var free = _addressed;
        if (!free) for (var j = i + 1; j < _end && j < i + 6 && !free; j++) free = PersonAt(j, out _, out _) && Is(i, Wish);
        if (!free) return;
        if (_addressed && word == Condolences && !(Is(i + 1, Prep) && Any(i + 2, 2, CareTag.General))) { Add(60, "G11", i, i); return; }
        if (_addressed && Is(i, Noun) && word != Care && !Is(i - 1, CareTag.General) && Is(i - 1, The | Your | This | His) && (Any(i + 1, 2, Be) || Word(i + 1, Went)) && Any(i + 2, 3, Fine)) { Add(60, "G11", i - 1, Last(i + 2, 3, Fine)); return; }
        if (word == Recovery && Spans(Math.Max(_first, i - 2), 2, out var quick, Speedy)) { Add(60, "G11", quick, i); return; }
        if (word == Get && Word(i + 1, WellWord) || (Feel.Contains(word) && Word(i + 1, Better) && !Is(i + 2, Prep))) { Add(60, "G11", i, i + 1); return; }
        if (Recovers.Contains(word) && Any(i + 1, 2, Soon) || Heals.Contains(word) && Any(i + 1, 2, Soon)) { Add(60, "G11", i, i + 1); return; }
        if (_addressed && Beautiful.Contains(word) && Any(i + 1, 2, Babies)) Add(60, "G11", i, Last(i + 1, 2, Babies));
    }

    private void Birth(int i, int reach)
    {
        if (Any(i + 1, reach, Babies) && !OfMany(i)) Add(60, "G11", i, Last(i + 1, reach, Babies));
    }

    /// <summary>G3: a pleasure looking after you; loved having you on the ward; proud to have treated her.</summary>
    private void Joyful(int i)
    {
        if (Supposed(i)) return;
        for (var j = i + 1; j < _end && j < i + 7; j++)
        {
            if (Is(j, But | If)) return;
            if (_addressed && Word(j, Experience) && Any(i + 1, j - i, Got | Have)) { Add(51, "G7", i, j); return; }
            var having = Word(j, Having) && _addressed && PlaceAfter(j + 2, false, 4);
            var meeting = _addressed && Meeting.Contains(_words[j].Hash) && !Any(j + 1, 6, Event);
            var deed = Is(j, Doing) || Is(j, CareTag.Deed | Done) && (Is(j - 1, Prep | Have | Modal) || Is(j - 1, Be));
            var helped = _addressed && Helped.Contains(_words[j].Hash) && (Is(j - 1, Modal) && Word(j - 1, Could) || Is(j - 1, Have | We) || Word(j, HelpedPast));
            if ((having || meeting || deed || helped) && Object(j + 1, 3, out var last, out var person) && (!meeting || !person.You)) { Add(30, "G3", i, last); return; }
        }
    }

    /// <summary>G2: the wait you had.</summary>
    private void NounYouHad(int i)
    {
        if (!Said(i) || Any(i + 2, 1, Modal)) return;
        if (Is(i + 2, Got) || Is(i + 2, Came)) Add(33, "G2", i, i + 2);
    }

    /// <summary>G12: a question for what names a person, where everybody reads the answer.</summary>
    private void Asked(int i)
    {
        var from = Math.Max(_first, i - 4);
        if (Any(from, i - from, Not) || Any(from, i - from, Outside) || Any(i + 1, 5, Outside)) return;
        for (var j = i + 1; j < _end && j < i + 12; j++)
        {
            if (Is(j, If | But | Not)) return;
            var length = Identifying(j);
            if (length == 0) continue;
            var whose = Any(Math.Max(i, j - 3), j - Math.Max(i, j - 3), Your | His | Their | The | CareTag.Possessive) || Is(i, Ask) && j - i <= 4;
            if (whose && !Any(j, _end - j, Outside)) Add(8, "G12", i, j + length - 1);
            return;
        }
    }

    /// <summary>How many words from a place on name what identifies somebody: date of birth, MRN, full name, record number.</summary>
    private int Identifying(int i)
    {
        var word = _words[i].Hash;
        if (Secrets.Contains(word)) return 1;
        if (word == Date && Word(i + 1, OutOf) && Word(i + 2, BirthWord)) return 3;
        if (word == BirthWord && Word(i + 1, Date) || word == Full && Word(i + 1, Name) || word == Social && Word(i + 1, Security)) return 2;
        if (word == Name && Any(i + 1, 4, AndTheRest)) return 1;
        if (Numbered.Contains(word)) for (var j = i + 1; j < _end && j < i + 3; j++) if (Numbers.Contains(_words[j].Hash)) return j - i + 1;
        return 0;
    }

    private static readonly uint Name = CareVocabulary.Hash("name"), As = CareVocabulary.Hash("as"), For = CareVocabulary.Hash("for"), WhoWord = CareVocabulary.Hash("who"), Remember = CareVocabulary.Hash("remember"),
        Congratulations = CareVocabulary.Hash("congratulations"), OfWord = CareVocabulary.Hash("of"), Experience = CareVocabulary.Hash("experience"), Visit = CareVocabulary.Hash("visit"), StayWord = CareVocabulary.Hash("stay"), Trust = CareVocabulary.Hash("trust"), A = CareVocabulary.Hash("a"),
        One = CareVocabulary.Hash("one"), BeingHere = CareVocabulary.Hash("being"), Loss = CareVocabulary.Hash("loss"), Happened = CareVocabulary.Hash("happened"), Went = CareVocabulary.Hash("went"),
        Condolences = CareVocabulary.Hash("condolences"), Care = CareVocabulary.Hash("care"), Recovery = CareVocabulary.Hash("recovery"), Get = CareVocabulary.Hash("get"), WellWord = CareVocabulary.Hash("well"), Better = CareVocabulary.Hash("better"),
        Having = CareVocabulary.Hash("having"), Could = CareVocabulary.Hash("could"), HelpedPast = CareVocabulary.Hash("helped"), Date = CareVocabulary.Hash("date"), BirthWord = CareVocabulary.Hash("birth"), Full = CareVocabulary.Hash("full"),
        Social = CareVocabulary.Hash("social"), Security = CareVocabulary.Hash("security");
    private static readonly HashSet<uint> From = Set("from when on and"), Taken = Set("took taken taking"), Losing = Set("losing lost lose"), Efforts = Set("everything best utmost"), OneOf = Set("a our such"), CareFor = Set("for"), Negated = Set("no any"), FoundWords = Set("find found see have with"), Looked = Set("checked reviewed pulled read looked opened checking"), Accord = Set("according"),
        NameOf = Set("by with of under called"), ThankWords = Set("thank thanks grateful"), Letting = Set("letting allowing giving entrusting"), Choosing = Set("choosing visiting coming trusting picking"), Suffered = Set("experience wait waited waiting treated ordeal"),
        ToThrough = Set("to through"), Many = Set("everyone everybody all people patients anyone those families every each any no nobody most many"), Speedy = Set("speedy quick full fast swift smooth complete good rapid"), Feel = Set("feel feels feeling"), Recovers = Set("recover recovers"),
        Heals = Set("heal heals healing"), Soon = Set("soon quickly well fast fully"), Beautiful = Set("beautiful gorgeous lovely adorable"), Babies = Set("baby twins newborn birth arrival triplets delivery"), Meeting = Set("meeting seeing helping welcoming"), Helped = Set("help helped"),
        Outside = Set("call phone email portal write visit bring ready"), Secrets = Set("dob mrn ssn birthdate birthday"), AndTheRest = Set("birth dob day number mrn phone seen"), Numbered = Set("record medical patient insurance member account nhs hospital chart case policy plan"), Numbers = Set("number numbers id no");
}
