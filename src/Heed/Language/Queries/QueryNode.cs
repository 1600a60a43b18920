namespace Heed.Language.Queries;

/// <summary>The syntax tree of a query. Words stand folded in it: lower case, no accents, no apostrophes.</summary>
public abstract record QueryNode;

/// <summary>How strictly a word must be written.</summary>
public enum TermForm { Folded, Accented, CaseSensitive }

/// <summary>Which part of a post a word is looked for in. Text is everything that was written, title included.</summary>
public enum TextZone { Text, Title, Lead }

/// <summary>One word, hashtag or handle. The sigil, if any, is the first unit of the text. A prefix matches every longer word too.</summary>
public sealed record QueryTerm(string Text, bool Prefix = false) : QueryNode
{
    public TextZone Zone { get; init; }
    /// <summary>Text holds * (any run of letters, also none) or ? (one letter) inside; never at its start, and a * at the end is <see cref="Prefix"/>.</summary>
    public bool Wild { get; init; }
    /// <summary>Edits (a letter added, left out, changed, or two neighbours swapped) that are forgiven: 0 to 2.</summary>
    public int Fuzzy { get; init; }
    /// <summary>When not <see cref="TermForm.Folded"/>, <see cref="Exact"/> must also agree: with its accents, and for CaseSensitive with its capitals.</summary>
    public TermForm Form { get; init; }
    /// <summary>The word as typed, without its sigil and apostrophes, where <see cref="Form"/> asks for it; empty otherwise.</summary>
    public string Exact { get; init; } = "";
}

/// <summary>Words that must follow each other; with slop, all within one stretch in any order, with at most that many other words between them in total.</summary>
public sealed record QueryPhrase(IReadOnlyList<QueryTerm> Words, int Slop = 0) : QueryNode
{
    public bool Equals(QueryPhrase? other) => other is not null && Slop == other.Slop && Words.SequenceEqual(other.Words);
    public override int GetHashCode() => Words.Aggregate(Slop, HashCode.Combine);
}

/// <summary>
/// Both sides present with at most <paramref name="Distance"/> words between them; ordered: the left one first. The sides are words, phrases, near nodes
/// or alternatives (<see cref="QueryOr"/>) of these. Each side stands for stretches of words; the two stretches may not overlap; a match is the stretch that covers both.
/// </summary>
public sealed record QueryNear(QueryNode Left, QueryNode Right, int Distance, bool Ordered) : QueryNode;

/// <summary>What a field of a post says: equal after folding, or starting with it, or matching * and ? inside.</summary>
public sealed record QueryText(QueryField Field, string Value, bool Prefix = false, bool Wild = false) : QueryNode;

/// <summary>A number between two bounds, each inside the range unless said otherwise; infinite where open. Times are unix milliseconds.</summary>
public sealed record QueryRange(QueryField Field, double Low, double High, bool LowOutside = false, bool HighOutside = false) : QueryNode;

/// <summary>Published at most so long before the moment the question is asked.</summary>
public sealed record QueryWithin(TimeSpan Span) : QueryNode;

/// <summary>Within so many kilometres of a place on earth (degrees).</summary>
public sealed record QueryPlace(double Latitude, double Longitude, double Kilometres) : QueryNode;

public sealed record QueryAuthor(string Name, bool Prefix = false) : QueryNode;

public sealed record QueryLanguage(string Code) : QueryNode;

public sealed record QueryAnd(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(QueryAnd? other) => other is not null && Parts.SequenceEqual(other.Parts);
    public override int GetHashCode() => Parts.Aggregate(1, HashCode.Combine);
}

public sealed record QueryOr(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(QueryOr? other) => other is not null && Parts.SequenceEqual(other.Parts);
    public override int GetHashCode() => Parts.Aggregate(2, HashCode.Combine);
}

public sealed record QueryNot(QueryNode Part) : QueryNode;

/// <summary>Fields of a post other than its words. Texts may have several values; what a post does not have matches nothing.</summary>
public enum QueryField
{
    // texts
    AuthorContaining, To, Site, Url, Links, Country, Region, City, Type, Subreddit, Sentiment, Id, Parent, Root, Is, Has,
    Intent, Emotion, Topic, Theme, Narrative, Claim, Phi, Status, Assignee, Label, Crisis, Channel, Unit, List, Verified,
    // numbers
    Followers, Rating, MinuteOfDay, Risk, Reach, Engagement, Likes, Shares, Comments, Velocity, Published,
}
