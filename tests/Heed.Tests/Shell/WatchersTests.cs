using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class WatchersTests
{
    /// <summary>A machine gives each account about 128 of them; a program that takes one needlessly fails to start on a busy machine.</summary>
    [Fact]
    public async Task The_program_takes_no_file_watcher()
    {
        if (!OperatingSystem.IsLinux()) return;
        var before = Held();
        await using var web = await WebApp.Start();
        await web.Open().Get("/sign-in"); // style sheets with their version
        // Tests beside this one may start peers that watch files; the web application is started twelve more times to drown them out.
        var more = new List<WebApp>();
        for (var i = 0; i < 12; i++) more.Add(await WebApp.Start());
        foreach (var one in more) await one.Open().Get("/sign-in");
        (Held() - before).ShouldBeLessThan(12);
        foreach (var one in more) await one.DisposeAsync();
    }

    private static int Held() => Directory.GetFiles("/proc/self/fd")
        .Count(link => { try { return File.ResolveLinkTarget(link, false)?.Name.Contains("inotify") == true; } catch (IOException) { return false; } });
}
