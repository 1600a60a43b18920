using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Heed.Language;

/// <summary>Runs of plain words, the greater part of every post, in one tight loop.</summary>
public sealed partial class TokenWalk
{
    /// <summary>
    /// From the space behind a token on: words of less than sixteen plain letters or digits, each one space behind the last. Stops in front of all else, a possible web address among it.
    /// Returns the end of the last word read, or the place given where there was none. Says of each word just what <see cref="Word"/> would say.
    /// </summary>
    private int PlainWords(int at, ref int words, ref int shouted)
    {
        ref var text = ref MemoryMarshal.GetArrayDataReference(_text);
        ref var folds = ref MemoryMarshal.GetArrayDataReference(_folded);
        var (tokens, count, foldEnd) = (_tokens, _count, _foldEnd);
        while ((uint)count < (uint)tokens.Length)
        {
            var start = at + 1;
            var units = Vector128.LoadUnsafe(ref text, (nuint)start);
            var lower = units | Vector128.Create((byte)0x20);
            var letters = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
            var digits = Vector128.LessThan(units - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
            var length = BitOperations.TrailingZeroCount(~(letters | digits | Vector128.Equals(units, Vector128.Create((byte)'_'))).ExtractMostSignificantBits());
            var next = Unsafe.Add(ref text, start + length);
            var within = (1u << length) - 1;
            var numbers = digits.ExtractMostSignificantBits() & within;
            // Nothing; too long; letters beyond ASCII or an apostrophe in it; letters and digits.
            if ((uint)(length - 1) >= 15 || next >= 0x80 || next is (byte)'\'' or (byte)'&' || numbers != 0 && numbers != within) break;
            lower = Vector128.ConditionalSelect(letters, lower, units);
            if (next is (byte)':' or (byte)'.' && MayBeUrl(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, start)))) break;
            ref var folded = ref Unsafe.Add(ref folds, foldEnd);
            lower.StoreUnsafe(ref folded);
            ref var token = ref tokens[count++];
            token.Start = start;
            at = token.End = start + length;
            token.Hash = HashOf(ref folded, length);
            token.FoldStart = foldEnd;
            token.FoldLength = (ushort)length;
            foldEnd += length;
            if (numbers != 0)
            {
                (token.Kind, token.Marks) = (TokenKind.Number, TokenMarks.HasDigit);
            }
            else
            {
                token.Kind = TokenKind.Word;
                token.Marks = Looks(units, lower, within, length);
                words += length > 1 ? 1 : 0;
                shouted += token.Is(TokenMarks.Shouted) ? 1 : 0;
            }
            if (next != ' ') break;
        }
        (_count, _foldEnd) = (count, foldEnd);
        return at;
    }

    // "http" and "www.", little endian, in any case.
    private static bool MayBeUrl(uint four) => (four | 0x20202020) == 0x70747468 || (four | 0x00202020) == 0x2E777777;

    /// <summary>How a word of plain letters is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenMarks Looks(Vector128<byte> units, Vector128<byte> lower, uint within, int length)
    {
        var marks = TokenMarks.None;
        var capitals = ~Vector128.Equals(lower, units).ExtractMostSignificantBits() & within;
        if (capitals != 0) marks = ((capitals & 1) == 0 ? TokenMarks.None : capitals == within && length > 1 ? TokenMarks.Capital | TokenMarks.Shouted : TokenMarks.Capital) | (capitals > 1 ? TokenMarks.InnerCapital : TokenMarks.None);
        var same = Vector128.Equals(lower, Vector128.Shuffle(lower, Vector128.Create((byte)1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0))).ExtractMostSignificantBits();
        return (same & same >> 1 & within >> 2) != 0 ? marks | TokenMarks.Stretched : marks;
    }
}
