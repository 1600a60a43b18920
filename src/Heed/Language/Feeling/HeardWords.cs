using Heed.Language.Learned;

namespace Heed.Language.Feeling;

/// <summary>One word as the judge of tone hears it.</summary>
internal struct HeardWord
{
    /// <summary>Its feature: the folded word, or the class of what has none (a handle, a long number, a web address).</summary>
    public uint Hash;
    public float Valence;
    public float Boost;
    public ToneCue Cues;
    public TokenMarks Marks;
    public TokenKind Kind;
    public bool Negated;
    /// <summary>Words in the longest set phrase that starts here.</summary>
    public byte Longest;
    /// <summary>Some set phrase goes on with it.</summary>
    public bool GoesOn;
    /// <summary>Belongs to a set phrase that started before it.</summary>
    public bool Taken;
}

/// <summary>
/// The words of a walk, looked up in the lexicon: set phrases joined, hashtags taken apart, stretched words shortened, negation carried forward.
/// Kept and used again, one a thread; reads <see cref="Most"/> words at most.
/// </summary>
internal sealed class HeardWords
{
    public const int Most = 600;
    public const uint Handle = 0x48414E44, Link = 0x4C494E4B, Digits = 0x44494749;

    private readonly HeardWord[] _words = new HeardWord[Most];
    private int _count;
    // What a later pass would look for in vain is not looked for.
    private ToneCue _cues;
    private bool _phrases, _numbers;

    public Span<HeardWord> Words => _words.AsSpan(0, _count);
    /// <summary>The cues of all words together.</summary>
    public ToneCue Cues => _cues;
    public int Handles { get; private set; }
    public int Links { get; private set; }
    public int Tags { get; private set; }

    /// <param name="tones">What the lexicon says of each token, as far as it was asked.</param>
    public void Listen(TokenWalk walk, ReadOnlySpan<ToneEntry> tones)
    {
        (_count, Handles, Links, Tags) = (0, 0, 0, 0);
        (_cues, _phrases, _numbers) = (ToneCue.None, false, false);
        var tokens = walk.Tokens[..tones.Length];
        for (var i = 0; i < tokens.Length && _count < Most; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is(TokenMarks.InUrl))
            {
                if (i == 0 || !tokens[i - 1].Is(TokenMarks.InUrl) || !token.Is(TokenMarks.Joined)) { Links++; Add(Link, token); }
                continue;
            }
            switch (token.Kind)
            {
                case TokenKind.Handle: Handles++; Add(Handle, token); break;
                case TokenKind.Hashtag: Tags++; Tag(walk, token); break;
                default: Take(ref Add(tones[i].Hash, token), tones[i]); break;
            }
        }
        if (_phrases) JoinPhrases();
        if ((_cues & ToneCue.Medical) != 0 && (_cues & ToneCue.Frame) != 0 || (_cues & ToneCue.Finding) != 0 && (_cues & ToneCue.Tested) != 0) Name();
        if ((_cues & ToneCue.Negator) != 0) Negate();
        if (_numbers) foreach (ref var word in Words) if (word.Kind == TokenKind.Number && word.Valence == 0) word.Hash = Digits;
    }

    private ref HeardWord Add(uint hash, in Token token)
    {
        ref var word = ref _words[_count++];
        word = new HeardWord { Hash = hash, Marks = token.Marks, Kind = token.Kind };
        return ref word;
    }

    private bool Look(ref HeardWord word)
    {
        ref readonly var entry = ref ToneLexicon.Find(word.Hash);
        Take(ref word, entry);
        return entry.Speaks;
    }

    private void Take(ref HeardWord word, in ToneEntry entry)
    {
        _cues |= entry.Cues;
        _phrases |= entry.Longest != 0;
        _numbers |= word.Kind == TokenKind.Number;
        (word.Valence, word.Boost, word.Cues, word.Longest, word.GoesOn) = (entry.Valence * 0.1f, entry.Boost * 0.01f, entry.Cues, entry.Longest, entry.GoesOn);
    }

    /// <summary>A hashtag is known whole, or by its parts: #WorstHospital by its capitals, #worsthospital by a word of tone at either end.</summary>
    private void Tag(TokenWalk walk, in Token token)
    {
        ref var whole = ref Add(token.Hash, token);
        if (Look(ref whole)) return;
        var folded = walk.Folded(token);
        var written = walk.Written(token)[1..];
        if (folded.Length != written.Length) return;
        var start = 0;
        for (var i = 1; i <= folded.Length; i++)
        {
            if (i < folded.Length && !(written[i] is >= (byte)'A' and <= (byte)'Z' && written[i - 1] is not (>= (byte)'A' and <= (byte)'Z')) && written[i] != '_') continue;
            if (start > 0 || i < folded.Length) Part(folded[start..i].TrimStart((byte)'_'), token);
            start = i;
        }
        if (_words[_count - 1].Hash == token.Hash) Ends(folded, token);
    }

    private void Part(ReadOnlySpan<byte> part, in Token token)
    {
        if (part.Length == 0 || _count >= Most) return;
        ref var word = ref Add(TokenWalk.HashOf(part), token);
        word.Kind = TokenKind.Word;
        word.Marks &= ~(TokenMarks.Shouted | TokenMarks.Stretched);
        Look(ref word);
    }

    private void Ends(ReadOnlySpan<byte> folded, in Token token)
    {
        const int shortest = 4;
        for (var cut = folded.Length - 1; cut >= shortest; cut--)
            if (MathF.Abs(ToneLexicon.Find(TokenWalk.HashOf(folded[..cut])).Valence) >= 15) { Part(folded[..cut], token); Part(folded[cut..], token); return; }
        for (var cut = 1; cut <= folded.Length - shortest; cut++)
            if (MathF.Abs(ToneLexicon.Find(TokenWalk.HashOf(folded[cut..])).Valence) >= 15) { Part(folded[..cut], token); Part(folded[cut..], token); return; }
    }

    /// <summary>A set phrase takes the place of its words, the longest first; it does not reach over the end of a sentence.</summary>
    private void JoinPhrases()
    {
        for (var i = 0; i + 1 < _count; i++)
        {
            int longest = _words[i].Longest;
            if (longest == 0 || !_words[i + 1].GoesOn || _words[i].Taken) continue;
            var chain = _words[i].Hash;
            var (best, length) = (0u, 0);
            for (var k = 1; k < longest && i + k < _count && _words[i + k].GoesOn && (_words[i + k].Marks & TokenMarks.AfterStop) == 0; k++)
            {
                chain = ToneLexicon.Chain(chain, _words[i + k].Hash);
                ref readonly var sofar = ref ToneLexicon.Find(chain);
                // No phrase begins like this.
                if (sofar.Hash == 0) break;
                if (sofar.Speaks) (best, length) = (chain, k + 1);
            }
            if (length == 0) continue;
            ref readonly var entry = ref ToneLexicon.Find(best);
            var toned = entry.Valence != 0 || (entry.Cues & ToneCue.Named) != 0;
            _cues |= entry.Cues;
            _words[i].Cues |= entry.Cues;
            if (entry.Boost != 0) _words[i].Boost = entry.Boost * 0.01f;
            for (var k = 1; k < length; k++) _words[i + k].Cues |= entry.Cues & ToneCue.Blank;
            if (!toned) continue;
            _words[i].Valence = entry.Valence * 0.1f;
            _words[i].Cues &= ~ToneCue.Negator;
            for (var k = 1; k < length; k++)
            {
                ref var rest = ref _words[i + k];
                (rest.Valence, rest.Boost, rest.Taken) = (0, 0, true);
                rest.Cues &= ~(ToneCue.Negator | ToneCue.But);
            }
        }
    }

    /// <summary>A word of illness right before a clinic, a leaflet or a rate names it, and a finding after a test is no mood: neither has a tone then.</summary>
    private void Name()
    {
        const int reach = 4;
        var (frame, tested) = (_count + reach, -1);
        for (var i = (_cues & ToneCue.Frame) != 0 ? _count - 1 : -1; i >= 0; i--)
        {
            ref var word = ref _words[i];
            if ((word.Cues & ToneCue.Frame) != 0) frame = i;
            if ((word.Cues & ToneCue.Medical) != 0 && frame - i is 1 or 2) (word.Valence, word.Boost) = (0, 0);
            if ((word.Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0) frame = _count + reach;
        }
        for (var i = (_cues & ToneCue.Finding) != 0 ? 0 : _count; i < _count; i++)
        {
            ref var word = ref _words[i];
            if ((word.Marks & TokenMarks.AfterStop) != 0) tested = -1;
            if ((word.Cues & ToneCue.Tested) != 0) tested = i;
            if ((word.Cues & ToneCue.Finding) != 0 && tested >= 0 && i - tested <= reach) (word.Valence, word.Boost) = (0, 0);
        }
    }

    /// <summary>A negation reaches four words far, to the end of the clause at most.</summary>
    private void Negate()
    {
        var reach = 0;
        for (var i = 0; i < _count; i++)
        {
            ref var word = ref _words[i];
            if ((word.Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0 || (word.Cues & ToneCue.But) != 0) reach = 0;
            word.Negated = reach > 0;
            if ((word.Cues & ToneCue.Negator) != 0) reach = 4;
            else if (reach > 0) reach--;
        }
    }

    /// <summary>The hash of two features that stand together.</summary>
    public static uint Both(uint one, uint other) => LinearModel.Pair(one, other);
}
