using Shouldly;
using Xunit;

namespace Heed.Tests.Process;

/// <summary>What the real program asks of its machine.</summary>
[Trait("Part", "slow")]
public sealed class StartTests : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    [Fact]
    public async Task It_takes_none_of_the_few_file_watchers_a_machine_has()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Skipped: file watchers are counted in /proc, which only Linux has.");
        var stop = TestContext.Current.CancellationToken;
        await using var running = await HeedProcess.Serve(heed.Workspace.Root, stop);
        using var client = new HttpClient { BaseAddress = running.Address };
        (await client.GetStringAsync("/first-run", stop)).ShouldContain("<form");
        Directory.GetFiles($"/proc/{running.Id}/fd").Select(file => File.ResolveLinkTarget(file, returnFinalTarget: false)?.Name ?? "").ShouldNotContain(name => name.Contains("inotify"));
    }
}
