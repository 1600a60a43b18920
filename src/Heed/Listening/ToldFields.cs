using Heed.Language;
using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>
/// Warns of the parts of a query that ask what the posts in question never tell: a part that can never hold finds nothing, and after NOT it leaves nothing
/// out, which nobody would notice.
/// </summary>
/// <param name="Fields">Told by some posts at least.</param>
/// <param name="Values">Fields of which only these values are ever told.</param>
/// <param name="Authors">Whether the author's handle or name is known.</param>
/// <param name="Sentence">What to say of a part.</param>
internal sealed record ToldFields(IReadOnlySet<QueryField> Fields, IReadOnlyDictionary<QueryField, string[]> Values, bool Authors, Func<string, string> Sentence)
{
    private const int MostWarnings = 20;

    /// <param name="channels">Every value channel: can have; null: not known here, so none is warned of.</param>
    public ParsedQuery Read(string query, QueryMode mode, HeardChannels? channels)
    {
        var parsed = QueryParser.Parse(query, mode);
        if (parsed.Root is not { } root) return parsed;
        var untold = Untold(root, channels).Distinct().Take(MostWarnings).Select(part => Warning(query, part.Field, part.Value)).ToArray();
        return untold.Length == 0 ? parsed : new ParsedQuery(query, root, [.. parsed.Faults.Concat(untold).OrderBy(fault => fault.Start)]);
    }

    private QueryFault Warning(string query, string field, string value)
    {
        var names = QueryFields.Known.Where(name => QueryFields.Find(name)!.Name == field);
        var at = names.Select(name => (Start: query.IndexOf(name + ":", StringComparison.OrdinalIgnoreCase), name.Length)).Where(found => found.Start >= 0).DefaultIfEmpty((Start: 0, Length: query.Length - 1)).Min();
        return new QueryFault(HeardFields.Code, at.Start, at.Start + at.Length + 1, Sentence($"{field}:{value}"), false);
    }

    private IEnumerable<(string Field, string Value)> Untold(QueryNode node, HeardChannels? channels) => node switch
    {
        QueryAnd and => and.Parts.SelectMany(part => Untold(part, channels)),
        QueryOr or => or.Parts.SelectMany(part => Untold(part, channels)),
        QueryNot not => Untold(not.Part, channels),
        QueryNear near => Untold(near.Left, channels).Concat(Untold(near.Right, channels)),
        QueryPhrase phrase => phrase.Words.SelectMany(word => Untold(word, channels)),
        QueryTerm { Zone: TextZone.Title } => [("title", "")],
        QueryPlace => [("near", "")],
        QueryAuthor when !Authors => [("author", "")],
        QueryText text when !Fields.Contains(text.Field) => [(QueryFields.NameOf(text.Field), "")],
        QueryText { Wild: false, Prefix: false } text when Values.TryGetValue(text.Field, out var known) && !known.Contains(text.Value, StringComparer.OrdinalIgnoreCase) => [(QueryFields.NameOf(text.Field), text.Value)],
        QueryText { Field: QueryField.Channel, Wild: false, Prefix: false } text when channels is not null && !channels.Said.Any(said => Letters.Fold(said) == Letters.Fold(text.Value)) => [(QueryFields.NameOf(text.Field), text.Value)],
        QueryRange range when !Fields.Contains(range.Field) => [(QueryFields.NameOf(range.Field), "")],
        _ => [],
    };
}
