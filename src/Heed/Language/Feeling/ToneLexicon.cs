using System.Globalization;
using System.Runtime.CompilerServices;
using Heed.Language.Learned;
using Heed.Language.Words;

namespace Heed.Language.Feeling;

/// <summary>How a word or set phrase bears on the tone around it.</summary>
[Flags]
internal enum ToneCue : uint
{
    None = 0, Negator = 1, But = 2, Ask = 4, Event = 8, News = 16, Wish = 32, Blank = 64, Self = 128, You = 256, Service = 512, Sarcasm = 1024,
    /// <summary>A pictograph or a typed face.</summary>
    Face = 2048,
    /// <summary>A set phrase that only names a thing ("positive test").</summary>
    Named = 4096,
    /// <summary>Praise that mocks where a mishap follows ("thanks for losing").</summary>
    Mock = 8192,
    /// <summary>Something went wrong, or takes long, whether or not the word has a tone.</summary>
    Mishap = 16384,
    /// <summary>A word of illness that only names a thing beside a <see cref="Frame"/> ("depression clinic").</summary>
    Medical = 32768,
    /// <summary>What illnesses lend their names to: a clinic, a leaflet, a rate.</summary>
    Frame = 65536,
    /// <summary>"negative" and "positive", which a test or an illness before them makes findings.</summary>
    Finding = 131072,
    /// <summary>A test, or what one is tested for.</summary>
    Tested = 262144,
    /// <summary>Those that only bear on words beside them.</summary>
    Beside = Mock | Mishap | Medical | Frame | Finding | Tested,
}

/// <summary>What the lexicon knows of one word or set phrase.</summary>
internal struct ToneEntry
{
    /// <summary>Hash of the folded word, or of a phrase's words one after the other; 0 is an empty place.</summary>
    public uint Hash;
    public ToneCue Cues;
    /// <summary>Tenths, -40 (worst) to 40 (best).</summary>
    public sbyte Valence;
    /// <summary>Hundredths it adds to the strength of the next word, or takes.</summary>
    public sbyte Boost;
    /// <summary>Words in the longest phrase that starts with this word, 0 where none does.</summary>
    public byte Longest;
    /// <summary>Some phrase goes on with this word.</summary>
    public bool GoesOn;

    /// <summary>The word says something by itself or may start a phrase.</summary>
    public readonly bool Speaks => Valence != 0 || Boost != 0 || Cues != ToneCue.None || Longest != 0;
}

/// <summary>
/// All words and phrases of tone in one table over their hashes. Words are not compared byte by byte: of four thousand million hashes about sixteen thousand
/// are taken, so one unknown word in some 270,000 is mistaken for a known one.
/// </summary>
internal static class ToneLexicon
{
    private const int Bits = 15, SieveBits = 18;
    // One bit for each hash that is taken: most words are strangers, and that is told without touching the table.
    private static readonly ulong[] Taken = new ulong[1 << (SieveBits - 6)];
    private static readonly ToneEntry[] Unknown = new ToneEntry[1];

    // After what it fills.
    private static readonly ToneEntry[] Table = Build();

    public static int Count { get; private set; }

    /// <summary>The entry of a hash; one with <see cref="ToneEntry.Hash"/> 0 where it is unknown.</summary>
    public static ref readonly ToneEntry Find(uint hash)
    {
        var bit = Bit(hash);
        if ((Taken[bit >> 6] >> (int)(bit & 63) & 1) == 0) return ref Unknown[0];
        var table = Table;
        var at = Slot(hash);
        while (table[at].Hash != hash && table[at].Hash != 0) at = (at + 1) & (uint)(table.Length - 1);
        return ref table[at];
    }

    /// <summary>What is known of a word, under its own hash or, where it is stretched and unknown, under that of the shorter word: "soooo" is looked up as "soo" and then as "so".</summary>
    public static ToneEntry Find(ReadOnlySpan<byte> folded, uint hash, bool stretched)
    {
        var entry = Find(hash);
        entry.Hash = hash;
        if (!stretched || entry.Speaks) return entry;
        Span<byte> shorter = stackalloc byte[TokenWalk.LongestWord];
        for (var most = 2; most >= 1 && !entry.Speaks; most--)
        {
            var cut = TokenWalk.HashOf(WordForms.Shorter(folded, shorter, most));
            entry = Find(cut);
            entry.Hash = cut;
        }
        return entry;
    }

    public static uint Chain(uint sofar, uint next) => LinearModel.Pair(sofar, next);

    private static uint Bit(uint hash) => (hash * 0x9E3779B1u) >> (32 - SieveBits);

    private static uint Slot(uint hash) => (hash * 0x9E3779B1u) >> (32 - Bits);

    private static ToneEntry[] Build()
    {
        var table = new ToneEntry[1 << Bits];
        var walk = new TokenWalk();
        foreach (var list in ToneWords.Lists)
            Read(list, table, walk, subject =>
            {
                var valence = Scaled(subject, 10);
                return (ref ToneEntry entry) =>
                {
                    entry.Valence = valence;
                    if (valence == 0) entry.Cues |= ToneCue.Named;
                };
            });
        Read(ToneWords.Faces, table, walk, _ => (ref ToneEntry entry) => entry.Cues |= ToneCue.Face);
        ReadTyped(table);
        Read(ToneWords.Boosters, table, walk, subject => { var boost = Scaled(subject, 100); return (ref ToneEntry entry) => entry.Boost = boost; });
        Read(ToneCues.Lists, table, walk, subject => { var cue = Enum.Parse<ToneCue>(subject); return (ref ToneEntry entry) => entry.Cues |= cue; });
        return table;
    }

    private static sbyte Scaled(string subject, int by) => (sbyte)MathF.Round(float.Parse(subject, CultureInfo.InvariantCulture) * by);

    private delegate void Mark(ref ToneEntry entry);

    /// <param name="marking">What is done with each word of a subject.</param>
    private static void Read(string list, ToneEntry[] table, TokenWalk walk, Func<string, Mark> marking)
    {
        foreach (var (subject, words) in Lines(list))
        {
            var mark = marking(subject);
            foreach (var word in words) Read(word, table, walk, mark);
        }
    }

    // Runs twenty thousand times while somebody waits for the first post.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Read(string word, ToneEntry[] table, TokenWalk walk, Mark mark)
    {
        foreach (var form in WordForms.Of(word))
        {
            walk.Read(form.Replace('_', ' '));
            var tokens = walk.Tokens;
            if (tokens.Length == 0) throw new InvalidOperationException($"A word list holds “{word}”, which is no word.");
            var hash = tokens[0].Hash;
            // How a phrase begins has a place too, with nothing in it: a chain that leads nowhere is given up at once.
            for (var i = 1; i < tokens.Length; i++) Place(table, hash = Chain(hash, tokens[i].Hash));
            if (tokens.Length > 1)
            {
                ref var first = ref Place(table, tokens[0].Hash);
                first.Longest = (byte)Math.Max(first.Longest, tokens.Length);
                for (var i = 1; i < tokens.Length; i++) Place(table, tokens[i].Hash).GoesOn = true;
            }
            mark(ref Place(table, hash));
        }
    }

    private static void ReadTyped(ToneEntry[] table)
    {
        foreach (var (subject, faces) in Lines(ToneWords.Typed))
            foreach (var face in faces)
            {
                ref var entry = ref Place(table, TokenWalk.HashOf(System.Text.Encoding.UTF8.GetBytes(face)));
                entry.Valence = Scaled(subject, 10);
                entry.Cues |= ToneCue.Face;
            }
    }

    private static IEnumerable<(string Subject, string[] Words)> Lines(string list)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static ref ToneEntry Place(ToneEntry[] table, uint hash)
    {
        var at = Slot(hash);
        while (table[at].Hash != hash && table[at].Hash != 0) at = (at + 1) & (uint)(table.Length - 1);
        if (table[at].Hash == 0) Count++;
        table[at].Hash = hash;
        Taken[Bit(hash) >> 6] |= 1ul << (int)(Bit(hash) & 63);
        return ref table[at];
    }
}
