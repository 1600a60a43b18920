using System.Globalization;
using Heed.Channels;
using Heed.Language.Queries;
using Heed.Privacy;

namespace Heed.Listening;

/// <summary>Counts one slice of a back-test into what was counted before. The query and its variants are asked in one walk over each post.</summary>
internal sealed class BackTestSlice
{
    private const int Whole = 0, LongestSample = 400;
    private readonly QueryMatcher matcher;
    private readonly IdentifierFinder identifiers;
    private readonly TimeZoneInfo zone;
    private readonly HeardAnswers answers;
    private readonly Random chance;
    private readonly bool variantsOnStored;
    private readonly List<long> hits = [];
    private readonly QueryPost asked = new();
    private readonly DateTimeOffset now;

    public BackTestSlice(BackTest test, IdentifierFinder identifiers, TimeZoneInfo zone, DateTimeOffset now)
    {
        (this.identifiers, this.zone, this.now, answers) = (identifiers, zone, now, new HeardAnswers(identifiers, zone));
        Result = test.Counts();
        var query = QueryParser.Parse(test.Query);
        var variants = QueryVariants.Of(query, RunBackTests.MostVariants);
        matcher = new QueryMatcher([KeyValuePair.Create((long)Whole, query), .. variants.Select((variant, at) => KeyValuePair.Create(at + 1L, variant.Query))]);
        if (Result.ByVariant.Length != variants.Count) Result.ByVariant = new long[variants.Count];
        chance = new Random(HashCode.Combine(test.Id, test.Revision));
        variantsOnStored = test.LogEnd <= test.LogStart;
    }

    public BackTestResult Result { get; }

    public void Heard(HeardPost post, DateTimeOffset appendedAt)
    {
        Result.HeardPosts++;
        var at = IngestSteps.Believed(post.CreatedAt, appendedAt) ?? appendedAt;
        matcher.Match(asked.Fill(post, at, now, answers), hits);
        if (!Count()) return;
        Result.HeardFound++;
        Add(Result.HeardByDay, at);
        Draw(post.Text, at, masked: false);
    }

    public void Stored(Mention mention, IEnumerable<MentionTopic> topics)
    {
        Result.StoredPosts++;
        matcher.Match(asked.Fill(mention, topics, now, zone), hits);
        var found = variantsOnStored ? Count() : hits.Count > 0 && hits[0] == Whole;
        if (!found) return;
        Result.StoredFound++;
        Add(Result.StoredByDay, mention.CreatedAt);
        if (variantsOnStored) Draw(mention.Text, mention.CreatedAt, masked: true);
    }

    /// <summary>Ids come in order, so the query itself is first.</summary>
    private bool Count()
    {
        foreach (var hit in hits) if (hit != Whole) Result.ByVariant[hit - 1]++;
        if (hits.Count == 0 || hits[0] != Whole) return false;
        Result.Tried++;
        return true;
    }

    // Each match has the same chance to be drawn (reservoir sampling, Vitter 1985).
    private void Draw(string text, DateTimeOffset at, bool masked)
    {
        var draws = Result.Draws;
        var place = draws.Count < RunBackTests.MostSamples ? draws.Count : chance.NextInt64(Result.Tried);
        if (place >= RunBackTests.MostSamples) return;
        var shown = masked ? text : Redaction.Mask(text, identifiers.Find(text));
        var draw = new BackTestDraw(shown.Length > LongestSample ? shown[..LongestSample] + "…" : shown, at.ToUnixTimeMilliseconds());
        if (place == draws.Count) draws.Add(draw);
        else draws[(int)place] = draw;
    }

    private void Add(SortedDictionary<string, long> days, DateTimeOffset at)
    {
        var day = TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        days[day] = days.GetValueOrDefault(day) + 1;
    }
}
