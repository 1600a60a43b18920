using Heed.Records;

namespace Heed.Publishing;

public static class DeliveryStore
{
    private const string From = """
        SELECT d.id, d.publication_id, d.channel_id, c.name AS channel_name, c.kind AS channel_kind, d.recipient, d.dry_run, d.state, d.delivery_key, d.attempts,
          d.next_attempt_at, d.claimed_at, d.external_id, d.external_url, d.error, d.advice, d.created_at, d.delivered_at
        FROM delivery d JOIN channel c ON c.id = d.channel_id
        """;

    private const string Groups = """
        SELECT d.publication_id, b.title, d.channel_id, c.name AS channel_name, c.kind AS channel_kind, d.dry_run, d.state, d.error, d.advice,
          max(d.external_url) AS external_url, count(*) AS deliveries, max(d.attempts) AS most_attempts,
          max(d.delivered_at) AS last_delivered_at, min(d.next_attempt_at) AS next_attempt_at
        FROM delivery d JOIN channel c ON c.id = d.channel_id JOIN publication b ON b.id = d.publication_id
        """;

    private const string Alike = "GROUP BY d.publication_id, b.title, d.channel_id, c.name, c.kind, d.dry_run, d.state, d.error, d.advice";

    public static Delivery? Get(Work work, long id) => work.One<Delivery>($"{From} WHERE d.id = @id", new { id });

    public static IReadOnlyList<Delivery> ForPublication(Work work, long publicationId) =>
        work.All<Delivery>($"{From} WHERE d.publication_id = @publicationId ORDER BY d.id", new { publicationId });

    public static IReadOnlyList<DeliveryGroup> Grouped(Work work, long publicationId) =>
        work.All<DeliveryGroup>($"{Groups} WHERE d.publication_id = @publicationId {Alike} ORDER BY d.channel_id, d.state", new { publicationId });

    public static IReadOnlyList<DeliveryGroup> GroupedNewest(Work work, int publications) =>
        work.All<DeliveryGroup>($"""
            {Groups} WHERE d.publication_id IN (SELECT id FROM publication ORDER BY created_at DESC, id DESC LIMIT @publications) {Alike} ORDER BY d.channel_id, d.state
            """, new { publications });

    /// <summary>What a person must look at: failed and unconfirmed deliveries, newest publication first.</summary>
    public static IReadOnlyList<DeliveryGroup> Failed(Work work) =>
        work.All<DeliveryGroup>($"{Groups} WHERE d.state IN ('failed', 'unconfirmed') {Alike} ORDER BY d.publication_id DESC, d.channel_id");

    /// <summary>Refused for now: Heed tries these again by itself, and people see why they are not out yet.</summary>
    public static IReadOnlyList<DeliveryGroup> Retrying(Work work) =>
        work.All<DeliveryGroup>($"{Groups} WHERE d.state = 'queued' AND d.error <> '' {Alike} ORDER BY d.publication_id DESC, d.channel_id");

    /// <param name="key">Given once the row has its id, which the key is made of.</param>
    public static long Add(Work work, long publicationId, long channelId, string recipient, bool dryRun, Func<long, string> key, DateTimeOffset now)
    {
        var id = work.Number("""
            INSERT INTO delivery (publication_id, channel_id, recipient, dry_run, state, delivery_key, next_attempt_at, created_at)
            VALUES (@publicationId, @channelId, @recipient, @dryRun, 'queued', '', @now, @now) RETURNING id
            """, new { publicationId, channelId, recipient, dryRun, now });
        work.Execute("UPDATE delivery SET delivery_key = @key WHERE id = @id", new { id, key = key(id) });
        return id;
    }

    /// <summary>The next delivery due on each channel, the newsroom first: a slow network never holds up another.</summary>
    public static IReadOnlyList<long> Due(Work work, DateTimeOffset now) =>
        work.All<long>("""
            SELECT min(d.id) FROM delivery d JOIN channel c ON c.id = d.channel_id
            WHERE d.state = 'queued' AND d.next_attempt_at <= @now AND c.state <> 'paused'
            GROUP BY d.channel_id, c.kind ORDER BY CASE c.kind WHEN 'newsroom' THEN 0 ELSE 1 END, d.channel_id
            """, new { now });

    /// <returns>True for exactly one caller.</returns>
    public static bool Claim(Work work, long id, DateTimeOffset now) =>
        work.Execute("""
            UPDATE delivery SET state = 'publishing', claimed_at = @now, attempts = attempts + 1 WHERE id = @id AND state = 'queued' AND next_attempt_at <= @now
            """, new { id, now }) == 1;

    /// <summary>In a network's hands, by a process that is gone or has stopped answering.</summary>
    public static IReadOnlyList<Delivery> Abandoned(Work work, DateTimeOffset claimedBefore) =>
        work.All<Delivery>($"{From} WHERE d.state = 'publishing' AND d.claimed_at < @claimedBefore ORDER BY d.id LIMIT 500", new { claimedBefore });

    /// <summary>Ends one attempt, if it is still this attempt that is under way: a late answer never overwrites what was decided since.</summary>
    public static bool Finish(Work work, Delivery attempt, string state, string error, string advice, DateTimeOffset? nextAttemptAt) =>
        work.Execute("""
            UPDATE delivery SET state = @state, error = @error, advice = @advice, next_attempt_at = coalesce(@nextAttemptAt, next_attempt_at), claimed_at = NULL
            WHERE id = @Id AND state = 'publishing' AND attempts = @Attempts
            """, new { attempt.Id, attempt.Attempts, state, error, advice, nextAttemptAt }) == 1;

    public static bool FinishPublished(Work work, Delivery attempt, string externalId, string externalUrl, DateTimeOffset at) =>
        work.Execute("""
            UPDATE delivery SET state = 'published', external_id = @externalId, external_url = @externalUrl, delivered_at = @at, error = '', advice = '', claimed_at = NULL
            WHERE id = @Id AND state = 'publishing' AND attempts = @Attempts
            """, new { attempt.Id, attempt.Attempts, externalId, externalUrl, at }) == 1;

    /// <summary>When a whole channel does not answer, its other deliveries wait as well instead of knocking one after the other.</summary>
    public static void HoldBack(Work work, long channelId, DateTimeOffset until) =>
        work.Execute("UPDATE delivery SET next_attempt_at = @until WHERE channel_id = @channelId AND state = 'queued' AND next_attempt_at < @until", new { channelId, until });

    /// <summary>A person sends failed deliveries out again. The key stays, so what the network already has is not sent twice where the network can tell.</summary>
    public static int Requeue(Work work, long publicationId, long channelId, string from, DateTimeOffset now) =>
        work.Execute("""
            UPDATE delivery SET state = 'queued', attempts = 0, next_attempt_at = @now, error = '', advice = ''
            WHERE publication_id = @publicationId AND channel_id = @channelId AND state = @from
            """, new { publicationId, channelId, from, now });

    /// <summary>A person found out that what was unconfirmed did arrive.</summary>
    public static int Confirm(Work work, long publicationId, long channelId, DateTimeOffset now) =>
        work.Execute("""
            UPDATE delivery SET state = 'published', delivered_at = @now, error = '', advice = ''
            WHERE publication_id = @publicationId AND channel_id = @channelId AND state = 'unconfirmed'
            """, new { publicationId, channelId, now });

    /// <summary>What was only rehearsed goes out for real.</summary>
    public static int MakeReal(Work work, long publicationId, long channelId, DateTimeOffset now) =>
        work.Execute("""
            UPDATE delivery SET state = 'queued', dry_run = 0, attempts = 0, next_attempt_at = @now, delivered_at = NULL, error = '', advice = ''
            WHERE publication_id = @publicationId AND channel_id = @channelId AND dry_run = 1 AND state = 'published'
            """, new { publicationId, channelId, now });

    /// <summary>Whether a link to the newsroom page will work for the public.</summary>
    public static bool StandsOnNewsroom(Work work, long publicationId) =>
        work.Number("""
            SELECT count(*) FROM delivery d JOIN channel c ON c.id = d.channel_id
            WHERE d.publication_id = @publicationId AND c.kind = 'newsroom' AND d.dry_run = 0 AND d.state IN ('queued', 'publishing', 'published')
            """, new { publicationId }) > 0;

    public static void FailQueued(Work work, long channelId, string error, string advice) =>
        work.Execute("UPDATE delivery SET state = 'failed', error = @error, advice = @advice WHERE channel_id = @channelId AND state = 'queued' AND dry_run = 0", new { channelId, error, advice });

    public static int CancelFailed(Work work, long publicationId, long channelId) =>
        work.Execute("UPDATE delivery SET state = 'cancelled' WHERE publication_id = @publicationId AND channel_id = @channelId AND state = 'failed'", new { publicationId, channelId });
}
