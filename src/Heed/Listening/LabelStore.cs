using Heed.Records;

namespace Heed.Listening;

public static class LabelStore
{
    /// <summary>Keeps a person's word on one label and puts it on the mention; the counters of its topics and their alert filters move with it, so that plots agree with lists.</summary>
    public static void Say(Work work, Mention mention, string facet, string said, bool drawn, Actor by, DateTimeOffset now)
    {
        var before = Labels.Of(mention, facet);
        work.Execute("""
            INSERT INTO mention_label (mention_id, facet, machine, said, drawn, by_person, by_name, at)
            VALUES (@Id, @facet, @before, @said, @drawn, @person, @name, @now)
            ON CONFLICT (mention_id, facet) DO UPDATE SET said = excluded.said, by_person = excluded.by_person, by_name = excluded.by_name, at = excluded.at
            """, new { mention.Id, facet, before, said, drawn = drawn ? 1 : 0, person = by.PersonId ?? 0, name = by.Name, now });
        if (facet == "theme") Retheme(work, mention, said);
        else if (before == said) return;
        else if (facet == "sentiment") Retone(work, mention, said);
        else work.Execute(Put(facet), new { mention.Id, said });
        AlertFilters.Relabelled(work, mention);
    }

    // The main theme is replaced among all of them; "none" takes them all away and stands there itself, so that nobody asks the words again.
    private static void Retheme(Work work, Mention mention, string said)
    {
        var themes = said == "none" ? "none" : string.Join(',', mention.Themes.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(theme => theme != mention.Theme && theme != "none").Prepend(said).Distinct());
        work.Execute("UPDATE mention SET theme = @theme, themes = @themes WHERE id = @Id", new { mention.Id, theme = said == "none" ? "" : said, themes });
    }

    private static void Retone(Work work, Mention mention, string said)
    {
        var tone = said switch { "negative" => -1, "positive" => 1, _ => 0 };
        work.Execute("UPDATE mention SET sentiment = @tone WHERE id = @Id", new { mention.Id, tone });
        var at = mention.CreatedAt.ToUnixTimeMilliseconds();
        work.Execute("""
            UPDATE topic_count SET positive = positive + @up, negative = negative + @down
            WHERE bucket = @bucket AND topic_id IN (SELECT topic_id FROM mention_topic WHERE mention_id = @Id)
            """, new
        {
            mention.Id, bucket = at - at % KeepStore.BucketMilliseconds,
            up = (tone > 0 ? 1 : 0) - (mention.Sentiment > 0 ? 1 : 0), down = (tone < 0 ? 1 : 0) - (mention.Sentiment < 0 ? 1 : 0)
        });
    }

    private static string Put(string facet) => facet switch
    {
        "intent" => "UPDATE mention SET intent = @said WHERE id = @Id",
        "urgency" => "UPDATE mention SET urgency = @said WHERE id = @Id",
        "emotion" => "UPDATE mention SET emotion = @said WHERE id = @Id",
        "complaint" => "UPDATE mention SET complaint = @said WHERE id = @Id",
        "offensive" => "UPDATE mention SET offensive = @said WHERE id = @Id",
        "language" => "UPDATE mention SET language = @said WHERE id = @Id",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    public static IReadOnlyList<MentionLabel> Of(Work work, long mentionId) =>
        work.All<MentionLabel>("SELECT mention_id, facet, machine, said, by_name, at FROM mention_label WHERE mention_id = @mentionId", new { mentionId });

    /// <summary>How often each pair of machine's and person's word occurs.</summary>
    public static IReadOnlyList<LabelPair> Pairs(Work work) =>
        work.All<LabelPair>("SELECT facet, drawn, machine, said, count(*) AS mentions FROM mention_label GROUP BY facet, drawn, machine, said ORDER BY facet, count(*) DESC");

    /// <summary>The newest mentions with that pair of words.</summary>
    public static IReadOnlyList<long> With(Work work, string facet, string machine, string said, int limit) =>
        work.All<long>("SELECT mention_id FROM mention_label WHERE facet = @facet AND machine = @machine AND said = @said ORDER BY mention_id DESC LIMIT @limit", new { facet, machine, said, limit });

    /// <summary>A mention nobody looked at yet, at or after a place in the order they were kept; null if there is none.</summary>
    public static long? Unseen(Work work, long from) =>
        work.One<long?>("SELECT m.id FROM mention m WHERE m.id >= @from AND NOT EXISTS (SELECT 1 FROM mention_label l WHERE l.mention_id = m.id) ORDER BY m.id LIMIT 1", new { from });

    public static long Newest(Work work) => work.Number("SELECT coalesce(max(id), 0) FROM mention");
}

public sealed record MentionLabel
{
    public long MentionId { get; init; }
    public string Facet { get; init; } = "";
    public string Machine { get; init; } = "";
    public string Said { get; init; } = "";
    public string ByName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

public sealed record LabelPair
{
    public string Facet { get; init; } = "";
    public long Drawn { get; init; }
    public string Machine { get; init; } = "";
    public string Said { get; init; } = "";
    public long Mentions { get; init; }
}
