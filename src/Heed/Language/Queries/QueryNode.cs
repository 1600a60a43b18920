namespace Heed.Language.Queries;

/// <summary>The syntax tree of a query. Words stand folded in it: lower case, no accents, no apostrophes.</summary>
public abstract record QueryNode;

/// <summary>One word, hashtag or handle. The sigil, if any, is the first unit of the text. A prefix matches every longer word too.</summary>
public sealed record QueryTerm(string Text, bool Prefix = false) : QueryNode;

/// <summary>Words that must follow each other.</summary>
public sealed record QueryPhrase(IReadOnlyList<QueryTerm> Words) : QueryNode;

public sealed record QueryAuthor(string Name, bool Prefix = false) : QueryNode;

public sealed record QueryLanguage(string Code) : QueryNode;

public sealed record QueryAnd(IReadOnlyList<QueryNode> Parts) : QueryNode;

public sealed record QueryOr(IReadOnlyList<QueryNode> Parts) : QueryNode;

public sealed record QueryNot(QueryNode Part) : QueryNode;
