using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>
/// The rules for one English sentence: who (you, your dad, she, this person, the boy), what (treated, admitted, brought to our ward, stable, our patient) and in which voice
/// and time. What is said under "if", of people in general, or as something we may not say, tells nothing. Time grows with the length of the sentence: no rule looks farther than a few words.
/// </summary>
internal sealed partial class CareRules
{
    private readonly record struct Hit(int Order, string Rule, int First, int Last);

    private readonly List<CareWord> _words;
    private readonly int _first, _end;
    /// <summary>The words are for one person, so that "you" is somebody.</summary>
    private readonly bool _addressed;
    /// <summary>Many were spoken of before, so that "they" may be those.</summary>
    private bool _many;
    private readonly List<Hit> _hits = [];

    private CareRules(List<CareWord> words, int first, int end, bool addressed, bool many)
    {
        (_words, _first, _end, _addressed, _many) = (words, first, end, addressed, many);
        Unsaid();
    }

    /// <summary>Adds what a sentence tells. Of hits that overlap the first rule stays.</summary>
    public static void Find(CareText text, int first, int end, bool addressed, bool many, List<(string Rule, int Start, int End)> found)
    {
        var rules = new CareRules(text.Words, first, end, addressed, many);
        for (var i = first; i < end; i++)
        {
            rules.At(i);
            rules._many |= CareGuard.SpeaksOfMany(text.Words[i], CareTag.General);
        }
        if (rules._hits.Count == 0) return;
        rules._hits.Sort((one, other) => one.Order != other.Order ? one.Order.CompareTo(other.Order) : one.First.CompareTo(other.First));
        var taken = new bool[end - first];
        foreach (var hit in rules._hits)
        {
            var words = taken.AsSpan(hit.First - first, hit.Last - hit.First + 1);
            if (words.Contains(true)) continue;
            words.Fill(true);
            found.Add((hit.Rule, text.Words[hit.First].Start, text.Words[hit.Last].End));
        }
    }

    private void At(int i)
    {
        var tags = _words[i].Tags;
        SetPhrases(i);
        if (tags == None && !Titles.Contains(_words[i].Hash)) return;
        if ((tags & (We | Staff | Our)) != 0) WeDid(i);
        if (PersonAt(i, out var last, out var person))
        {
            var owns = last + 1 < _end && _words[last + 1].Is(CareTag.Possessive);
            if (owns) Owned(i, last + 2, person);
            else if (last == i && (tags & His) != 0) Owned(i, i + 1, person);
            Told(i, last, person);
        }
        else if ((tags & (Your | His | Their)) != 0 && Owner(i, out person)) Owned(i, i + 1, person);
    }

    private void Add(int order, string rule, int first, int last) => _hits.Add(new Hit(order, rule, first, last));

    private bool Is(int i, CareTag any) => i >= _first && i < _end && _words[i].Is(any);

    private bool Word(int i, uint hash) => i >= _first && i < _end && _words[i].Hash == hash;

    /// <summary>Whether a word is parted from the one before it by a comma or the like.</summary>
    private bool Paused(int i) => i < _end && _words[i].Pause;

    // What stands under "if", and what we say that we may not say: places of words, told apart by bits.
    private const byte UnderIf = 1, Withheld = 2;
    private byte[] _unsaid = [];

    private void Unsaid()
    {
        byte now = 0;
        var not = -9;
        _unsaid = new byte[_end - _first];
        for (var i = _first; i < _end; i++)
        {
            var tags = _words[i].Tags;
            if ((tags & But) != 0) now = 0;
            else if (_words[i].Pause && (now & UnderIf) != 0 && Is(i, You | He | They | We | Your | His | This | The)) now = (byte)(now & ~UnderIf);
            if ((tags & If) != 0) now |= UnderIf;
            if ((tags & Not) != 0 || _words[i].Hash == Unable) not = i;
            if ((tags & Say) != 0 && i - not <= 4) now |= Withheld;
            _unsaid[i - _first] = now;
        }
    }

    private bool Said(int i) => _unsaid[i - _first] == 0;

    private bool Supposed(int i) => (_unsaid[i - _first] & UnderIf) != 0;

    /// <param name="You">The reader.</param>
    /// <param name="Owner">Only whose something is: your, his.</param>
    /// <param name="Word">Named by a word that may also mean any one of many: the patient.</param>
    private readonly record struct Who(bool You, bool Owner, bool Word);

    private bool Owner(int i, out Who person)
    {
        person = new Who(Is(i, Your), true, false);
        return Is(i, Your) && _addressed || Is(i, His) || Is(i, Their) && _addressed && !_many;
    }

    /// <summary>Whether a person begins here, and the last word of what names them.</summary>
    private bool PersonAt(int i, out int last, out Who person)
    {
        var tags = _words[i].Tags;
        (last, person) = (i, default);
        if ((tags & You) != 0 && _addressed) { person = new Who(true, false, false); return true; }
        if ((tags & (Your | His | Their)) != 0 && Owner(i, out _) || (tags & (The | This)) != 0)
        {
            for (var j = i + 1; j < _end && j <= i + 3 && !Paused(j); j++)
            {
                var one = _words[j].Tags;
                if ((one & Person) != 0 || (one & Kin) != 0 && ((tags & The) == 0 || _addressed || (one & General) == 0 && j == i + 1))
                {
                    (last, person) = (j, new Who(false, false, (tags & The) != 0));
                    // The caller's own mum; a name after a kinship.
                    return (one & General) == 0;
                }
                if (one != None && (one & (Adverb | Joy)) == 0) break;
            }
        }
        if ((tags & Named) != 0 && _addressed) return true;
        if ((tags & He) != 0) { person = new Who(false, false, false); return true; }
        if ((tags & They) != 0) return _addressed && !_many;
        if (i + 1 < _end && Titles.Contains(_words[i].Hash) && _words[i].Capital && _words[i + 1].Capital) { last = i + 1; return true; }
        return false;
    }

    private readonly record struct Voice(bool Be, bool Past, bool Being, bool Have, bool Did, bool Do, bool Modal, bool Not);

    /// <summary>The helping words from a place on ("has never been"), and the first word after them that says something.</summary>
    private Voice Helpers(int from, out int verb)
    {
        bool be = false, past = false, being = false, have = false, did = false, does = false, modal = false, not = false;
        var strange = 0;
        for (verb = from; verb < _end && verb < from + 9; verb++)
        {
            var word = _words[verb];
            if (word.Pause && verb > from) { verb = _end; break; }
            var tags = word.Tags;
            // "She will need" and "you received": the verb has come.
            if ((tags & (Verb & ~(Say | Dealt))) != 0 && (tags & (Be | Have | Do | Modal)) == 0) break;
            if ((tags & (Be | Have | Do | Modal | Not)) == 0)
            {
                if ((tags & (Adverb | And)) != 0) continue;
                if (tags != None || ++strange > 3) break;
                continue;
            }
            be |= (tags & Be) != 0;
            being |= (tags & Being) != 0;
            have |= (tags & Have) != 0 && (tags & Be) == 0 || (tags & Have) != 0 && Is(verb + 1, Be | Done | Adverb | Not);
            past |= (tags & Past) != 0;
            did |= (tags & Do) != 0 && (tags & Past) != 0;
            does |= (tags & Do) != 0 && (tags & Past) == 0;
            modal |= (tags & Modal) != 0 && (tags & Have) == 0;
            not |= (tags & Not) != 0;
        }
        return new Voice(be, past, being, have, did, does, modal, not);
    }

    /// <summary>A person within a few words, with nobody else before: the one something is done to.</summary>
    private bool Object(int from, int reach, out int last, out Who person)
    {
        for (var i = from; i < _end && i < from + reach && !Paused(i); i++)
        {
            if (PersonAt(i, out last, out person)) return true;
            if (Is(i, We | General | If | But | And)) break;
        }
        (last, person) = (from, default);
        return false;
    }

    /// <summary>Whether a place of care follows soon: a ward, or a house that is ours.</summary>
    private bool PlaceAfter(int from, bool wardOnly, int reach = 6)
    {
        for (var i = from; i < _end && i < from + reach; i++)
        {
            if (Is(i, If | But)) return false;
            if (Is(i, Ward) && !(Is(i + 1, Event))) return true;
            if (wardOnly) continue;
            if (Is(i, Here) || Is(i, Us) && Is(i - 1, Prep)) return true;
            if (Is(i, House) && (Is(i - 1, Our | The | This | Prep) || Is(i - 2, Our | The | This))) return true;
            if (Is(i, Staff) && Is(i - 1, Our)) return true;
        }
        return false;
    }

    private bool Any(int from, int reach, CareTag tags)
    {
        for (var i = Math.Max(from, _first); i < _end && i < from + reach; i++) if (Is(i, tags)) return true;
        return false;
    }

    private bool Any(int from, int reach, HashSet<uint> words)
    {
        for (var i = Math.Max(from, _first); i < _end && i < from + reach; i++) if (words.Contains(_words[i].Hash)) return true;
        return false;
    }

    private static HashSet<uint> Set(string words) => [.. words.Split(' ').Select(CareVocabulary.Hash)];

    private static readonly uint Unable = CareVocabulary.Hash("unable");
    /// <summary>A full stop after these ends no sentence.</summary>
    internal static readonly HashSet<uint> Titles = Set("mr mrs ms miss mx");
}
