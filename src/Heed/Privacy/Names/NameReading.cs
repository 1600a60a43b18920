using Heed.Language;

namespace Heed.Privacy.Names;

/// <summary>A word with all that the features ask of it.</summary>
internal struct Seen
{
    /// <summary>Hash of the folded word without a possessive s.</summary>
    public uint Hash;
    public WordSigns Signs;
    /// <summary>Usage in the low byte, company in the next.</summary>
    public uint Use;
    public Shape Shape;
    public bool Possessive;
    /// <summary>The mark that stands right before and right after, 0 for none.</summary>
    public byte Before, After;
}

/// <summary>
/// A post as the name finder reads it: which words may be part of a name, in stretches that no mark interrupts, and what the lists know of them and their neighbours.
/// Most words are dismissed at the first look. Kept and used again: a warm reading allocates nothing.
/// </summary>
internal sealed class NameReading(NameModel? model)
{
    /// <summary>Words beside a stretch that its features ask about.</summary>
    public const int Reach = 2;
    public const int LongestStretch = 48;
    // Sevenths of a word's uses inside a sentence; 7 itself stands for a word too rare to say.
    private const uint LeastCapital = 3;
    private const int MemoryBits = 15;
    private const uint InverseOfFnv = 0x359C449B;

    private readonly NameLists _lists = NameLists.Shipped;
    // What lists and model say of a hash, kept from post to post: hash, signs and use in one word each. The answer of either depends on the hash alone.
    private readonly ulong[] _memory = new ulong[1 << MemoryBits];
    private readonly FirstLook _first = new(NameLists.Shipped);
    private Seen[] _seen = new Seen[64];
    private int _seenTo, _german, _lastGerman;
    private TokenWalk _walk = null!;

    /// <inheritdoc cref="FirstLook.Manner"/>
    public int Manner => _first.Manner;

    /// <summary>Of the words looked at, two or more are words that only German has: capitals say little here.</summary>
    public bool IsGerman => _german > 1;

    public TokenWalk Walk => _walk;

    /// <summary>The word at a place, an edge outside the text. Only within <see cref="Reach"/> of the stretch that was found last.</summary>
    public ref readonly Seen this[int at] => ref _seen[at + Reach];

    public NameLists Lists => _lists;

    public void Start(TokenWalk walk)
    {
        (_walk, _seenTo, _german, _lastGerman) = (walk, Reach, 0, -1);
        _first.Read(walk.Tokens, walk.AllShouted);
        if (_seen.Length < walk.Tokens.Length + 2 * Reach + 1) _seen = new Seen[walk.Tokens.Length + 2 * Reach + 64];
    }

    /// <summary>The next stretch of words that may be names from a place on. False when there is none.</summary>
    public bool Next(ref int from, out int start, out int end)
    {
        var tokens = _walk.Tokens;
        for (var at = _first.Next(from); at >= 0; at = _first.Next(at))
        {
            if (!MayBe(tokens, at)) { at++; continue; }
            start = at++;
            while (at < tokens.Length && at - start < LongestStretch && GoesOn(tokens, at) && (MayBe(tokens, at) || Joins(tokens, at))) at++;
            (from, end) = (at, at);
            if (end - start == 1 && Hopeless(tokens, start)) continue;
            Look(start, end);
            return true;
        }
        (from, start, end) = (tokens.Length, 0, 0);
        return false;
    }

    private bool MayBe(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit | TokenMarks.Solo)) return false;
        if (!token.Is(TokenMarks.Capital)) return MayBeLower(tokens, at);
        var signs = SignsOf(token);
        if ((signs & WordSigns.Title) != 0 || HeardGerman(signs, at)) return false;
        if ((signs & WordSigns.Function) != 0) return token.End - token.Start == 1 ? Dotted(token) : (signs & (WordSigns.Particle | WordSigns.Name)) != 0 || InKnownPair(tokens, at);
        return !_walk.AllShouted || (signs & (WordSigns.Plain | WordSigns.Does | WordSigns.Announces)) == 0 || (signs & (WordSigns.Name | WordSigns.FamousPart)) != 0;
    }

    private bool MayBeLower(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        var lead = at > 0 && !token.Is(TokenMarks.AfterPause) ? LeadOf(tokens[at - 1]) : WordSigns.None;
        var hash = BaseHash(token, out _);
        if (lead == WordSigns.None && !_lists.WorthALook(hash)) return false;
        if (token.End - token.Start < 2) return false;
        var signs = Signs(hash);
        if (HeardGerman(signs, at)) return false;
        if (NameLists.LowerName(signs) || (NameLists.LowerByUse(signs) && OftenCapital(hash))) return true;
        if ((signs & WordSigns.FamousPart) != 0 && InKnownPair(tokens, at)) return true;
        if (lead == WordSigns.None || (signs & (WordSigns.Function | WordSigns.Suffix | WordSigns.Does | WordSigns.Role | WordSigns.Title)) != 0) return false;
        // "dr okafor", "dr butcher", "mr van der berg"; "my brother mark", but not every word behind "brother".
        if (lead != WordSigns.Title) return (signs & WordSigns.First) != 0;
        return (signs & WordSigns.Particle) != 0 ? LeadsOn(tokens, at) : token.End - token.Start > 2 && ((signs & WordSigns.Plain) == 0 || (signs & WordSigns.Name) != 0);
    }

    /// <summary>Title or kin, or neither: why a name is to be expected behind the word.</summary>
    private WordSigns LeadOf(in Token before)
    {
        if (before.Kind != TokenKind.Word || before.End - before.Start > 14 || !_lists.WorthALook(before.Hash)) return WordSigns.None;
        var signs = Signs(before.Hash);
        return !NameLists.Leads(signs) ? WordSigns.None : (signs & WordSigns.Title) != 0 ? WordSigns.Title : WordSigns.Kin;
    }

    private bool HeardGerman(WordSigns signs, int at)
    {
        if (!NameLists.IsGerman(signs)) return false;
        if (at > _lastGerman) (_german, _lastGerman) = (_german + 1, at);
        return true;
    }

    // A particle belongs to the word behind it.
    private bool LeadsOn(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && GoesOn(tokens, at + 1) && (MayBe(tokens, at + 1) || (Signs(tokens[at + 1].Hash) & WordSigns.Particle) != 0);

    private bool InKnownPair(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && _lists.KnownPair(tokens[at - 1].Hash, BaseHash(tokens[at], out _)) || at + 1 < tokens.Length && _lists.KnownPair(tokens[at].Hash, BaseHash(tokens[at + 1], out _));

    // A particle in lower case, and a surname in lower case after a first name, belong to what they stand in.
    private bool Joins(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit | TokenMarks.Solo | TokenMarks.Capital)) return false;
        var signs = Signs(BaseHash(token, out _));
        if ((signs & WordSigns.Particle) != 0) return LeadsOn(tokens, at);
        if (tokens[at - 1].Is(TokenMarks.Capital)) return false;
        return (signs & (WordSigns.Plain | WordSigns.Function | WordSigns.Does | WordSigns.Announces | WordSigns.Role | WordSigns.Suffix)) == 0 && token.End - token.Start > 2;
    }

    /// <summary>No mark stands before it that ends a name. The full stop of an initial ends none.</summary>
    private bool GoesOn(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.Is(TokenMarks.AfterPause | TokenMarks.AfterStop))
        {
            var gap = _walk.Text[tokens[at - 1].End..token.Start];
            // "Jay & Trish", "Gardena / Compton": two things, never one name.
            return gap.Length < 4 && (gap.Length == 1 || gap.IndexOfAny((byte)'&', (byte)'/', (byte)'+') < 0);
        }
        if (token.Is(TokenMarks.AfterPause | TokenMarks.AfterExclamation | TokenMarks.AfterQuestion)) return false;
        ref readonly var before = ref tokens[at - 1];
        return before.End - before.Start == 1 && token.Start - before.End <= 3 && _walk.Text[before.End..token.Start].IndexOf((byte)'\n') < 0;
    }

    private bool Dotted(in Token token) => token.End < _walk.Text.Length && (_walk.Text[token.End] == '.' || (_walk.Text[token.End] == ' ' && token.End + 1 < _walk.Text.Length && _walk.Text[token.End + 1] == '.'));

    // One plain word with a capital, or one letter, is no name; asking the model would only cost time.
    private bool Hopeless(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.End - token.Start < 2) return true;
        var signs = SignsOf(token);
        return (signs & (WordSigns.Plain | WordSigns.Place | WordSigns.Thing | WordSigns.Suffix | WordSigns.Calendar | WordSigns.Particle | WordSigns.Announces | WordSigns.Does)) != 0 && (signs & (WordSigns.Name | WordSigns.FamousPart)) == 0;
    }

    // "trump", "diego", "mason": where others mostly give a word a capital, or where it is too rare to say, it may be a name without one.
    private bool OftenCapital(uint hash)
    {
        var use = (uint)(Remember(hash) >> 48) & 0xFF;
        return use == 0 || (use & 7) >= LeastCapital;
    }

    private WordSigns Signs(uint hash) => (WordSigns)(ushort)(Remember(hash) >> 32);

    private ulong Remember(uint hash)
    {
        ref var kept = ref _memory[hash * 0x9E3779B1u >> (32 - MemoryBits)];
        if ((uint)kept != hash || kept == 0) kept = (ulong)(model?.Use(hash) ?? 0) << 48 | (ulong)(ushort)_lists.Of(hash) << 32 | hash;
        return kept;
    }

    private WordSigns SignsOf(in Token token) => Signs(BaseHash(token, out _));

    /// <summary>The hash of the word without "'s". FNV's last step is undone: take the factor off, then the letter.</summary>
    private uint BaseHash(in Token token, out bool possessive)
    {
        possessive = _walk.PossessiveBytes(token) > 0 && token.End - token.Start > 3;
        return possessive ? (token.Hash * InverseOfFnv) ^ 's' : token.Hash;
    }

    private void Look(int start, int end)
    {
        var tokens = _walk.Tokens;
        if (_seenTo == Reach) { _seen[0] = _seen[1] = default; }
        var to = Math.Min(end + Reach, tokens.Length) + Reach;
        var from = Math.Max(_seenTo, Math.Max(0, start - Reach) + Reach);
        for (var at = from; at < to; at++) See(tokens[at - Reach], ref _seen[at]);
        for (var at = start; at < end; at++) SeeMarks(tokens, at, ref _seen[at + Reach]);
        _seenTo = Math.Max(_seenTo, to);
        _seen[_seenTo] = default;
        if (_seenTo + 1 < _seen.Length) _seen[_seenTo + 1] = default;
    }

    private void See(in Token token, ref Seen seen)
    {
        seen = default;
        seen.Hash = BaseHash(token, out seen.Possessive);
        seen.Shape = Shapes.Of(token);
        if (seen.Shape > Shape.Mixed) return;
        var known = Remember(seen.Hash);
        seen.Signs = (WordSigns)(ushort)(known >> 32);
        seen.Use = (ushort)(known >> 48);
    }

    private void SeeMarks(ReadOnlySpan<Token> tokens, int at, ref Seen seen)
    {
        ref readonly var token = ref tokens[at];
        var text = _walk.Text;
        var left = at == 0 ? 0 : tokens[at - 1].End;
        var right = at + 1 == tokens.Length ? text.Length : tokens[at + 1].Start;
        if (token.Start > left) seen.Before = text[token.Start - 1] != ' ' ? text[token.Start - 1] : token.Start - 1 > left ? text[token.Start - 2] : (byte)' ';
        if (token.End < right) seen.After = text[token.End] != ' ' ? text[token.End] : token.End + 1 < right ? text[token.End + 1] : (byte)' ';
    }
}
