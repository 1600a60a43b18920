using Heed.Records;

namespace Heed.Desk;

public static class LiveStore
{
    /// <summary>
    /// A short text that differs whenever something a live screen shows may differ. Cheap: each part reads an index or a small table,
    /// so it may run every second whatever the number of mentions.
    /// </summary>
    public static string Fingerprint(Work work) => work.One<string>("""
        SELECT (SELECT coalesce(max(sequence), 0) FROM journal_head)
            || '.' || (SELECT coalesce(sum(read_offset), 0) FROM read_cursor)
            || '.' || (SELECT coalesce(max(id), 0) FROM mention)
            || '.' || (SELECT coalesce(max(id), 0) FROM signal)
            || '.' || (SELECT coalesce(max(id), 0) FROM alert)
            || '.' || (SELECT count(*) FROM alert WHERE state = 'firing')
            || '.' || (SELECT coalesce(max(id), 0) FROM timeline_entry)
            || '.' || (SELECT coalesce(max(state_since), 0) FROM source)
            || '.' || (SELECT coalesce(max(id), 0) FROM publication)
            || '.' || (SELECT count(*) FROM delivery WHERE state = 'failed')
            || '.' || (SELECT count(*) FROM delivery WHERE state = 'unconfirmed')
            || '.' || (SELECT count(*) FROM delivery WHERE state = 'queued')
            || '.' || (SELECT count(*) FROM delivery WHERE state = 'publishing')
            || '.' || (SELECT coalesce(max(updated_at), 0) || '-' || count(*) FROM back_test WHERE state = 'running')
            || '.' || (SELECT coalesce(sum(read_through / 10000), 0) FROM alert_filter_read)
            || '.' || (SELECT coalesce(sum(next_id / 10000), 0) || '-' || count(*) FROM claim_look_back)
            || '.' || (SELECT count(*) FROM topic t LEFT JOIN alert_filter_read r ON r.topic_id = t.id AND r.version = t.alert_filter_version
                       WHERE t.state = 'active' AND t.alert_filter <> '' AND coalesce(r.read_through, 0) < (SELECT coalesce(max(id), 0) FROM mention))
        """) ?? "";
}
