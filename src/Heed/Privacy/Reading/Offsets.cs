namespace Heed.Privacy;

/// <summary>Between bytes of UTF-8 and units of UTF-16, for callers that hold strings.</summary>
internal static class Offsets
{
    /// <param name="found">In order of place, apart from each other; changed in place.</param>
    public static void ToUtf16(ReadOnlySpan<byte> text, List<Identifier> found)
    {
        int place = 0, units = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var one = found[i];
            var start = units += Units(text, ref place, one.Start);
            units += Units(text, ref place, one.End);
            found[i] = one with { Start = start, End = units };
        }
    }

    // A character of four bytes is two units, every other one; a lone surrogate was read as one character of three bytes.
    private static int Units(ReadOnlySpan<byte> text, ref int place, int to)
    {
        var units = 0;
        for (; place < to; place++)
        {
            var unit = text[place];
            if (unit is < 0x80 or >= 0xC0) units += unit >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    /// <summary>The bytes a part of a string takes in UTF-8, a lone surrogate counted as the three bytes it is read as.</summary>
    public static int Bytes(ReadOnlySpan<char> part) => System.Text.Encoding.UTF8.GetByteCount(part);
}
