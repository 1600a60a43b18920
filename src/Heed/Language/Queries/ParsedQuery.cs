namespace Heed.Language.Queries;

/// <summary>A query after reading: its tree if it can run, and everything there is to say about it. Never changes; how it reads is written out when first asked for.</summary>
public sealed class ParsedQuery
{
    internal ParsedQuery(string source, QueryNode? root, IReadOnlyList<QueryFault> faults)
    {
        Source = source;
        Faults = faults;
        Root = faults.Any(fault => fault.Error) ? null : root;
    }

    /// <summary>As it was typed.</summary>
    public string Source { get; }
    public QueryNode? Root { get; }
    public bool CanRun => Root is not null;
    public IReadOnlyList<QueryFault> Faults { get; }
    /// <summary>The same query with its operators written out; reading it again gives the same query. Empty when it cannot run.</summary>
    public string Canonical => field ??= Root is null ? "" : QueryPrinter.Print(Root);
    /// <summary>How it is read, with brackets around every part. Empty when it cannot run.</summary>
    public string Bracketed => field ??= Root is null ? "" : QueryPrinter.Bracketed(Root);
    /// <summary>One plain sentence. Empty when it cannot run.</summary>
    public string Explained => field ??= Root is null ? "" : QueryExplainer.Explain(Root);
}
