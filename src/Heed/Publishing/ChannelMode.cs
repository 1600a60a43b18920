using Heed.Crises;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>What a person decides about a channel. Leaving dry-run is deliberate: the name typed, a reason given, both in the journal.</summary>
public static class ChannelMode
{
    public const int ShortestReason = 10;

    public static Refusal? WhyNotLive(Channel channel, Workspace workspace) =>
        channel.IsLive ? new("This channel is live already.")
        : workspace.IsSample && channel.Kind != Channel.NewsroomKind ? new("The sample hospital cannot publish to the outside.")
        : null;

    public static Refusal? GoLive(Work work, Journal journal, Actor actor, long id, string typedName, string reason, Workspace workspace)
    {
        if (ChannelStore.Get(work, id) is not { } channel) return new("This channel does not exist.");
        if (WhyNotLive(channel, workspace) is { } refusal) return refusal;
        if (!string.Equals(typedName.Trim(), channel.Name, StringComparison.Ordinal)) return new($"Type the channel's name exactly: {channel.Name}. It is still in dry-run.");
        if (reason.Length < ShortestReason) return new($"Give the reason in at least {ShortestReason} characters. The channel is still in dry-run.");
        if (!ChannelStore.SetMode(work, id, Channel.DryRun, Channel.Live)) return new("This channel is live already.");
        journal.Record(work, actor, "channel.went_live", $"channel:{id}", new { channel.Kind }, reason);
        return null;
    }

    public static Refusal? BackToDryRun(Work work, Journal journal, Actor actor, long id)
    {
        if (!ChannelStore.SetMode(work, id, Channel.Live, Channel.DryRun)) return new("This channel is in dry-run already.");
        journal.Record(work, actor, "channel.back_to_dry_run", $"channel:{id}");
        return null;
    }

    public static Refusal? Pause(Work work, Journal journal, Actor actor, long id, bool paused)
    {
        if (!ChannelStore.SetPaused(work, id, paused)) return new(paused ? "This channel is paused already." : "This channel is not paused.");
        journal.Record(work, actor, paused ? "channel.paused" : "channel.resumed", $"channel:{id}");
        return null;
    }
}
