namespace Heed.Tests;

/// <summary>
/// How many bytes a warm act allocates on its thread. The runtime may allocate a little there by itself while it compiles hot code anew,
/// so the quietest of several rounds counts: what the act itself allocates shows in every round.
/// </summary>
public static class Allocated
{
    public static long Warm(Action act, int rounds = 10)
    {
        var least = long.MaxValue;
        for (var round = 0; round < rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
