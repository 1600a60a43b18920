using System.Globalization;
using System.Text;

namespace Heed.Language;

/// <summary>
/// One walk over a text that yields its words, folded (lower case, no accents, no apostrophes: Wendy's is wendys), with their offsets.
/// A hashtag or a handle is one token that also knows its sigil. An emoji is a token. Allocates nothing.
/// Words longer than 63 units are known by their first 63.
/// </summary>
public ref struct TokenReader(ReadOnlySpan<char> text, Span<char> scratch)
{
    /// <summary>Units of scratch a reader needs.</summary>
    public const int ScratchLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _scratch = scratch;
    private int _at;
    private int _length;

    /// <summary>Where the token starts in the text, its sigil included, in UTF-16 units.</summary>
    public int Start { get; private set; }
    public int End { get; private set; }
    /// <summary>'#', '@', or '\0' for a plain word.</summary>
    public char Sigil { get; private set; }
    /// <summary>Hash of the folded word without its sigil; see <see cref="HashOf"/>.</summary>
    public uint Hash { get; private set; }
    /// <summary>How many capital letters stand in it.</summary>
    public int Capitals { get; private set; }
    /// <summary>Letters repeated three times or more stand in it ("soooo").</summary>
    public bool Stretched { get; private set; }
    public bool Emoji { get; private set; }

    /// <summary>The folded word without its sigil. Valid until the next move.</summary>
    public readonly ReadOnlySpan<char> Word => _scratch.Slice(1, _length);

    /// <summary>The folded word with its sigil in front; only for tokens that have one.</summary>
    public readonly ReadOnlySpan<char> Tag => _scratch[..(_length + 1)];

    /// <summary>FNV-1a over UTF-16 units (Fowler, Noll, Vo), 32 bits.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ unit) * 16777619u;
        return hash;
    }

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var unit = _text[_at];
            switch (Letters.Kind(unit))
            {
                case LetterKind.Word: return ReadWord('\0');
                case LetterKind.Solo: return ReadSolo(1);
                case LetterKind.Symbol: return ReadSolo(1, emoji: true);
                default:
                    if (unit is '#' or '@' && _at + 1 < _text.Length && Letters.Kind(_text[_at + 1]) == LetterKind.Word
                        && (_at == 0 || Letters.Kind(_text[_at - 1]) != LetterKind.Word))
                    {
                        return ReadWord(unit);
                    }
                    if (char.IsHighSurrogate(unit) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]))
                    {
                        var category = Rune.GetUnicodeCategory(new Rune(unit, _text[_at + 1]));
                        if (category == UnicodeCategory.OtherSymbol) return ReadSolo(2, emoji: true);
                        if (category <= UnicodeCategory.OtherLetter) return ReadSolo(2);
                        _at++;
                    }
                    _at++;
                    break;
            }
        }
        return false;
    }

    private bool ReadSolo(int units, bool emoji = false)
    {
        Start = _at;
        Sigil = '\0';
        Capitals = 0;
        Stretched = false;
        Emoji = emoji;
        _length = units;
        for (var i = 0; i < units; i++) _scratch[i + 1] = _text[_at + i];
        if (units == 1) _scratch[1] = Letters.Fold(_scratch[1]);
        _at += units;
        End = _at;
        Hash = HashOf(Word);
        return true;
    }

    private bool ReadWord(char sigil)
    {
        Start = _at;
        Sigil = sigil;
        Emoji = false;
        Stretched = false;
        if (sigil != '\0') _at++;
        _scratch[0] = sigil;
        int length = 0, capitals = 0, run = 0;
        var hash = 2166136261u;
        var last = '\0';
        while (_at < _text.Length)
        {
            var unit = _text[_at];
            var kind = Letters.Kind(unit);
            if (kind == LetterKind.Word || (sigil == '@' && unit is '.' or '-' && NextIsWord()))
            {
                var folded = Letters.Fold(unit);
                if (folded != unit && unit is >= 'A' and <= 'Z') capitals++;
                if (folded == last) { if (++run >= 2) Stretched = true; } else { run = 0; last = folded; }
                if (length < ScratchLength - 1)
                {
                    _scratch[++length] = folded;
                    hash = (hash ^ folded) * 16777619u;
                }
            }
            else if (kind == LetterKind.Apostrophe ? !NextIsWord() : kind != LetterKind.Mark)
            {
                break;
            }
            _at++;
        }
        End = _at;
        _length = length;
        Hash = hash;
        Capitals = capitals;
        return true;
    }

    private readonly bool NextIsWord() => _at + 1 < _text.Length && Letters.Kind(_text[_at + 1]) == LetterKind.Word;
}
