using System.Globalization;
using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>
/// English numbers in words that state a fact: "three patients died", "hundreds of records", "half of". Clock times, spans of time that promise or ask, ordinals, names (Ward Seven, type two)
/// and what the reader is told to bring or do are none. Read in one walk; time grows with the length of the text alone.
/// </summary>
internal static class NumbersInWords
{
    /// <param name="Key">The number in figures ("3"), or the word where it is none (hundreds, half), to hold against a fact.</param>
    internal readonly record struct Spoken(int Start, int End, string Key);

    [ThreadStatic] private static TokenWalk? _walk;

    private static readonly Dictionary<uint, int> Cardinals = [];
    private static readonly Dictionary<uint, string> Crowds = [];
    private static readonly HashSet<uint> Spans = Set("second seconds minute minutes hour hours day days week weeks month months year years night nights times time oclock am pm tonight tomorrow noon midnight"),
        Named = Set("type ward room building floor gate level phase stage unit route step section line zone door entrance option chapter page part wing block bay platform number no grade category tier class"),
        ToClock = Set("at by until till around past to before after from between"), Asks = Set("please bring take use wash stay keep call press dial wait drink allow arrive choose book leave hold ask read do see get give check text visit"),
        Modals = Set("may can should must need could will have"), You = Set("you visitors families patients parents"), Fractions = Set("third thirds quarter quarters fifth fifths tenth tenths"), Of = Set("of"),
        Counted = Set("person patient nurse doctor child man woman death case employee worker visitor adult baby colleague member resident infant boy girl teenager of more other record injury building"),
        Verbs = Set("was were is are has have had died got lost fell went left needed tested became remains"), OpensClause = Set("and but that so because while"), AboutHalf = Set("than about nearly almost over under around roughly"), AfterHalf = Set("of the our all these those were was are is");
    private static readonly uint One = Hash("one"), Half = Hash("half"), A = Hash("a"), An = Hash("an"), And = Hash("and"), Hundred = Hash("hundred"), Quarter = Hash("quarter"), Our = Hash("our");

    static NumbersInWords()
    {
        var small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
        for (var i = 0; i < small.Length; i++) Cardinals[Hash(small[i])] = i;
        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        for (var i = 0; i < tens.Length; i++) Cardinals[Hash(tens[i])] = 20 + 10 * i;
        Cardinals[Hash("fourty")] = 40;
        foreach (var (word, value) in new[] { ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000) }) Cardinals[Hash(word)] = value;
        foreach (var word in "hundreds thousands dozens millions scores billions".Split(' ')) Crowds[Hash(word)] = word;
    }

    /// <param name="harmless">Where figures begin that state no fact.</param>
    public static IReadOnlyList<Spoken> Find(string text, out IReadOnlyList<int> harmless)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        var tokens = walk.Tokens;
        var places = new Utf16Places(walk.Text);
        var found = new List<Spoken>();
        var figures = new List<int>();
        harmless = figures;
        for (int i = 0, clause = 0, sentence = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(TokenMarks.AfterStop)) clause = sentence = i;
            else if (tokens[i].Is(TokenMarks.AfterPause) || OpensClause.Contains(tokens[i].Hash)) clause = i;
            if (tokens[i].Kind == TokenKind.Number && HarmlessFigures.Is(tokens, walk, i, sentence)) figures.Add(places.At(tokens[i].Start));
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(TokenMarks.InUrl)) continue;
            var end = Crowd(tokens, i, sentence, out var key);
            if (end < 0) end = Number(tokens, i, clause, sentence, out key);
            if (end < 0) continue;
            if (key.Length > 0) found.Add(new Spoken(places.At(tokens[i].Start), places.At(tokens[end - 1].End), key));
            i = end - 1;
        }
        return found;
    }

    /// <summary>Hundreds of; half of; a third of; two thirds. One past the last word, or -1.</summary>
    private static int Crowd(ReadOnlySpan<Token> tokens, int i, int sentence, out string key)
    {
        key = "";
        var hash = tokens[i].Hash;
        if (Crowds.TryGetValue(hash, out var crowd) && i + 1 < tokens.Length && Of.Contains(tokens[i + 1].Hash))
        {
            key = crowd;
            return i + 1;
        }
        if (hash == Half && i + 1 < tokens.Length && !Stops(tokens[i + 1]))
        {
            var next = tokens[i + 1].Hash;
            if (next == A || next == An || Spans.Contains(next) || !AfterHalf.Contains(next) && !(i > sentence && AboutHalf.Contains(tokens[i - 1].Hash) && !ToClock.Contains(next))) return -1;
            key = "half";
            return i + 1;
        }
        if ((hash == A || hash == One || Cardinals.TryGetValue(hash, out var many) && many < 10) && i + 2 < tokens.Length && Fractions.Contains(tokens[i + 1].Hash) && Of.Contains(tokens[i + 2].Hash) && !Stops(tokens[i + 1]))
        {
            key = "share";
            return i + 2;
        }
        return -1;
    }

    /// <summary>A cardinal of any number of words; the key is empty where it states no fact.</summary>
    private static int Number(ReadOnlySpan<Token> tokens, int i, int clause, int sentence, out string key)
    {
        key = "";
        if (!Cardinals.TryGetValue(tokens[i].Hash, out var first)) return -1;
        long total = 0, group = 0;
        int end = i, singles = 0;
        for (; end < tokens.Length && (end == i || !Stops(tokens[end])); end++)
        {
            if (tokens[end].Hash == And && end > i && tokens[end - 1].Hash == Hundred && end + 1 < tokens.Length && Cardinals.ContainsKey(tokens[end + 1].Hash)) continue;
            if (!Cardinals.TryGetValue(tokens[end].Hash, out var value)) break;
            if (value < 10 && end > i && singles == end - i) singles++;
            else if (value < 10 && end == i) singles = 1;
            if (value >= 1000) { total += Math.Max(1, group) * value; group = 0; }
            else if (value is 100 or 12 && end > i) group = Math.Max(1, group) * value;
            else group += value;
            if (total > 1_000_000_000) break;
        }
        // "Nine one one" is a telephone.
        if (singles >= 3 && singles == end - i) return end;
        if (States(tokens, i, end, clause, sentence, first)) key = (total + group).ToString(CultureInfo.InvariantCulture);
        return end;
    }

    private static bool States(ReadOnlySpan<Token> tokens, int i, int end, int clause, int sentence, int first)
    {
        var before = i > sentence ? tokens[i - 1].Hash : 0;
        var after = end < tokens.Length && !tokens[end].Is(TokenMarks.AfterStop) ? tokens[end].Hash : 0;
        if (Named.Contains(before) || Named.Contains(after) && end < tokens.Length && tokens[end].Is(TokenMarks.Joined)) return false;
        if (i > sentence + 1 && ToClock.Contains(before) && (tokens[i - 2].Hash == Half || tokens[i - 2].Hash == Quarter)) return false;
        // A time of day, a span of time; "a two-week pause" too.
        if (Spans.Contains(after)) return !Promised(tokens, i, clause, sentence);
        if (ToClock.Contains(before) && (after == 0 || Stops(tokens[end]))) return false;
        if (Told(tokens, i, sentence)) return false;
        if (first != 1 || end > i + 1) return first != 0;
        // "One" alone is a number only where it counts somebody: "one nurse was hurt", "one of our sites is".
        if (i != clause && before != Hash("only") && before != Hash("least") && !(i == clause + 1 && OpensClause.Contains(before)) || !Counted.Contains(after) || Of.Contains(after) && !(end + 1 < tokens.Length && tokens[end + 1].Hash == Our) || end < tokens.Length && tokens[end].Is(TokenMarks.Apostrophe)) return false;
        for (var j = end; j < tokens.Length && j < end + 7 && !tokens[j].Is(TokenMarks.AfterStop); j++) if (Verbs.Contains(tokens[j].Hash)) return true;
        return false;
    }

    private static readonly HashSet<uint> Lasted = Set("took lasted waited was were had lost closed down for ago died after");

    /// <summary>A span of time that lies ahead or is asked for: "within two hours", "every ten minutes", "wash for twenty seconds". What lasted so long is a fact.</summary>
    private static bool Promised(ReadOnlySpan<Token> tokens, int i, int clause, int sentence)
    {
        if (Told(tokens, i, sentence)) return true;
        for (var j = i - 1; j >= Math.Max(sentence, i - 6); j--) if (Lasted.Contains(tokens[j].Hash)) return false;
        return true;
    }

    /// <summary>What the reader is asked to do or allowed to do.</summary>
    private static bool Told(ReadOnlySpan<Token> tokens, int i, int sentence)
    {
        for (var j = i - 1; j >= Math.Max(sentence, i - 8); j--)
        {
            if (j == sentence && Asks.Contains(tokens[j].Hash) || j > sentence && Asks.Contains(tokens[j].Hash) && tokens[j - 1].Hash == PleaseWord) return true;
            if (Modals.Contains(tokens[j].Hash) && j > sentence && You.Contains(tokens[j - 1].Hash)) return true;
        }
        return false;
    }

    private static readonly uint PleaseWord = Hash("please");

    private static bool Stops(in Token token) => token.Is(TokenMarks.AfterStop | TokenMarks.AfterPause);

    private static uint Hash(string word) => TokenWalk.HashOf(System.Text.Encoding.ASCII.GetBytes(word));

    private static HashSet<uint> Set(string words) => [.. words.Split(' ').Select(Hash)];
}
