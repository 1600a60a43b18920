using Heed.Language;

namespace Heed.Privacy;

/// <param name="Name">What kind of fact it is, for the reviewer.</param>
/// <param name="Start">First UTF-16 unit of the first such words.</param>
/// <param name="End">One past the last.</param>
public readonly record struct IdentifyingFact(string Name, double Points, int Start, int End);

public enum SharingVerdict { Share, Review, Block }

/// <summary>
/// How far the unusual facts of a text narrow down who it is about, once names and numbers are gone: the second condition of Safe Harbor, no actual knowledge that what
/// remains could identify someone (45 CFR 164.514(b)(2)(ii)). Points as the house counts them; each kind counts once. Five and more go to the privacy officer, eight and more are not shared.
/// Word lists only: it asks, a person answers.
/// </summary>
public sealed record Identifiability(IReadOnlyList<IdentifyingFact> Facts)
{
    public const double ReviewFrom = 5, BlockFrom = 8;

    public double Total => Facts.Sum(fact => fact.Points);

    public SharingVerdict Verdict => Total >= BlockFrom ? SharingVerdict.Block : Total >= ReviewFrom ? SharingVerdict.Review : SharingVerdict.Share;

    private static readonly (string Name, double Points, PhraseTable Words)[] kinds =
    [
        ("a rare condition", 3, UnusualFacts.RareConditions),
        ("an exact event or place", 2, UnusualFacts.Events),
        ("an occupation or role", 2, UnusualFacts.Occupations),
        ("an age or stage of life", 1, UnusualFacts.LifeStages),
        ("a sex", 0.5, UnusualFacts.Sexes),
        ("an image", 3, UnusualFacts.Images),
        ("a publicised or singular event", 3, UnusualFacts.Publicised),
    ];

    /// <param name="found">What the finder found in the same text: an exact place or a date within a month counts also where it will be masked only in part.</param>
    public static Identifiability Of(string text, IReadOnlyList<Identifier> found)
    {
        var walk = new TokenWalk();
        walk.Read(text.AsSpan(0, Math.Min(text.Length, IdentifierFinder.LongestRead)));
        var bytes = new Dictionary<string, Identifier>();
        void Note(string name, int first, int last)
        {
            if (!bytes.ContainsKey(name)) bytes[name] = new Identifier(default, walk.Tokens[first].Start, walk.Tokens[last].End, 1);
        }
        for (var i = 0; i < walk.Tokens.Length; i++)
        {
            foreach (var (name, _, words) in kinds) if (words.At(walk.Tokens, i) is > 0 and var count) Note(name, i, i + count - 1);
            if (IsAge(walk, i)) Note("an age or stage of life", i, i);
            if (IsSmallCount(walk, i)) Note(SmallCount, i, i + 1);
        }
        var spans = bytes.OrderBy(one => one.Value.Start).ToArray();
        // One sweep turns the bytes into units; the spans of two kinds may be the same words.
        var facts = new List<IdentifyingFact>();
        foreach (var (name, span) in spans)
        {
            var one = new List<Identifier> { span };
            Offsets.ToUtf16(walk.Text, one);
            facts.Add(new IdentifyingFact(name, name == SmallCount ? 4 : kinds.First(kind => kind.Name == name).Points, one[0].Start, one[0].End));
        }
        if (found.FirstOrDefault(one => one.Type == IdentifierType.Address) is { End: > 0 } place && !bytes.ContainsKey(kinds[1].Name)) facts.Add(new(kinds[1].Name, kinds[1].Points, place.Start, place.End));
        if (found.FirstOrDefault(one => one.Type == IdentifierType.Date) is { End: > 0 } date) facts.Add(new("a date within a month", 2, date.Start, date.End));
        return new Identifiability([.. facts.OrderBy(fact => fact.Start)]);
    }

    private const string SmallCount = "a count below eleven";

    // "72 years old", "72-year-old"
    private static bool IsAge(TokenWalk walk, int token) =>
        walk.Tokens[token].Kind == TokenKind.Number && token + 2 < walk.Tokens.Length && (CueWords.Of(walk.Tokens[token + 1].Hash) & Cue.Year) != 0 && (CueWords.Of(walk.Tokens[token + 2].Hash) & Cue.Old) != 0;

    // Statistics of fewer than eleven persons are suppressed by the practice of the Centers for Medicare & Medicaid Services.
    private static bool IsSmallCount(TokenWalk walk, int token)
    {
        if (token + 1 >= walk.Tokens.Length || UnusualFacts.Counted.At(walk.Tokens, token + 1) == 0 || walk.Tokens[token + 1].Is(TokenMarks.AfterStop)) return false;
        var word = walk.Folded(walk.Tokens[token]);
        if (walk.Tokens[token].Kind == TokenKind.Number) return !walk.Tokens[token].Is(TokenMarks.Joined) && (word.Length == 1 && word[0] != '0' || word.SequenceEqual("10"u8));
        return walk.Tokens[token].Kind == TokenKind.Word && (CueWords.Of(walk.Tokens[token].Hash) & Cue.Count) != 0 && !word.SequenceEqual("few"u8) && !word.SequenceEqual("couple"u8) && !word.SequenceEqual("eleven"u8);
    }
}
