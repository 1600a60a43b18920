namespace Heed.Language.Queries;

/// <summary>One thing to say about a query. Codes starting with E stop it from running, codes with W do not.</summary>
/// <param name="Start">First UTF-16 unit of the words meant.</param>
/// <param name="End">One past the last.</param>
public readonly record struct QueryFault(string Code, int Start, int End, string Sentence, bool Error);
