using System.Globalization;

namespace Heed.Language.Queries.Import;

/// <summary>Tools whose queries can be brought along. X is also for Twitter's search, Lucene also for Elasticsearch and OpenSearch.</summary>
public enum QueryDialect { Brandwatch, Meltwater, Talkwalker, Sprinklr, X, Lucene }

/// <summary>One thing that a translated query does differently, or writes differently.</summary>
/// <param name="Start">First UTF-16 unit of the words meant, in the text that came in.</param>
/// <param name="End">One past the last.</param>
public readonly record struct QueryChange(int Start, int End, string What, string Why);

/// <param name="Query">The query in our language. It is the text that came in when that could not be cut into words at all; then <paramref name="Parsed"/> says why.</param>
public sealed record ImportedQuery(QueryDialect Dialect, string Source, string Query, ParsedQuery Parsed, IReadOnlyList<QueryChange> Changes);

/// <summary>
/// Rewrites a query of another tool in ours and lists what changed. Never throws; the result may still need a hand, then its faults say where.
/// At most 200 changes are listed.
/// </summary>
public static class QueryImport
{
    public static IReadOnlyList<string> Names { get; } = ["brandwatch", "meltwater", "talkwalker", "sprinklr", "x", "lucene"];

    /// <summary>The dialect of a name as people write it, or null.</summary>
    public static QueryDialect? Named(string name) => name.Trim().ToLowerInvariant() switch
    {
        "brandwatch" or "bw" => QueryDialect.Brandwatch,
        "meltwater" => QueryDialect.Meltwater,
        "talkwalker" => QueryDialect.Talkwalker,
        "sprinklr" => QueryDialect.Sprinklr,
        "x" or "twitter" => QueryDialect.X,
        "lucene" or "elasticsearch" or "elastic" or "opensearch" => QueryDialect.Lucene,
        _ => null,
    };

    public static ImportedQuery From(QueryDialect dialect, string text)
    {
        var changes = new List<QueryChange>();
        var query = text.Length > QueryParser.MaximumLength ? text : Translated(dialect, text, changes);
        return new ImportedQuery(dialect, text, query, QueryParser.Parse(query), [.. changes.Distinct().OrderBy(change => change.Start).Take(200)]);
    }

    private static string Translated(QueryDialect dialect, string text, List<QueryChange> changes)
    {
        var faults = new QueryFaults(strict: false);
        var tokens = new QueryLexer(text, faults).Read();
        if (faults.Failed || tokens.Count == 0) return text;
        foreach (var weight in faults.InOrder().Where(fault => fault.Code == "W125"))
            changes.Add(new(weight.Start, weight.End, "The weight (^) is left out.", "A post matches or it does not; it has no rank."));
        var pieces = new ImportPieces(dialect, text, changes).Of(tokens);
        if (dialect == QueryDialect.Brandwatch && QueryParser.Parse(text, QueryMode.Strict).Faults.FirstOrDefault(fault => fault.Code is "E019" or "E020") is { Code: not null } mixed)
            changes.Add(new(mixed.Start, mixed.End, "AND, OR or NEAR stand side by side without brackets.", "Brandwatch refuses this. Here NEAR is read before AND, and AND before OR."));
        return dialect == QueryDialect.Lucene && LuceneClauses.Depth(pieces) <= QueryParser.MaximumDepth
            ? new LuceneClauses(pieces, changes).Write()
            : ImportPiece.Write(Joined(dialect, pieces, changes));
    }

    /// <summary>Writes out the AND that stood unsaid between words.</summary>
    private static List<ImportPiece> Joined(QueryDialect dialect, List<ImportPiece> pieces, List<QueryChange> changes)
    {
        var joined = new List<ImportPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].EndsOperand && piece.StartsOperand)
            {
                joined.Add(new ImportPiece(ImportKind.And, piece.Start, piece.Start, "AND"));
                if (dialect is not QueryDialect.X)
                    changes.Add(new(joined[^2].Start, piece.End, "AND is written between words side by side.", string.Create(CultureInfo.InvariantCulture, $"All of them must be there. If {dialect} read them as one phrase, set them in quotation marks.")));
            }
            joined.Add(piece);
        }
        return joined;
    }
}
