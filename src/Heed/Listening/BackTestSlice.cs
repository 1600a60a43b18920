using System.Globalization;
using Heed.Channels;
using Heed.Language.Queries;
using Heed.Privacy;

namespace Heed.Listening;

/// <summary>A back-test's query and its variants, ready to ask: built once a test, not once a slice.</summary>
internal sealed class BackTestQuery
{
    public const long Whole = 0;
    private const int LongestPart = 160;

    public BackTestQuery(BackTest test)
    {
        var query = QueryParser.Parse(test.Query);
        var variants = QueryVariants.Of(query, RunBackTests.MostVariants);
        TestId = test.Id;
        Matcher = new QueryMatcher([KeyValuePair.Create(Whole, query), .. variants.Select((variant, at) => KeyValuePair.Create(at + 1L, variant.Query))]);
        Parts = [.. variants.Select(variant => (variant.Kind, variant.Part.Length > LongestPart ? variant.Part[..LongestPart] + "…" : variant.Part))];
        PartsInAll = QueryVariants.Count(query);
    }

    public long TestId { get; }
    public QueryMatcher Matcher { get; }
    public IReadOnlyList<(VariantKind Kind, string Words)> Parts { get; }
    public int PartsInAll { get; }
}

/// <summary>Counts one slice of a back-test into what was counted before. The query and its variants are asked in one walk over each post.</summary>
internal sealed class BackTestSlice
{
    private const int LongestSample = 400;
    private readonly QueryMatcher matcher;
    private readonly byte[] key;
    private readonly IdentifierFinder identifiers;
    private readonly TimeZoneInfo zone;
    private readonly HeardAnswers answers;
    private readonly SeenPosts seen;
    private readonly Random chance;
    private readonly bool variantsOnStored;
    private readonly List<long> hits = [];
    private readonly QueryPost asked = new();
    private readonly DateTimeOffset now;

    public BackTestSlice(BackTest test, BackTestQuery query, BackTestGround ground, DateTimeOffset now)
    {
        (identifiers, zone, key, this.now) = (ground.Answers.Identifiers, ground.Answers.Zone, ground.Key, now);
        answers = ground.Answers;
        seen = ground.Seen;
        Result = test.Counts();
        matcher = query.Matcher;
        if (Result.Parts.Length != query.Parts.Count) Result.Parts = [.. query.Parts.Select(part => new BackTestPart { Kind = part.Kind, Words = part.Words })];
        Result.PartsInAll = query.PartsInAll;
        chance = new Random(HashCode.Combine(test.Id, test.Revision));
        variantsOnStored = test.LogEnd <= test.LogStart;
    }

    public BackTestResult Result { get; }

    /// <summary>Without words, or far too long, a post reaches no topic.</summary>
    public static bool Reaches(HeardPost post) => !string.IsNullOrWhiteSpace(post.Text) && post.Text.Length <= IngestSteps.LongestText;

    /// <summary>Counts a post as ingest would. One that its source told before is heard before.</summary>
    public void Heard(HeardPost post, long source, DateTimeOffset appendedAt)
    {
        if (!Reaches(post)) return;
        if (!seen.Add(source, post.Id)) return;
        Result.HeardPosts++;
        var at = IngestSteps.Believed(post.CreatedAt, appendedAt) ?? appendedAt;
        matcher.Match(asked.Fill(post, source, at, now, answers), hits);
        if (!Count()) return;
        Result.HeardFound++;
        Add(Result.HeardByDay, at);
        if (Place() is { } place) Draw(place, Redaction.Mask(post.Text, identifiers.Find(post.Text)), at, appendedAt, Mark(source, IngestSteps.MarkOfPost(key, post.Id)));
    }

    public void Stored(Mention mention, IEnumerable<MentionTopic> topics)
    {
        Result.StoredPosts++;
        matcher.Match(asked.Fill(mention, topics, now, zone), hits);
        var found = variantsOnStored ? Count() : hits.Count > 0 && hits[0] == BackTestQuery.Whole;
        if (!found) return;
        Result.StoredFound++;
        Add(Result.StoredByDay, mention.CreatedAt);
        if (variantsOnStored && Place() is { } place) Draw(place, mention.Text, mention.CreatedAt, mention.HeardAt, Mark(mention.SourceId, mention.ExternalId));
    }

    /// <summary>Ids come in order, so the query itself is first.</summary>
    private bool Count()
    {
        foreach (var hit in hits) if (hit != BackTestQuery.Whole) Result.Parts[hit - 1].Found++;
        if (hits.Count == 0 || hits[0] != BackTestQuery.Whole) return false;
        Result.Tried++;
        return true;
    }

    // Each match has the same chance to be drawn (reservoir sampling, Vitter 1985). Most are not, and are neither masked nor marked.
    private int? Place()
    {
        var place = Result.Draws.Count < RunBackTests.MostSamples ? Result.Draws.Count : chance.NextInt64(Result.Tried);
        return place < RunBackTests.MostSamples ? (int)place : null;
    }

    private void Draw(int place, string masked, DateTimeOffset writtenAt, DateTimeOffset heardAt, string mark)
    {
        var draws = Result.Draws;
        if (draws.Exists(drawn => drawn.Mark == mark)) return; // heard twice: to be judged once
        var draw = new BackTestDraw(masked.Length > LongestSample ? masked[..LongestSample] + "…" : masked, writtenAt.ToUnixTimeMilliseconds(), heardAt.ToUnixTimeMilliseconds(), mark);
        if (place == draws.Count) draws.Add(draw);
        else draws[place] = draw;
    }

    // The same whether the post is read from the log or from what was kept of it.
    private static string Mark(long source, string post) => $"{source}:{post}";

    private void Add(SortedDictionary<string, long> days, DateTimeOffset at)
    {
        var day = TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        days[day] = days.GetValueOrDefault(day) + 1;
    }
}

/// <summary>What slices count on: how a heard post answers, the key posts are marked with, and the posts this test has counted.</summary>
internal sealed record BackTestGround(HeardAnswers Answers, byte[] Key, SeenPosts Seen);
