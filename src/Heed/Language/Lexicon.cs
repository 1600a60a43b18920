using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Heed.Language.Facets;
using Heed.Language.Feeling;

namespace Heed.Language;

/// <summary>What a word hints at.</summary>
[Flags]
internal enum Cue : ulong
{
    None = 0, Negator = 1, But = 2, Asks = 4, Self = 8, Requests = 16, Thanks = 32, Anger = 64, Joy = 128, Optimism = 256, Sadness = 512, Fear = 1024,
    Offensive = 2048, Wrong = 4096, Care = 8192, Wounds = 16384, Quoted = 32768, Now = 65536, Soon = 131072, Person = 262144,
    Surprise = 1 << 19, Disgust = 1 << 20, Love = 1 << 21, Insult = 1 << 22, Slur = 1 << 23, Violence = 1 << 24, Group = 1 << 25,
    /// <summary>A word of <see cref="Now"/> that only names a place, a post or a thing. No model has learned from it.</summary>
    NameOnly = 1ul << 38,
    Damage = 1 << 26, Casualty = 1 << 27, Measure = 1 << 28, Official = 1 << 29, Caution = 1 << 30, Aid = 1ul << 31, Sympathy = 1ul << 32, Chatter = 1ul << 33, Opinion = 1ul << 34, Advert = 1ul << 35, Laugh = 1ul << 36, Hearsay = 1ul << 37, Named = 1ul << 39, Harsh = 1ul << 40,
    /// <summary>Only rules ask for these; nothing is learned from them.</summary>
    Ruled = Wounds | Quoted | Person | Named | NameOnly | Harsh,
}

/// <summary>All that is known of one word, or of one set phrase.</summary>
internal sealed class Entry
{
    private static int _born;
    /// <summary>One bit of 64, by chance of birth: a set of words is asked for one of its bits before it is searched.</summary>
    public readonly ulong Sieve = 1ul << (int)(unchecked((uint)Interlocked.Increment(ref _born)) * 0x9E3779B1u >> 26);
    /// <summary>One bit of 256 for each set of words, in the steps of the rules of danger, that this word is in and that not every second post has.</summary>
    public Vector256<uint> Sets;
    /// <summary>It is in a step of some rule of danger.</summary>
    public bool InRules;
    /// <summary>Its place among all entries.</summary>
    public int Number;
    /// <summary>Some phrase goes on with this word.</summary>
    public bool Follows;
    /// <summary>One of the words that every second post has.</summary>
    public bool Common;
    /// <summary>One of the few that nearly every English post has.</summary>
    public bool InEveryPost;
    public Cue Cues;
    /// <summary>One bit for each theme.</summary>
    public ulong Themes;
    /// <summary>Rules of danger hung up under this word, and how many.</summary>
    public HungRule[]? Rules;
    public int Hung;
    /// <summary>Phrases that start with this word, by their second word, the longest of each first.</summary>
    public Phrase[]? Phrases;
}

/// <summary>A set phrase under its first word.</summary>
/// <param name="Second">The number of its second word.</param>
/// <param name="Others">All words but the first.</param>
internal readonly record struct Phrase(int Second, Entry[] Others, Entry Meaning);

/// <summary>
/// All word lists in one table, so that a text is looked up once. A list has a line a subject, "subject: words"; an underscore joins a phrase;
/// a tilde after a word adds its -s, -ed and -ing forms.
/// </summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Entry> Building = new(12_000, StringComparer.Ordinal);
    private static Entry[] _entries = [];
    private static Vector256<uint>[] _sets = [];
    // A word and its misspellings share an entry.
    private static int[] _numbers = [];
    // By their last two letters, so that most words are told apart by one look.
    private static readonly byte[][]?[] MedicineEndings = Words.UrgentWords.MedicineEndings.Split(' ').Select(System.Text.Encoding.UTF8.GetBytes).GroupBy(ending => ending[^1] << 8 | ending[^2])
        .Aggregate(new byte[][]?[1 << 15], (all, group) => { all[group.Key] = [.. group]; return all; });
    private static int _medicine = -1;
    private static readonly TokenWalk Folder = new();
    public static UrgentRules Urgent { get; private set; } = null!;

    // After what it fills.
    private static readonly WordTable Table = Build();

    /// <summary>The number of a word's entry, or -1.</summary>
    public static int Find(ReadOnlySpan<byte> folded, uint hash)
    {
        if (!Table.MayHold(hash)) return -1;
        var term = Table.Find(folded, hash);
        return term < 0 ? -1 : _numbers[term];
    }

    // A word that no list has but that ends as medicines do is heard as one.
    private static int Medicine(ReadOnlySpan<byte> folded)
    {
        if (folded.Length < 7 || (folded[^1] | folded[^2]) >= 0x80) return -1;
        foreach (var ending in MedicineEndings[folded[^1] << 8 | folded[^2]].AsSpan()) if (folded.EndsWith(ending)) return _medicine;
        return -1;
    }

    /// <summary>The same; "soooo" is looked up as "soo" and then as "so" where it is not known itself.</summary>
    public static int Find(ReadOnlySpan<byte> folded, uint hash, bool stretched)
    {
        var number = Find(folded, hash);
        if (number >= 0) return number;
        if (!stretched) return Medicine(folded);
        Span<byte> shorter = stackalloc byte[TokenWalk.LongestWord];
        for (var most = 2; most >= 1 && number < 0; most--)
        {
            var word = WordForms.Shorter(folded, shorter, most);
            number = Find(word, TokenWalk.HashOf(word));
        }
        return number;
    }

    public static Entry Of(int number) => _entries[number];

    /// <summary>The <see cref="Entry.Sets"/> of an entry, side by side in memory.</summary>
    public static ref readonly Vector256<uint> SetsOf(int number) => ref _sets[number];

    private static WordTable Build()
    {
        foreach (var list in (string[])[.. Words.CueWords.Lists, .. Words.EmotionWords.Lists, .. Words.OffenceWords.Lists, .. Words.NewsWords.Lists]) Read(list, subject => { var cue = Enum.Parse<Cue>(subject); return entry => entry.Cues |= cue; });
        foreach (var list in Words.ThemeWords.Lists) Read(list, subject => { var theme = 1ul << Heed.Language.Themes.IndexOf(subject); return entry => entry.Themes |= theme; });
        foreach (var (rank, word) in Words.CueWords.Everyday.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Index())
        {
            var entry = Word(word);
            (entry.Common, entry.InEveryPost) = (true, entry.InEveryPost || rank < Words.CueWords.InEveryPost);
        }
        Urgent = new UrgentRules(Word);
        Urgent.HangUp();
        Misspell();
        Disguise();
        return Lay();
    }

    // Side by side in memory, each under its number.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static WordTable Lay()
    {
        _entries = [.. Building.Values.Distinct()];
        _sets = new Vector256<uint>[_entries.Length];
        for (var i = 0; i < _entries.Length; i++)
        {
            _entries[i].Number = i;
            _sets[i] = _entries[i].Sets;
        }
        _medicine = Building[Words.UrgentWords.AnyMedicine].Number;
        foreach (var entry in _entries) if (entry.Phrases is { } phrases) Sort(phrases);
        var words = new byte[Building.Count][];
        _numbers = new int[words.Length];
        var at = 0;
        foreach (var (word, entry) in Building) (words[at], _numbers[at++]) = (System.Text.Encoding.UTF8.GetBytes(word), entry.Number);
        return new WordTable(words);
    }

    // By their second word, the longest of each first. Most words start one phrase and a few start hundreds; sorting by hand needs no code that must be compiled first.
    private static void Sort(Phrase[] phrases)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            var phrase = phrases[i] with { Second = phrases[i].Others[0].Number };
            var at = i;
            for (; at > 0 && (phrases[at - 1].Second > phrase.Second || phrases[at - 1].Second == phrase.Second && phrases[at - 1].Others.Length < phrase.Others.Length); at--) phrases[at] = phrases[at - 1];
            phrases[at] = phrase;
        }
    }

    // A letter missing, two swapped, one doubled: unless that is a word we know.
    private static void Misspell()
    {
        foreach (var word in Words.UrgentWords.Misspelt.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = Word(word);
            for (var i = 1; i < word.Length; i++)
            {
                Building.TryAdd(word.Remove(i, 1), entry);
                Building.TryAdd(word.Insert(i, word[i].ToString()), entry);
                if (i + 1 < word.Length) Building.TryAdd(word[..i] + word[i + 1] + word[i] + word[(i + 2)..], entry);
            }
        }
    }

    // "k1ll", "suic1de", and letters of another script that look the same: one letter of the word replaced, or all of that letter.
    private static void Disguise()
    {
        foreach (var word in Words.UrgentWords.Disguised.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = Word(word);
            foreach (var (letter, looks) in (ReadOnlySpan<(char, string)>)[('a', "4а"), ('e', "3е"), ('i', "1іl"), ('o', "0о"), ('s', "5ѕ"), ('c', "с"), ('l', "1")])
                foreach (var look in looks)
                {
                    for (var i = word.IndexOf(letter); i >= 0; i = word.IndexOf(letter, i + 1)) Building.TryAdd(word[..i] + look + word[(i + 1)..], entry);
                    Building.TryAdd(word.Replace(letter, look), entry);
                }
        }
    }

    /// <param name="marking">What is done with each word of a subject.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Read(string list, Func<string, Action<Entry>> marking)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':');
            var mark = marking(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                foreach (var form in WordForms.Of(word)) mark(Meaning(form));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Entry Meaning(string form)
    {
        var words = form.Split('_');
        var first = Word(words[0]);
        if (words.Length == 1) return first;
        var rest = words.Skip(1).Select(Word).ToArray();
        rest[0].Follows = true;
        foreach (var known in first.Phrases ?? []) if (known.Others.SequenceEqual(rest)) return known.Meaning;
        var meaning = new Entry();
        first.Phrases = [.. first.Phrases ?? [], new Phrase(-1, rest, meaning)];
        return meaning;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Entry Word(string word)
    {
        if (Building.TryGetValue(word, out var known)) return known; // folded already
        if (IsFolded(word)) return Building[word] = new Entry();
        Folder.Read(word);
        if (Folder.Tokens.IsEmpty) throw new InvalidOperationException($"A word list holds “{word}”, which is no word.");
        var folded = System.Text.Encoding.UTF8.GetString(Folder.Folded(Folder.Tokens[0]));
        return Building.TryGetValue(folded, out var entry) ? entry : Building[folded] = new Entry();
    }

    // Most words of the lists are small letters, which fold to themselves; a letter three times in a row is folded to two.
    private static bool IsFolded(string word)
    {
        if (word.Length > TokenWalk.LongestWord) return false;
        for (var i = 0; i < word.Length; i++)
            if (word[i] is < 'a' or > 'z' || i > 1 && word[i] == word[i - 1] && word[i] == word[i - 2]) return false;
        return word.Length > 0;
    }
}
