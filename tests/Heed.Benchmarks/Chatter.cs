using System.Text;
using System.Text.Json;
using Heed.Shell.Sample;

namespace Heed.Benchmarks;

/// <summary>
/// What the language benchmarks read: public posts as they come from everywhere, about 150 bytes of words each, and standing queries over the same words.
/// Words follow Zipf's law: a few hundred common English words, then made-up ones. The same bytes for the same seed.
/// </summary>
public sealed class Chatter
{
    private const int Vocabulary = 30_000;

    private const string Common = """
        the to a i and of in is you it for my on that me this be at with so have just was but are not we your all do up what like im get no from they if out its can about now as or our an by know one will go good how
        she love day who people time new got more there today see back need going want here think their her his them had been too would why some make then been way over off right really only much never even last still
        because work please thanks great say said take am come life year night home help should could any where down tell first man week best better thing hospital doctor nurse waiting hours care appointment clinic
        emergency room patient medical health results test vaccine insurance bill parking portal staff pain surgery medicine call phone nobody answered again finally feeling worse hope friend mother father kids school
        weather city game team match tonight tomorrow coffee music watch news read story video photo money price buy store food lunch dinner train bus car traffic street house dog cat sleep tired happy sad angry
        """;

    private static readonly string[] Faces = ["😂", "❤️", "😭", "🙏", ":)", ":(", "😡", "👍🏽", "🏥", "✨"];

    private readonly Dice _dice;
    private readonly string[] _words = new string[Vocabulary];
    private readonly double[] _upTo = new double[Vocabulary];

    public Chatter(ulong seed = 7)
    {
        _dice = new Dice(seed);
        var common = Common.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToArray();
        var known = new HashSet<string>(common);
        for (var i = 0; i < Vocabulary; i++)
        {
            if (i < common.Length) _words[i] = common[i];
            else do _words[i] = Made(); while (!known.Add(_words[i]));
            _upTo[i] = (i == 0 ? 0 : _upTo[i - 1]) + 1.0 / (i + 3);
        }
    }

    /// <summary>JSON Lines with the fields a network gives: about 390 bytes each.</summary>
    public byte[][] Lines(int count)
    {
        var lines = new byte[count][];
        for (var i = 0; i < count; i++)
            lines[i] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
            {
                id = $"at://did:plc:{_dice.Below(1 << 30):x8}{i:x8}/app.post/{i:x12}", text = Say(), created_at = $"2026-11-{1 + i % 28:00}T{i % 24:00}:{i % 60:00}:{i % 59:00}.000Z",
                author = $"@{Word()}{_dice.Below(1000)}.example.org", followers = _dice.Below(100_000), url = $"https://social.example.org/profile/{_dice.Below(1 << 30):x8}/post/{i:x12}", lang = "en", parent = (string?)null, reposts = _dice.Below(5),
            }, Plain));
        return lines;
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Queries as people keep them: a name with its variants AND one of a few subjects; a phrase; two words near each other; a tag; a start of a word; with and without what to leave out.
    /// Names are words that not one post in a few hundred holds.
    /// </summary>
    public string[] Queries(int count)
    {
        var queries = new string[count];
        for (var i = 0; i < count; i++)
            queries[i] = (i % 10) switch
            {
                0 or 1 or 2 => $"({Name()} OR \"{Name()} {Subject()}\" OR #{Name()}) AND ({Subject()} OR {Subject()} OR {Subject()})",
                3 => $"\"{Subject()} {Subject()}\" AND {Name()}",
                4 => $"{Name()} AND ({Subject()} OR \"{Subject()} {Subject()}\") NOT ({Subject()} OR {Name()})",
                5 => $"#{Name()} OR @{Name()}",
                6 => $"{Name()[..4]}* AND {Subject()} AND {Subject()}",
                7 => $"\"{Name()} {Subject()}\" OR \"{Name()} {Name()}\"",
                8 => $"({Name()} OR {Name()} OR {Name()}) AND lang:en NOT {Subject()}",
                _ => $"({Subject()} AND {Subject()} AND {Subject()}) OR {Name()}",
            };
        return queries;
    }

    private string Name() => _words[400 + _dice.Below(Vocabulary - 400)];

    private string Subject() => _words[100 + _dice.Below(120)];

    private string Say()
    {
        var text = new StringBuilder();
        var length = 60 + _dice.Below(180);
        while (text.Length < length)
        {
            var word = Word();
            if (text.Length == 0 || _dice.Chance(0.08)) word = char.ToUpperInvariant(word[0]) + word[1..];
            var roll = _dice.Below(200);
            text.Append(roll switch
            {
                < 4 => "#" + word, < 7 => "@" + word, 7 => word.ToUpperInvariant(), 8 => Faces[_dice.Below(Faces.Length)], 9 => $"https://t.co/{_dice.Below(1 << 30):x8}", 10 => _dice.Below(5000).ToString(System.Globalization.CultureInfo.InvariantCulture), 11 => word + "'s", 12 => word + "é", _ => word,
            });
            text.Append(_dice.Below(40) switch { < 2 => ". ", 2 => ", ", 3 => "! ", 4 => "? ", 5 => "… ", _ => " " });
        }
        return text.ToString().TrimEnd();
    }

    private string Word()
    {
        var at = Array.BinarySearch(_upTo, _dice.Share() * _upTo[^1]);
        return _words[at < 0 ? Math.Min(~at, Vocabulary - 1) : at];
    }

    private string Made()
    {
        var made = new StringBuilder();
        for (var i = 2 + _dice.Below(3); i > 0; i--) made.Append("bcdfghklmnprstvw"[_dice.Below(16)]).Append("aeiou"[_dice.Below(5)]).Append(_dice.Chance(0.3) ? "nrstl"[_dice.Below(5)].ToString() : "");
        return made.ToString();
    }
}
