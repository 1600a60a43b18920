using System.Globalization;
using Heed.Language.Learned;
using Heed.Language.Words;

namespace Heed.Language.Abroad;

/// <summary>What a word of another language hints at. Native: it stands in the list of that language, not only among the words of everywhere.</summary>
[Flags]
internal enum AbroadCue : ushort { None = 0, Negator = 1, But = 2, Thanks = 4, Wrong = 8, Asks = 16, Requests = 32, Hearsay = 64, Offensive = 128, Own = 256, Native = 512 }

/// <summary>What a small lexicon knows of a word, or of a set phrase.</summary>
internal struct AbroadEntry
{
    public AbroadCue Cues;
    /// <summary>Tenths, -40 (worst) to 40 (best).</summary>
    public sbyte Valence;
    /// <summary>Hundredths it adds to the strength of the next word.</summary>
    public sbyte Boost;
    /// <summary>Words in the longest phrase that starts with this word, 0 where none does.</summary>
    public byte Longest;
}

/// <summary>The small lexicon of one language, out of <see cref="AbroadWords"/>. Immutable; any thread may use it.</summary>
internal sealed class AbroadLexicon
{
    private static readonly AbroadLexicon Everywhere = new("");
    private static readonly Dictionary<string, AbroadLexicon> All = AbroadWords.Lists.ToDictionary(pair => pair.Language, pair => new AbroadLexicon(pair.List));

    private readonly Dictionary<uint, AbroadEntry> _words = [];

    private AbroadLexicon(string list)
    {
        var walk = new TokenWalk();
        Read(walk, AbroadWords.Everywhere, AbroadCue.None);
        Read(walk, list, AbroadCue.Native);
    }

    private void Read(TokenWalk walk, string list, AbroadCue native)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var word in line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(walk, word, line[..colon], native);
        }
    }

    private void Add(TokenWalk walk, string word, string subject, AbroadCue native)
    {
        walk.Read(word.Replace('_', ' '));
        var tokens = walk.Tokens;
        if (tokens.Length == 0) throw new InvalidOperationException($"A word list holds “{word}”, which is no word.");
        var hash = tokens[0].Hash;
        if (tokens.Length > 1)
        {
            var first = Find(hash);
            first.Longest = (byte)Math.Max(first.Longest, tokens.Length);
            _words[hash] = first;
            for (var i = 1; i < tokens.Length; i++) hash = Chain(hash, tokens[i].Hash);
        }
        var entry = Find(hash);
        entry.Cues |= native;
        if (Enum.TryParse<AbroadCue>(subject, out var cue) && char.IsAsciiLetter(subject[0])) entry.Cues |= cue;
        // A word that strengthens has hundredths below one; a tone is never so weak.
        else if (float.Parse(subject, CultureInfo.InvariantCulture) is var value && MathF.Abs(value) < 1) entry.Boost = (sbyte)MathF.Round(value * 100);
        else entry.Valence = (sbyte)MathF.Round(value * 10);
        _words[hash] = entry;
    }

    /// <summary>The lexicon of a language, or of the nearest one that has a lexicon; for any other the few words that are the same everywhere.</summary>
    public static AbroadLexicon Of(string language) => All.GetValueOrDefault(language switch { "gl" => "pt", "af" => "nl", _ => language }, Everywhere);

    /// <summary>There is a list for the language itself.</summary>
    public bool IsOwn => this != Everywhere;

    public AbroadEntry Find(uint hash) => _words.GetValueOrDefault(hash);

    public static uint Chain(uint sofar, uint next) => LinearModel.Pair(sofar, next);
}
