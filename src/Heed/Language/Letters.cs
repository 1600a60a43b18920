using System.Globalization;
using System.Text;

namespace Heed.Language;

/// <summary>What a UTF-16 unit is to a reader of words.</summary>
public enum LetterKind : byte { Gap, Word, Solo, Symbol, Mark, Apostrophe, Invisible }

/// <summary>
/// Two tables over all 65,536 UTF-16 units: what kind a unit is, and its folded form (lower case, without accents).
/// One unit folds to one unit, so offsets stay true. Cyrillic й and ё keep their marks: they are letters of their own.
/// </summary>
public static class Letters
{
    private static readonly LetterKind[] Kinds = BuildKinds();
    private static readonly char[] Folds = BuildFolds();

    public static LetterKind Kind(char unit) => Kinds[unit];

    public static char Fold(char unit) => Folds[unit];

    /// <summary>The whole text folded, unit by unit, combining accents left in place.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++) folded[i] = Folds[source[i]];
    });

    /// <summary>The same over UTF-8: returns the bytes written, at most three for each byte read. What is no UTF-8 becomes U+FFFD.</summary>
    public static int Fold(ReadOnlySpan<byte> text, Span<byte> folded)
    {
        int at = 0, to = 0;
        while (at < text.Length)
        {
            if (text[at] < 0x80)
            {
                folded[to++] = (byte)Folds[text[at++]];
                continue;
            }
            Rune.DecodeFromUtf8(text[at..], out var rune, out var size);
            to += FoldRune(rune).Bare.EncodeToUtf8(folded[to..]);
            at += size;
        }
        return to;
    }

    /// <summary>The kind of the character at a place of a UTF-8 text, the character itself and how many bytes it takes. What is no UTF-8 is a gap of the bytes it takes.</summary>
    internal static LetterKind KindAt(ReadOnlySpan<byte> text, int at, out Rune rune, out int size)
    {
        if (Rune.DecodeFromUtf8(text[at..], out rune, out size) != System.Buffers.OperationStatus.Done)
        {
            size = Math.Max(size, 1);
            return LetterKind.Gap;
        }
        if (rune.IsBmp) return Kinds[rune.Value];
        var category = Rune.GetUnicodeCategory(rune);
        return category == UnicodeCategory.OtherSymbol ? LetterKind.Symbol : category <= UnicodeCategory.OtherLetter ? LetterKind.Solo : LetterKind.Gap;
    }

    /// <summary>The character in lower case and without accents, and whether it was a capital.</summary>
    internal static (Rune Bare, bool Capital) FoldRune(Rune rune)
    {
        if (!rune.IsBmp) return (rune, false);
        var unit = (char)rune.Value;
        var folded = Folds[unit];
        return (char.IsSurrogate(folded) ? rune : new Rune(folded), folded != unit && char.IsUpper(unit));
    }

    /// <summary>Whether folding takes more from the character than its capital: é is e.</summary>
    internal static bool LosesAccent(Rune rune) => rune.IsBmp && Folds[rune.Value] != char.ToLowerInvariant((char)rune.Value);

    private static LetterKind[] BuildKinds()
    {
        var kinds = new LetterKind[65536];
        for (var unit = 0; unit < 65536; unit++) kinds[unit] = Classify((char)unit);
        return kinds;
    }

    private static LetterKind Classify(char unit)
    {
        if (unit is '\'' or '’' or 'ʼ' or '‘' or '＇') return LetterKind.Apostrophe;
        if (unit == '_') return LetterKind.Word;
        if (char.IsSurrogate(unit) || unit == '\uFFFD') return LetterKind.Gap; // what is no text at all
        var category = char.GetUnicodeCategory(unit);
        var letter = category <= UnicodeCategory.OtherLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
        var mark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        if (unit is >= '\u0300' and <= '\u036F') return LetterKind.Mark;
        if (unit is '\uFFFC' or '\uFFFD') return LetterKind.Gap; // what stands where something could not be read
        if (unit is >= '\uFE00' and <= '\uFE0F') return LetterKind.Gap; // emoji variation
        if (category == UnicodeCategory.Format) return LetterKind.Invisible; // soft hyphens, joiners, marks of direction
        if (letter || mark) return WritesWithoutSpaces(unit) ? LetterKind.Solo : LetterKind.Word;
        return category == UnicodeCategory.OtherSymbol ? LetterKind.Symbol : LetterKind.Gap;
    }

    /// <summary>Thai, Lao, Burmese, Khmer, Chinese and Japanese: each unit is a token, and a word of a query becomes a phrase.</summary>
    private static bool WritesWithoutSpaces(char unit) =>
        unit is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static char[] BuildFolds()
    {
        var folds = new char[65536];
        for (var unit = 0; unit < 65536; unit++)
        {
            var lower = char.ToLowerInvariant((char)unit);
            if (unit is >= 0xC0 and < 0x250 or >= 0x370 and < 0x400 or >= 0x1E00 and < 0x2000)
                lower = char.ToLowerInvariant(((char)unit).ToString().Normalize(NormalizationForm.FormD)[0]);
            if (unit is >= 0xFF01 and <= 0xFF5E) lower = char.ToLowerInvariant((char)(unit - 0xFEE0));
            folds[unit] = lower switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => lower };
        }
        for (var unit = 0; unit < 65536; unit++) folds[unit] = folds[folds[unit]]; // the sign Å folds to the letter å, and that to a
        return folds;
    }
}
