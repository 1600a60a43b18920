namespace Heed.Language;

/// <summary>
/// The stem of a folded English word, after the English stemmer of Snowball ("Porter2", Porter 2001): running, runs → run. It is a spelling that
/// forms of one word share, not always a word ("studi"). Words with other letters than a to z, and words of fewer than three letters, are their own stem.
/// </summary>
public static class Stemmer
{
    /// <summary>Longer words are left as they are: no English word has a stem that far.</summary>
    public const int Longest = 48;

    private static readonly (string Suffix, string With)[] Second =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];
    private static readonly (string Suffix, string With)[] Third =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", "")];
    private static readonly string[] Fourth =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];
    private static readonly string[] Kept = ["sky", "news", "howe", "atlas", "cosmos", "bias", "andes", "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];
    private static readonly (string Word, string Stem)[] Odd =
        [("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl")];

    /// <summary>Writes the stem and returns its length, at most that of the word. The stem's room must be two bytes longer than the word.</summary>
    public static int Stem(ReadOnlySpan<byte> word, Span<byte> stem)
    {
        word.CopyTo(stem);
        if (word.Length is < 3 or > Longest || word.IndexOfAnyExceptInRange((byte)'a', (byte)'z') >= 0) return word.Length;
        foreach (var kept in Kept) if (Is(word, kept)) return word.Length;
        foreach (var (odd, its) in Odd) if (Is(word, odd)) return Put(stem, 0, its);
        return new Cut(stem, word.Length).Run();
    }

    private static bool Is(ReadOnlySpan<byte> word, string other)
    {
        if (word.Length != other.Length) return false;
        for (var i = 0; i < other.Length; i++) if (word[i] != other[i]) return false;
        return true;
    }

    private static int Put(Span<byte> room, int at, string letters)
    {
        foreach (var letter in letters) room[at++] = (byte)letter;
        return at;
    }

    private ref struct Cut(Span<byte> word, int length)
    {
        private readonly Span<byte> _word = word;
        private int _length = length, _first, _second;

        public int Run()
        {
            // A y at the start or after a vowel is a consonant, written Y while we cut.
            for (var i = 0; i < _length; i++) if (_word[i] == 'y' && (i == 0 || Vowel(i - 1))) _word[i] = (byte)'Y';
            _first = Starts("gener") || Starts("arsen") ? 5 : Starts("commun") ? 6 : Region(0);
            _second = Region(_first);
            Plural();
            Past();
            if (_length > 2 && _word[_length - 1] is (byte)'y' or (byte)'Y' && !Vowel(_length - 2)) _word[_length - 1] = (byte)'i';
            foreach (var (suffix, with) in Second)
            {
                if (!Ends(suffix)) continue;
                var before = _length > suffix.Length ? _word[_length - suffix.Length - 1] : (byte)0;
                if (In(_first, suffix) && (suffix != "ogi" || before == 'l') && (suffix != "li" || "cdeghkmnrt".Contains((char)before))) Swap(suffix, with);
                break;
            }
            foreach (var (suffix, with) in Third)
            {
                if (!Ends(suffix)) continue;
                if (In(suffix == "ative" ? _second : _first, suffix)) Swap(suffix, with);
                break;
            }
            foreach (var suffix in Fourth)
            {
                if (!Ends(suffix)) continue;
                if (In(_second, suffix) && (suffix != "ion" || _word[_length - 4] is (byte)'s' or (byte)'t')) _length -= suffix.Length;
                break;
            }
            if (Ends("e") && (_length - 1 >= _second || (_length - 1 >= _first && !ShortSyllable(_length - 1)))) _length--;
            else if (Ends("ll") && _length - 1 >= _second) _length--;
            for (var i = 0; i < _length; i++) if (_word[i] == 'Y') _word[i] = (byte)'y';
            return _length;
        }

        private void Plural()
        {
            if (Ends("sses")) _length -= 2;
            else if (Ends("ied") || Ends("ies")) _length -= _length > 4 ? 2 : 1;
            else if (Ends("s") && !Ends("us") && !Ends("ss") && VowelBefore(_length - 2)) _length--;
        }

        private void Past()
        {
            var eed = Ends("eedly") ? 5 : Ends("eed") ? 3 : 0;
            if (eed > 0)
            {
                if (_length - eed >= _first) _length -= eed - 2;
                return;
            }
            var cut = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
            if (cut == 0 || !VowelBefore(_length - cut)) return;
            _length -= cut;
            if (Ends("at") || Ends("bl") || Ends("iz")) _word[_length++] = (byte)'e';
            else if (_length > 1 && _word[_length - 1] == _word[_length - 2] && "bdfgmnprt".Contains((char)_word[_length - 1])) _length--;
            else if (_length <= _first && ShortSyllable(_length)) _word[_length++] = (byte)'e';
        }

        // Whether what stands before this place ends in a short syllable: vowel and consonant (not w, x, Y) after a consonant, or a vowel and a consonant that are all.
        private readonly bool ShortSyllable(int end) =>
            end == 2 ? Vowel(0) && !Vowel(1)
            : end > 2 && !Vowel(end - 1) && _word[end - 1] is not ((byte)'w' or (byte)'x' or (byte)'Y') && Vowel(end - 2) && !Vowel(end - 3);

        // Where the part after the first consonant that follows a vowel begins.
        private readonly int Region(int from)
        {
            for (var i = from + 1; i < _length; i++) if (!Vowel(i) && Vowel(i - 1)) return i + 1;
            return _length;
        }

        private readonly bool VowelBefore(int end)
        {
            for (var i = 0; i < end; i++) if (Vowel(i)) return true;
            return false;
        }

        private readonly bool Vowel(int at) => _word[at] is (byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'y';

        private readonly bool In(int region, string suffix) => _length - suffix.Length >= region;

        private void Swap(string suffix, string with) => _length = Put(_word, _length - suffix.Length, with);

        private readonly bool Starts(string letters)
        {
            if (_length < letters.Length) return false;
            for (var i = 0; i < letters.Length; i++) if (_word[i] != letters[i]) return false;
            return true;
        }

        private readonly bool Ends(string suffix)
        {
            if (_length < suffix.Length) return false;
            for (var i = 1; i <= suffix.Length; i++) if (_word[_length - i] != suffix[^i]) return false;
            return true;
        }
    }
}
