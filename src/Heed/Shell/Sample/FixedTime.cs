namespace Heed.Shell.Sample;

/// <summary>A clock that stands still: what the sample heard forty days ago says so in the post log too.</summary>
public sealed class FixedTime(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at;
}
