using System.Text;

namespace Heed.Language.Tongues;

/// <summary>Families of writing. Those up to <see cref="Devanagari"/> are shared by several languages; each after it decides by itself.</summary>
internal enum Script : byte { None, Latin, Cyrillic, Arabic, Devanagari, Han, Kana, Hangul, Greek, Hebrew, Bengali, Tamil, Telugu, Kannada, Malayalam, Gujarati, Gurmukhi, Oriya, Sinhala, Thai, Lao, Burmese, Khmer, Georgian, Armenian, Ethiopic, Tibetan, Thaana }

internal static class Scripts
{
    public const int Count = 28;

    private static readonly string[] Alone = ["", "", "", "", "", "zh", "ja", "ko", "el", "he", "bn", "ta", "te", "kn", "ml", "gu", "pa", "or", "si", "th", "lo", "my", "km", "ka", "hy", "am", "bo", "dv"];

    private static readonly Script[] ByBlock = Build();

    public static string Language(Script script) => Alone[(int)script];

    public static Script Of(Rune rune) => rune.Value < 0x10000 ? ByBlock[rune.Value >> 4] : rune.Value is >= 0x20000 and < 0x32000 ? Script.Han : Script.None;

    /// <summary>By blocks of sixteen code points, which no script here shares with another.</summary>
    private static Script[] Build()
    {
        var blocks = new Script[0x1000];
        void Put(int from, int to, Script script) { for (var at = from >> 4; at < to >> 4; at++) blocks[at] = script; }
        Put(0x40, 0x80, Script.Latin);
        Put(0xC0, 0x250, Script.Latin);
        Put(0x1E00, 0x1F00, Script.Latin);
        Put(0x370, 0x400, Script.Greek);
        Put(0x1F00, 0x2000, Script.Greek);
        Put(0x400, 0x530, Script.Cyrillic);
        Put(0x530, 0x590, Script.Armenian);
        Put(0x590, 0x600, Script.Hebrew);
        Put(0x600, 0x700, Script.Arabic);
        Put(0x750, 0x780, Script.Arabic);
        Put(0xFB50, 0xFE00, Script.Arabic);
        Put(0xFE70, 0xFF00, Script.Arabic);
        Put(0x780, 0x7C0, Script.Thaana);
        Put(0x900, 0x980, Script.Devanagari);
        Put(0x980, 0xA00, Script.Bengali);
        Put(0xA00, 0xA80, Script.Gurmukhi);
        Put(0xA80, 0xB00, Script.Gujarati);
        Put(0xB00, 0xB80, Script.Oriya);
        Put(0xB80, 0xC00, Script.Tamil);
        Put(0xC00, 0xC80, Script.Telugu);
        Put(0xC80, 0xD00, Script.Kannada);
        Put(0xD00, 0xD80, Script.Malayalam);
        Put(0xD80, 0xE00, Script.Sinhala);
        Put(0xE00, 0xE80, Script.Thai);
        Put(0xE80, 0xF00, Script.Lao);
        Put(0xF00, 0x1000, Script.Tibetan);
        Put(0x1000, 0x10A0, Script.Burmese);
        Put(0x10A0, 0x1100, Script.Georgian);
        Put(0x1100, 0x1200, Script.Hangul);
        Put(0x1200, 0x1380, Script.Ethiopic);
        Put(0x1780, 0x1800, Script.Khmer);
        Put(0x3040, 0x3100, Script.Kana);
        Put(0x3400, 0xA000, Script.Han);
        Put(0xAC00, 0xD7B0, Script.Hangul);
        Put(0xF900, 0xFB00, Script.Han);
        return blocks;
    }
}
