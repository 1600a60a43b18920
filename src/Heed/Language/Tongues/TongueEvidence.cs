using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Heed.Language.Tongues;

/// <summary>
/// What a text shows of its language: how much it has of each script, and for the script it has most of, hashes of its words, of the pairs and triples of letters in them, and of
/// letters with accents. Handles and web addresses say nothing; hashtags speak only when nothing else does. Reads at most the first words; kept and used again, one a thread.
/// </summary>
internal sealed class TongueEvidence
{
    /// <summary>Features read of one text at most: more would add time, not certainty.</summary>
    public const int Most = 200;
    private const int LongestWord = 24;

    private readonly uint[] _features = new uint[Most + LongestWord * 4];
    private readonly int[] _amounts = new int[Scripts.Count];
    private readonly uint[] _letters = new uint[LongestWord + 2];

    public ReadOnlySpan<uint> Features => _features.AsSpan(0, _count);
    /// <summary>Words of the leading script that were read.</summary>
    public int Words { get; private set; }
    public Script Leading { get; private set; }
    /// <summary>Share of the leading script among all letters, 0 to 1.</summary>
    public float Share { get; private set; }

    private int _count;

    public void Read(TokenWalk walk)
    {
        (_count, Words, Leading, Share) = (0, 0, Script.None, 0);
        if (Census(walk, TokenKind.Word) == 0 && Census(walk, TokenKind.Hashtag) == 0) return;
        if (Leading is > Script.None and <= Script.Devanagari) Collect(walk);
    }

    // A Chinese character says as much as several letters; so does a syllable of Hangul.
    private int Census(TokenWalk walk, TokenKind kind)
    {
        Array.Clear(_amounts);
        var tokens = walk.Tokens;
        var read = Math.Min(tokens.Length, 400);
        for (var i = 0; i < read; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != kind || token.Is(TokenMarks.InUrl)) continue;
            var script = ScriptOf(walk.Folded(token));
            _amounts[(int)script] += script is Script.Han or Script.Hangul or Script.Kana ? 3 * Math.Max(1, token.FoldLength / 3) : script == Script.Latin ? token.FoldLength : Math.Max(1, token.FoldLength / 2);
        }
        _amounts[0] = 0;
        // Kana makes a text Japanese, however much Chinese writing there is.
        if (_amounts[(int)Script.Kana] * 6 > _amounts[(int)Script.Han]) { _amounts[(int)Script.Kana] += _amounts[(int)Script.Han]; _amounts[(int)Script.Han] = 0; }
        int best = 0, all = 0;
        for (var i = 0; i < _amounts.Length; i++)
        {
            all += _amounts[i];
            if (_amounts[i] > _amounts[best]) best = i;
        }
        (Leading, Share) = ((Script)best, all == 0 ? 0 : (float)_amounts[best] / all);
        return all;
    }

    private static Script ScriptOf(ReadOnlySpan<byte> folded)
    {
        if (folded.Length == 0) return Script.None;
        if (folded[0] < 0x80) return folded[0] is >= (byte)'a' and <= (byte)'z' ? Script.Latin : folded.Length > 1 && folded[^1] is >= (byte)'a' and <= (byte)'z' ? Script.Latin : Script.None;
        return Rune.DecodeFromUtf8(folded, out var rune, out _) == System.Buffers.OperationStatus.Done ? Scripts.Of(rune) : Script.None;
    }

    private void Collect(TokenWalk walk)
    {
        var any = false;
        for (var pass = 0; pass < 2 && !any; pass++)
        {
            var tokens = walk.Tokens;
            for (var i = 0; i < tokens.Length && _count < Most; i++)
            {
                ref readonly var token = ref tokens[i];
                if (token.Kind != (pass == 0 ? TokenKind.Word : TokenKind.Hashtag) || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit)) continue;
                var word = walk.Folded(token);
                if (ScriptOf(word) != Leading) continue;
                any = true;
                Words++;
                Take(token.Hash, word);
                if (token.Is(TokenMarks.Accented) && Leading == Script.Latin) TakeAccents(walk.Written(token));
            }
        }
    }

    private void Take(uint hash, ReadOnlySpan<byte> word)
    {
        _features[_count++] = hash;
        if (Ascii.IsValid(word)) { TakePlain(word[..Math.Min(word.Length, LongestWord)]); return; }
        int n = 0;
        _letters[n++] = ' ';
        while (word.Length > 0 && n <= LongestWord)
        {
            if (word[0] < 0x80) { _letters[n++] = word[0]; word = word[1..]; continue; }
            Rune.DecodeFromUtf8(word, out var rune, out var size);
            _letters[n++] = (uint)rune.Value;
            word = word[size..];
        }
        _letters[n++] = ' ';
        for (var i = 0; i + 1 < n; i++)
        {
            var pair = _letters[i] * 0x9E3779B1u + _letters[i + 1] * 0x85EBCA6Bu;
            _features[_count++] = pair;
            if (i + 2 < n) _features[_count++] = (pair ^ (pair >> 15)) * 0x2C1B3C6Du + _letters[i + 2] * 0xC2B2AE35u;
        }
    }

    /// <summary>The same for letters of one byte, eight at a time; what is written past the last is written over.</summary>
    private void TakePlain(ReadOnlySpan<byte> word)
    {
        Span<byte> spaced = stackalloc byte[LongestWord + 16];
        spaced[0] = (byte)' ';
        word.CopyTo(spaced[1..]);
        spaced[word.Length + 1] = (byte)' ';
        ref var letters = ref MemoryMarshal.GetReference(spaced);
        ref var pairs = ref _features[_count];
        ref var triples = ref _features[_count + word.Length + 1];
        for (nuint i = 0; i <= (nuint)word.Length; i += 8) (Eight(ref letters, i) * 0x9E3779B1u + Eight(ref letters, i + 1) * 0x85EBCA6Bu).StoreUnsafe(ref pairs, i);
        for (nuint i = 0; i < (nuint)word.Length; i += 8)
        {
            var pair = Vector256.LoadUnsafe(ref pairs, i);
            ((pair ^ (pair >> 15)) * 0x2C1B3C6Du + Eight(ref letters, i + 2) * 0xC2B2AE35u).StoreUnsafe(ref triples, i);
        }
        _count += word.Length * 2 + 1;
    }

    private static Vector256<uint> Eight(ref byte letters, nuint from)
    {
        var eight = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref letters, from))).AsByte();
        if (Avx2.IsSupported) return Avx2.ConvertToVector256Int32(eight).AsUInt32();
        var wider = Vector128.WidenLower(eight);
        return Vector256.Create(Vector128.WidenLower(wider), Vector128.WidenUpper(wider));
    }

    /// <summary>Letters that folding made plain: ñ, ß, ő say much.</summary>
    private void TakeAccents(ReadOnlySpan<byte> written)
    {
        var taken = 0;
        while (written.Length > 0 && taken < 6)
        {
            if (written[0] < 0x80) { written = written[1..]; continue; }
            Rune.DecodeFromUtf8(written, out var rune, out var size);
            written = written[size..];
            if (rune.Value is >= 0xC0 and < 0x2000) { _features[_count++] = (uint)(rune.IsBmp ? char.ToLowerInvariant((char)rune.Value) : rune.Value) * 0x27D4EB2Fu; taken++; }
        }
    }
}
