namespace Heed.Language.Feeling;

/// <summary>
/// Hears praise that a mishap turns into mockery: an exclamation and what it is about ("Great, another cancelled scan"), thanks for the mishap itself ("thanks for losing my file"), and
/// clapping hands after it. Praise that goes on before the mishap ("great team, they found the infection") is none.
/// </summary>
internal struct MockingEar
{
    /// <summary>So many words an exclamation and hands reach, and so many words praise reaches that runs on.</summary>
    private const int Far = 9, Near = 4;
    /// <summary>An exclamation is so short that a full stop behind it counts as a comma.</summary>
    private const int Exclaimed = 3;

    private int _opener, _reach, _mishap;
    private bool _exclaims;

    /// <summary>Whether a word bears on what was heard so far: most do not, and are not looked at.</summary>
    public readonly bool Wants(in HeardWord word) => (word.Cues & (ToneCue.Mock | ToneCue.Mishap)) != 0 || _opener > 0;

    public void Hear(ReadOnlySpan<HeardWord> words, int at, ref int mocked)
    {
        ref readonly var word = ref words[at];
        // Places count from one, so that zero is none.
        if ((word.Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0 && _opener > 0 && (!_exclaims || (word.Marks & TokenMarks.AfterStop) != 0 && at + 1 - _opener > Exclaimed)) _opener = 0;
        if (at >= _reach) _opener = 0;
        if ((word.Cues & (ToneCue.Mock | ToneCue.Mishap)) == 0) return;
        if ((word.Cues & ToneCue.Mishap) != 0)
        {
            if (_opener > 0 && at < _reach) mocked++;
            _mishap = at + 1;
        }
        else if (word.Kind == TokenKind.Emoji)
        {
            if (_mishap > 0 && at - _mishap < Far) mocked++;
        }
        else
        {
            var next = at + 1;
            // "Oh great" is one exclamation; "great team" praises somebody.
            while (next < words.Length && words[next].Taken && (words[next].Cues & ToneCue.Mock) != 0) next++;
            _exclaims = (word.Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0 && next < words.Length && (words[next].Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0;
            (_opener, _reach) = (at + 1, next + (_exclaims ? Far : Near));
        }
    }
}
