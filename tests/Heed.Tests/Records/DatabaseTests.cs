using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Records;

public sealed class DatabaseTests
{
    [Fact]
    public void Writers_go_in_the_order_in_which_they_came_also_beside_one_that_never_pauses()
    {
        using var heed = new Installation();
        var order = new List<string>();
        using var let = new ManualResetEventSlim();
        using var inside = new ManualResetEventSlim();
        var busy = new Thread(() =>
        {
            heed.Database.Write(_ => { inside.Set(); let.Wait(); });
            heed.Database.Write(_ => order.Add("busy, again"));
        });
        var other = new Thread(() => heed.Database.Write(_ => order.Add("other")));
        busy.Start();
        inside.Wait(TestContext.Current.CancellationToken);
        other.Start();
        SpinWait.SpinUntil(() => other.ThreadState.HasFlag(ThreadState.WaitSleepJoin), TimeSpan.FromSeconds(10)).ShouldBeTrue();
        let.Set();
        busy.Join();
        other.Join();
        order.ShouldBe(["other", "busy, again"]);
    }
}
