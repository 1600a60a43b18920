namespace Heed.Language.Queries;

internal enum QueryTokenKind { Word, Phrase, Exact, Field, Range, Open, Close, And, Or, Not, Near, Tilde }

/// <param name="Text">As typed: the word, what stands between the marks of a phrase, the name of a field, or a range with its brackets. Escapes are still in it.</param>
/// <param name="Number">The distance of a NEAR or of a ~; -1 where none was typed.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, string Text, int Number = 0, bool Ordered = false);
