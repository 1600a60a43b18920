using Heed.Language.Queries;
using Heed.Records;

namespace Heed.Listening;

/// <summary>What somebody typed to find mentions: plain words, which the full-text index answers at once, or a query in the listening language.</summary>
public sealed record SearchWords(string Typed, ParsedQuery? Query, IReadOnlyList<QueryFault> Faults)
{
    /// <summary>Words without operators stay words. A query that cannot run is read as plain words, and the faults say so.</summary>
    /// <param name="channels">Every value channel: can have; null: not known here.</param>
    public static SearchWords Of(string typed, HeardChannels? channels = null) => typed.Length == 0 ? new SearchWords(typed, null, []) : Of(typed, KeptFields.Search(typed, channels));

    /// <param name="typed">Without spaces at its ends.</param>
    public static SearchWords Of(string typed, ParsedQuery parsed)
    {
        if (!parsed.CanRun) return new SearchWords(typed, null, typed.Any(unit => !char.IsLetterOrDigit(unit) && unit != ' ') ? [.. parsed.Faults.Where(fault => fault.Error)] : []);
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return new SearchWords(typed, OnlyWords(typed) && words <= MentionSearchStore.MostWords && Terms(parsed.Root!) == words ? null : parsed, []);
    }

    /// <summary>What the query asks and no mention tells.</summary>
    public IEnumerable<QueryFault> Untold => Query?.Faults.Where(fault => fault.Code == HeardFields.Code) ?? [];

    /// <summary>What the full-text index looks for; empty when the query does the finding.</summary>
    public string Plain => Query is null ? Typed : "";

    // The index is asked with what was typed, not with how it was read: a sign or a comment in it would be looked for as words.
    private static bool OnlyWords(string typed) => typed.All(unit => char.IsLetterOrDigit(unit) || unit == ' ');

    /// <summary>How many words the reading looks for, if that is all it does; fewer than were typed when one of them is an operator.</summary>
    private static int Terms(QueryNode node) => node switch
    {
        QueryTerm { Form: TermForm.Folded } => 1,
        QueryAnd all when all.Parts.All(part => part is QueryTerm { Form: TermForm.Folded }) => all.Parts.Count,
        _ => -1,
    };
}

/// <summary>Mentions a search finds, newest first, and how far it went.</summary>
/// <param name="Searched">How many mentions a query was asked about; 0 when no query was.</param>
/// <param name="Reached">The last mention looked at, when there may be more behind it.</param>
public sealed record MentionsFound(IReadOnlyList<Mention> Rows, long Searched, Mention? Reached);

/// <param name="Now">What within: counts from. Without it the mention is asked as alerts count it: as of the moment it was heard, when nobody knew yet what it repeats.</param>
public readonly record struct AskedOfMentions(ParsedQuery Query, DateTimeOffset? Now);

/// <summary>Asks queries about kept mentions, from the newest back. Looks at no more than <see cref="MostSearched"/> a page: about half a second.</summary>
public static class MentionSearch
{
    public const int MostSearched = 30_000;
    private const int Step = 1000;

    /// <summary>What the filter alone finds: its words are answered by the full-text index.</summary>
    public static MentionsFound List(Work work, MentionFilter filter, int limit)
    {
        var page = MentionStore.Page(work, filter, limit + 1);
        return page.Count > limit ? new MentionsFound([.. page.Take(limit)], 0, page[limit - 1]) : new MentionsFound(page, 0, null);
    }

    /// <param name="queries">All of them must find a mention.</param>
    /// <param name="enough">Asked after every thousand mentions: whether to stop there.</param>
    public static MentionsFound Find(Work work, MentionFilter filter, IReadOnlyList<AskedOfMentions> queries, int limit, TimeZoneInfo zone, Func<bool>? enough = null)
    {
        var matchers = queries.Select(one => (Matcher: new QueryMatcher([KeyValuePair.Create(1L, one.Query)]), one.Now)).ToArray();
        var (asked, hits, rows) = (new QueryPost(), new List<long>(), new List<Mention>());
        var repeats = queries.Any(one => one.Now is not null && MentionStory.IsAsked(one.Query));
        long searched = 0;
        while (true)
        {
            var page = MentionStore.Page(work, filter, Step);
            var topics = MentionStore.Topics(work, [.. page.Select(mention => mention.Id)]).ToLookup(topic => topic.MentionId);
            var stories = (repeats ? MentionStory.Of(work, [.. page.Select(mention => mention.Id)]) : []).ToLookup(story => story.MentionId);
            foreach (var mention in page)
            {
                searched++;
                if (matchers.All(one => Matches(one.Matcher, one.Now))) rows.Add(mention);

                bool Matches(QueryMatcher matcher, DateTimeOffset? now)
                {
                    asked.Fill(mention, topics[mention.Id], now ?? mention.HeardAt, zone);
                    matcher.Match(now is null ? asked : asked.Repeating(stories[mention.Id]), hits);
                    return hits.Count > 0;
                }
                if (rows.Count == limit) return new MentionsFound(rows, searched, mention);
            }
            if (page.Count < Step) return new MentionsFound(rows, searched, null);
            if (searched >= MostSearched || enough?.Invoke() == true) return new MentionsFound(rows, searched, page[^1]);
            filter = filter with { BeforeAt = page[^1].CreatedAt, BeforeId = page[^1].Id };
        }
    }
}
