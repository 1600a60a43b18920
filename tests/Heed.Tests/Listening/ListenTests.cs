using Heed.Channels;
using Heed.Listening;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

public sealed class ListenTests : IDisposable
{
    private readonly Installation heed = new();
    private readonly Script script = new();
    private readonly Listen listen;
    private readonly long source;

    public ListenTests()
    {
        listen = new Listen(heed.Database, heed.PostLog, [script], new SourceHealth(), heed.Time);
        source = heed.Database.Write(work => SourceStore.FindOrAdd(work, "A feed", Source.Feed, "{}", "Ada", heed.Time.GetUtcNow()));
    }

    public void Dispose() => heed.Dispose();

    /// <summary>A network that does what the test says next.</summary>
    private sealed class Script : IListeningChannel
    {
        public Queue<Func<ListenFrom, Heard, Task>> Next { get; } = [];
        public List<string> Positions { get; } = [];
        public string Kind => Source.Feed;

        public Task Listen(ListenFrom from, Heard heard, CancellationToken stop)
        {
            Positions.Add(from.Position);
            return Next.Count > 0 ? Next.Dequeue()(from, heard) : Task.CompletedTask;
        }
    }

    private static Task Hear(Heard heard, string position, params string[] ids) =>
        heard([.. ids.Select(id => new HeardPost { Id = id, Text = "word", CreatedAt = 1 })], new Dictionary<string, long>(), position, default);

    private async Task<Source> Run()
    {
        await listen.RunOnce(heed.Time.GetUtcNow(), default);
        await listen.Settled();
        return heed.Database.Read(work => SourceStore.Get(work, source))!;
    }

    private string[] Logged() => [.. heed.PostLog.ReadAfter(0, 100).SelectMany(batch => PostBatches.Read(batch.Body)).Select(post => post.Id)];

    [Fact]
    public async Task What_was_heard_is_durable_and_the_next_reading_goes_on_from_there()
    {
        script.Next.Enqueue((_, heard) => Hear(heard, "p1", "1", "2"));
        var after = await Run();
        (after.State, after.Position, after.LastHeardAt).ShouldBe((SourceState.Connected, "p1", heed.Time.GetUtcNow()));
        Logged().ShouldBe(["1", "2"]);
        await Run();
        script.Positions.ShouldBe([""]); // it rests five minutes
        heed.Time.Move(Listen.PollEvery);
        await Run();
        script.Positions.ShouldBe(["", "p1"]);
    }

    [Fact]
    public async Task A_connection_lost_halfway_resumes_after_what_was_kept()
    {
        script.Next.Enqueue(async (_, heard) =>
        {
            await Hear(heard, "p1", "1");
            throw new ChannelException("The connection broke.", permanent: false);
        });
        script.Next.Enqueue((from, heard) => Hear(heard, "p2", from.Position == "p1" ? "2" : "again"));
        var broken = await Run();
        (broken.State, broken.LastError, broken.Failures).ShouldBe((SourceState.Degraded, "The connection broke.", 1));
        broken.NextAttemptAt.ShouldNotBeNull().ShouldBeInRange(heed.Time.GetUtcNow().AddSeconds(3), heed.Time.GetUtcNow().AddSeconds(7));
        heed.Time.Move(TimeSpan.FromSeconds(7));
        var well = await Run();
        (well.State, well.LastError, well.Failures).ShouldBe((SourceState.Connected, "", 0));
        Logged().ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task The_network_says_when_to_come_back()
    {
        script.Next.Enqueue((_, _) => throw new ChannelException("Too often.", permanent: false, retryAfter: TimeSpan.FromHours(2)));
        (await Run()).NextAttemptAt.ShouldBe(heed.Time.GetUtcNow().AddHours(2));
    }

    [Fact]
    public async Task A_refused_sign_in_is_another_state()
    {
        script.Next.Enqueue((_, _) => throw new ChannelException("The site refuses us.", permanent: true, "Sign in anew.", authentication: true));
        var source = await Run();
        (source.State, source.LastError).ShouldBe((SourceState.AuthNeeded, "The site refuses us. Sign in anew."));
    }

    [Fact]
    public async Task An_unexpected_fault_is_told_without_its_words()
    {
        script.Next.Enqueue((_, _) => throw new FormatException("quotes a patient"));
        (await Run()).LastError.ShouldBe("Listening stopped unexpectedly (FormatException). Heed tries again by itself.");
    }

    [Fact]
    public async Task Repeated_failures_wait_longer_and_longer()
    {
        for (var i = 0; i < 4; i++) script.Next.Enqueue((_, _) => throw new ChannelException("No.", permanent: false));
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            var failed = await Run();
            waits.Add(failed.NextAttemptAt!.Value - heed.Time.GetUtcNow());
            heed.Time.Move(waits[^1]);
        }
        waits[3].ShouldBeGreaterThan(waits[0] * 3);
        Listen.Backoff(500).ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(1.25));
    }

    [Fact]
    public async Task A_paused_source_is_left_alone_until_it_is_resumed()
    {
        heed.Database.Write(work => SourceStore.Pause(work, source, heed.Time.GetUtcNow()));
        await Run();
        script.Positions.ShouldBeEmpty();
        heed.Database.Write(work => SourceStore.Resume(work, source, heed.Time.GetUtcNow()));
        await Run();
        script.Positions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_source_that_says_nothing_for_a_day_is_silent_until_it_speaks()
    {
        script.Next.Enqueue((_, heard) => Hear(heard, "p1", "1"));
        await Run();
        heed.Time.Move(TimeSpan.FromHours(25));
        (await Run()).State.ShouldBe(SourceState.Silent);
        script.Next.Enqueue((_, heard) => Hear(heard, "p2", "2"));
        heed.Time.Move(TimeSpan.FromHours(1));
        (await Run()).State.ShouldBe(SourceState.Connected);
    }

    [Fact]
    public async Task What_the_channel_could_not_read_reaches_the_log_even_alone()
    {
        script.Next.Enqueue((_, heard) => heard([], new Dictionary<string, long> { ["malformed"] = 2 }, "p1", default));
        await Run();
        heed.PostLog.ReadAfter(0, 10).ShouldHaveSingleItem().Rejected["malformed"].ShouldBe(2);
    }

    [Fact]
    public async Task What_is_heard_while_the_sample_hospital_comes_never_touches_the_sample_and_is_heard_again()
    {
        var (comes, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        script.Next.Enqueue(async (_, heard) =>
        {
            await Hear(heard, "p1", "1");
            comes.SetResult();
            await goOn.Task;
            await Hear(heard, "p2", "2");
            throw new ChannelException("It broke off.", permanent: false);
        });
        await listen.RunOnce(heed.Time.GetUtcNow(), default);
        await comes.Task;

        // The sample has a source of the same number, at a position of its own.
        Directory.CreateDirectory(heed.Workspace.SampleFolder);
        Migrator.Migrate(heed.Workspace.DatabasePath, heed.Time);
        var other = heed.Database.Write(work => SourceStore.FindOrAdd(work, "Of the sample", Source.Import, "{}", "Ada", heed.Time.GetUtcNow()));
        other.ShouldBe(source);
        goOn.SetResult();
        await listen.Settled();
        var untouched = heed.Database.Read(work => SourceStore.Get(work, other))!;
        (untouched.Position, untouched.LastError, untouched.State).ShouldBe(("", "", SourceState.Connected));
        heed.PostLog.End().ShouldBe(0);

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(heed.Workspace.SampleFolder, recursive: true);
        heed.Database.Read(work => SourceStore.Get(work, source))!.Position.ShouldBe("p1");
        script.Next.Enqueue((from, heard) => Hear(heard, "p2", from.Position == "p1" ? "2" : "wrong"));
        await Run(); // lets go of the task that ended
        await Run();
        Logged().ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task When_Heed_ends_what_was_heard_is_handed_over_first_and_the_source_is_not_called_broken()
    {
        var began = new TaskCompletionSource();
        var forever = new Forever(began);
        var last = new Listen(heed.Database, heed.PostLog, [forever], new SourceHealth(), heed.Time);
        await last.RunOnce(heed.Time.GetUtcNow(), default);
        await began.Task;
        await last.DisposeAsync();
        var after = heed.Database.Read(work => SourceStore.Get(work, source))!;
        (after.State, after.Position, after.LastError).ShouldBe((SourceState.Connected, "p1", ""));
        Logged().ShouldBe(["1"]);
    }

    /// <summary>A stream that ends only when it is told to, and then hands over what it holds.</summary>
    private sealed class Forever(TaskCompletionSource began) : IListeningChannel
    {
        public string Kind => Source.Feed;

        public async Task Listen(ListenFrom from, Heard heard, CancellationToken stop)
        {
            began.SetResult();
            try { await Task.Delay(Timeout.Infinite, stop); }
            finally { await Hear(heard, "p1", "1"); }
        }
    }
}
