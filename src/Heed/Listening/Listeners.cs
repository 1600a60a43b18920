using Heed.Language.Queries;
using Heed.People;
using Heed.Privacy;
using Heed.Records;

namespace Heed.Listening;

/// <summary>What ingest listens for, ready to ask: all active topics in one matcher, and what is ours and never masked. A snapshot, rebuilt when a topic or a source changes.</summary>
public sealed class Listeners
{
    private readonly string fingerprint;

    private Listeners(string fingerprint, QueryMatcher matcher, HeardAnswers answers) =>
        (this.fingerprint, Matcher, Answers) = (fingerprint, matcher, answers);

    public QueryMatcher Matcher { get; }
    public IdentifierFinder Identifiers => Answers.Identifiers;
    public HeardAnswers Answers { get; }

    public static Listeners Load(Work work, Listeners? before)
    {
        var organisation = Organisation.Get(work);
        var zone = organisation?.Zone ?? TimeZoneInfo.Utc;
        var own = (organisation?.OwnIdentifiers ?? []).Concat(FacilityStore.All(work).Select(facility => facility.Name)).Append(organisation?.Name ?? "").Where(name => name.Length > 0).Distinct().ToArray();
        var channels = HeardChannels.Load(work);
        var fingerprint = $"{work.Connection.DataSource}|{zone.Id}|{TopicStore.Fingerprint(work)}|{channels.Fingerprint}|{string.Join('|', own)}";
        if (before?.fingerprint == fingerprint) return before;
        var queries = TopicStore.Active(work).Select(topic => KeyValuePair.Create(topic.Id, QueryParser.Parse(topic.Query))).Where(query => query.Value.CanRun).ToArray();
        return new Listeners(fingerprint, new QueryMatcher(queries), new HeardAnswers(new IdentifierFinder(own), zone, channels));
    }
}
