using Heed.Records;

namespace Heed.Shell;

/// <summary>What the frame around every page shows: who we are, what mode we are in, how much is calling.</summary>
public sealed record FrameFigures
{
    public long LiveChannels { get; init; }
    public long FiringAlerts { get; init; }
    public long OpenCrisisCount { get; init; }
}

public static class FrameStore
{
    public static FrameFigures Get(Work work) => work.One<FrameFigures>("""
        SELECT (SELECT count(*) FROM channel WHERE mode = 'live') AS live_channels,
               (SELECT count(*) FROM alert WHERE state = 'firing') AS firing_alerts,
               (SELECT count(*) FROM crisis WHERE closed_at IS NULL) AS open_crisis_count
        """)!;
}
