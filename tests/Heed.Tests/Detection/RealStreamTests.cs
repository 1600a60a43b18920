using System.Text.Json;
using Heed.Channels.Files;
using Heed.Detection;
using Heed.Listening;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

/// <summary>
/// Posts that people wrote during real disasters, through the whole program: file → post log → ingest → detection. The recordings are not in the
/// repository; where they lie beside it (../shared/data/replay) they are used, elsewhere the test says that it was skipped.
/// </summary>
public sealed class RealStreamTests : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    [Theory]
    [InlineData("t6_2012_Sandy_Hurricane.jsonl", "hurricane* OR sandy OR #sandy OR frankenstorm OR #frankenstorm")]
    [InlineData("t6_2013_Alberta_Floods.jsonl", "flood* OR #yycflood OR #abflood OR #yycfloods OR #abfloods OR evacuat* OR #yychelps")]
    [InlineData("t6_2013_Queensland_Floods.jsonl", "flood* OR #bigwet OR #qldfloods OR #qldflood OR oswald OR evacuat* OR cyclone OR tornado* OR powerlines OR rescuing OR rescued OR \"stay safe\"")]
    public async Task The_first_alert_comes_within_twenty_minutes_of_the_fifth_post_and_not_before(string name, string query)
    {
        var file = Path.Combine(House.Root, "..", "shared", "data", "replay", name);
        if (!File.Exists(file)) file = Path.Combine(House.Root, "..", "..", "shared", "data", "replay", name);
        Assert.SkipUnless(File.Exists(file), $"Skipped: the recorded stream {name} does not lie beside the repository (../shared/data/replay).");

        var (source, topic) = heed.Database.Write(work => (
            SourceStore.FindOrAdd(work, name, Source.Replay, "{}", "Ada", heed.Time.GetUtcNow()),
            TopicStore.Add(work, "The disaster", query, "", "Ada", heed.Time.GetUtcNow())));
        var ingest = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth());
        var detect = new Detect(heed.Database, heed.Journal);
        foreach (var batch in FileFeed.Batches(FileFeed.Read(File.OpenRead(file), FileFormat.JsonLines), streamTime: TimeSpan.FromMinutes(5)))
            FileFeed.Append(batch, heed.PostLog, source, false, new FileSummary());
        while (await ingest.RunOnce(heed.Time.GetUtcNow(), default))
            while (await detect.RunOnce(heed.Time.GetUtcNow(), default)) { }

        var onTopic = Gold(file).ToDictionary(post => IngestSteps.MarkOfPost(heed.Keys.Get("authors"), post.Id));
        var mentions = All(topic);
        var found = mentions.Where(mention => onTopic.ContainsKey(mention.ExternalId)).OrderBy(mention => mention.CreatedAt).ToArray();
        var fifth = found[4].CreatedAt;
        var first = heed.Database.Read(work => AlertStore.Open(work)).MinBy(alert => alert.HappenedAt).ShouldNotBeNull();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: fifth post on topic {onTopic.Values.Select(post => post.At).Order().ElementAt(4):HH:mm:ss}, fifth we matched {fifth:HH:mm:ss}, first alert {first.HappenedAt:HH:mm:ss} " +
            $"({(first.HappenedAt - fifth).TotalMinutes:0.0} min later; window ends {first.WindowEnd:HH:mm}); {mentions.Count} mentions, precision {found.Length / (double)mentions.Count:P1}, recall {found.Length / (double)onTopic.Count:P1}");
        first.HappenedAt.ShouldBeInRange(fifth, fifth.AddMinutes(20));
        // The harder reading: from the fifth post that people marked as on topic, whether our query found it or not.
        var marked = onTopic.Values.Select(post => post.At).Order().ElementAt(4);
        first.HappenedAt.ShouldBeInRange(marked, marked.AddMinutes(20));
    }

    private IReadOnlyList<Mention> All(long topic)
    {
        var all = new List<Mention>();
        var filter = new MentionFilter { TopicId = topic };
        while (heed.Database.Read(work => MentionStore.Page(work, filter, 5000)) is { Count: > 0 } page)
        {
            all.AddRange(page);
            filter = filter with { BeforeAt = page[^1].CreatedAt, BeforeId = page[^1].Id };
        }
        return all;
    }

    private static IEnumerable<(string Id, DateTimeOffset At)> Gold(string file) =>
        from line in File.ReadLines(file)
        let post = JsonDocument.Parse(line).RootElement
        where post.GetProperty("gold_topic").GetString() == "on-topic"
        group (Id: post.GetProperty("id").GetString()!, At: post.GetProperty("created_at").GetDateTimeOffset()) by post.GetProperty("id").GetString() into same
        select same.First();
}
