using System.Text;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>Words and set phrases of up to four words, looked up in a walked text by their folded words.</summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 4;
    private readonly HashSet<ulong> _phrases = [];

    /// <param name="phrases">Apart by commas or lines.</param>
    public PhraseTable(string phrases)
    {
        var walk = new TokenWalk();
        foreach (var phrase in phrases.Split((char[])[',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            walk.Read(Encoding.UTF8.GetBytes(phrase));
            if (walk.Tokens.Length is > 0 and <= LongestPhrase) _phrases.Add(Hash(walk.Tokens, 0, walk.Tokens.Length));
        }
    }

    /// <summary>How many tokens from a place on are a phrase of the table, the longest; 0 for none. A phrase does not reach over the end of a sentence.</summary>
    public int At(ReadOnlySpan<Token> tokens, int token)
    {
        if (tokens[token].Kind == TokenKind.Handle) return 0;
        var longest = 0;
        for (var count = 1; count <= LongestPhrase && token + count <= tokens.Length; count++)
        {
            if (count > 1 && tokens[token + count - 1].Is(TokenMarks.AfterStop)) break;
            if (_phrases.Contains(Hash(tokens, token, count))) longest = count;
        }
        return longest;
    }

    private static ulong Hash(ReadOnlySpan<Token> tokens, int from, int count)
    {
        var hash = 14695981039346656037UL;
        for (var i = from; i < from + count; i++) hash = (hash ^ tokens[i].Hash) * 1099511628211UL;
        return hash;
    }
}
