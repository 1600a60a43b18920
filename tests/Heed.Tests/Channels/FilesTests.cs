using System.Text;
using Heed.Channels;
using Heed.Channels.Files;
using Heed.Listening;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

public sealed class FilesTests : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    private static List<FileLine> Lines(string text, FileFormat format = FileFormat.JsonLines) => Lines(Encoding.UTF8.GetBytes(text), format);
    private static List<FileLine> Lines(byte[] bytes, FileFormat format = FileFormat.JsonLines) => [.. FileFeed.Read(new Trickle(bytes), format)];
    private static string Good(int n) => $$"""{"id":"p{{n}}","text":"word {{n}}","created_at":"2026-11-02T09:00:00Z"}""";

    [Fact]
    public void A_post_keeps_every_field_and_unknown_members_are_ignored()
    {
        var post = Lines("""{"gold_topic":{"a":[1]},"id":7,"text":"caf\u00e9 \ud83d\ude00","created_at":"2012-10-28T00:00:03.396Z","author":"ann","followers":12,"url":"https://example.org/7","lang":"en","parent":"6","reposts":3}""").ShouldHaveSingleItem().Post!;
        post.ShouldBe(new HeardPost { Id = "7", Text = "café 😀", CreatedAt = 1351382403396, Author = "ann", Followers = 12, Url = "https://example.org/7", Language = "en", Parent = "6", Reposts = 3 });
    }

    [Theory]
    [InlineData("2026-11-02T09:00:00Z", 1793610000000)]
    [InlineData("2026-11-02T04:00:00-05:00", 1793610000000)]
    [InlineData("2026-11-02 09:00:00", 1793610000000)]
    [InlineData("Mon Nov 02 09:00:00 +0000 2026", 1793610000000)]
    [InlineData("Mon, 02 Nov 2026 09:00:00 GMT", 1793610000000)]
    [InlineData("1793610000", 1793610000000)]
    [InlineData("1793610000000", 1793610000000)]
    [InlineData("1970-01-01T00:00:00Z", 0)]
    public void Times_are_read_in_the_forms_archives_use(string text, long expected)
    {
        PostFields.TryTime(text, out var at).ShouldBeTrue();
        at.ShouldBe(expected);
    }

    [Fact]
    public void Each_bad_line_is_rejected_by_name_and_number_and_stops_nothing()
    {
        var file = new MemoryStream();
        void Add(string text) => file.Write(Encoding.UTF8.GetBytes(text + "\n"));
        Add(Good(1));
        Add("{not json");
        Add("""{"text":"no id","created_at":"2026-11-02T09:00:00Z"}""");
        Add("""{"id":"4","text":"  ","created_at":"2026-11-02T09:00:00Z"}""");
        Add("""{"id":"5","text":"x","created_at":"yesterday or so"}""");
        Add("""{"id":"6","text":"x"}""");
        file.Write([(byte)'"', 0xC3, 0x28, (byte)'\n']);
        Add($$"""{"id":"8","text":"{{new string('x', 100_001)}}","created_at":"2026-11-02T09:00:00Z"}""");
        Add($$"""{"id":"9","text":"{{new string('x', 10 * 1024 * 1024)}}","created_at":"2026-11-02T09:00:00Z"}""");
        Add("");
        Add("""{"id":"11","text":"half a pair \ud800","created_at":"2026-11-02T09:00:00Z"}""");
        Add("""["id"]""");
        Add(Good(2));
        file.Write(Encoding.UTF8.GetBytes(Good(3))); // no line end
        var lines = Lines(file.ToArray());
        lines.Where(line => line.Post is not null).Select(line => line.Post!.Id).ShouldBe(["p1", "p2", "p3"]);
        lines.Where(line => line.Rejection is not null).Select(line => (line.Rejection!.Line, line.Rejection.Reason)).ShouldBe([
            (2, FileReason.Malformed), (3, FileReason.NoId), (4, FileReason.NoText), (5, FileReason.UnreadableTime), (6, FileReason.NoTime), (7, FileReason.InvalidUtf8),
            (8, FileReason.TextTooLong), (9, FileReason.LineTooLong), (11, FileReason.Malformed), (12, FileReason.Malformed)]);
        lines[1].Rejection!.Raw.ShouldBe("{not json"u8.ToArray());
    }

    [Fact]
    public void Csv_is_read_by_the_names_of_its_columns()
    {
        var lines = Lines("\uFEFFTweet ID;Date;Content;Username\r\n1;2026-11-02T09:00:00Z;\"two\r\nlines; and \"\"quotes\"\"\";ann\r\n\r\n2;never;x;bob\r\n3;2026-11-02T09:00:00Z;last;\r\n", FileFormat.Csv);
        lines.Count.ShouldBe(3);
        lines[0].Post.ShouldBe(new HeardPost { Id = "1", Text = "two\r\nlines; and \"quotes\"", CreatedAt = 1793610000000, Author = "ann" });
        lines[1].Rejection!.Line.ShouldBe(5);
        lines[1].Rejection!.Reason.ShouldBe(FileReason.UnreadableTime);
        lines[2].Post!.Text.ShouldBe("last");
    }

    [Fact]
    public void Csv_with_wrong_columns_is_refused_in_one_sentence_that_names_what_is_missing_and_what_is_there()
    {
        var refusal = Lines("number,words\n1,x\n", FileFormat.Csv).ShouldHaveSingleItem().Refusal!;
        refusal.ShouldBe("This file has no column id, no column text, no column created_at. Its first line names: number, words. Rename the columns and try again; nothing was read.");
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_costs_one_line()
    {
        var lines = Lines("id,text,created_at\n1,\"open,2026-11-02T09:00:00Z\n2,fine,2026-11-02T09:00:00Z\n3,fine,2026-11-02T09:00:00Z\n", FileFormat.Csv);
        lines.Select(line => line.Post?.Id ?? line.Rejection!.Reason).ShouldBe([FileReason.OpenQuote, "2", "3"]);
        lines[0].Rejection!.Line.ShouldBe(2);
    }

    [Fact]
    public void A_csv_record_over_1_MiB_and_invalid_utf8_cost_their_own_records()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"id,text,created_at\n1,{new string('x', 3 * 1024 * 1024)},2026-11-02T09:00:00Z\n2,"), 0xFF, .. ",2026-11-02T09:00:00Z\n3,ok,2026-11-02T09:00:00Z"u8];
        Lines(bytes, FileFormat.Csv).Select(line => line.Post?.Id ?? $"{line.Rejection!.Line} {line.Rejection!.Reason}").ShouldBe([$"2 {FileReason.LineTooLong}", $"3 {FileReason.InvalidUtf8}", "3"]);
    }

    [Fact]
    public void A_file_goes_into_the_log_in_batches_and_a_second_time_adds_nothing()
    {
        var file = string.Join('\n', Enumerable.Range(1, 5000).Select(n => n % 1000 == 0 ? "{" : Good(n)));
        FileSummary Append() => FileFeed.Append(new Trickle(Encoding.UTF8.GetBytes(file)), FileFormat.JsonLines, heed.PostLog, 1, history: true);

        var first = Append();
        (first.Posts, first.AlreadyKnown, first.RejectedLines).ShouldBe((4995, 0, 5));
        var batches = heed.PostLog.ReadAfter(0, 100);
        batches.Count.ShouldBeGreaterThan(1);
        batches.ShouldAllBe(batch => batch.History && batch.Body.Length < 300 * 1024);
        batches.Sum(batch => batch.Posts).ShouldBe(4995);
        batches.Sum(batch => batch.Rejected.GetValueOrDefault(FileReason.Malformed)).ShouldBe(5);
        batches.SelectMany(batch => PostBatches.Read(batch.Body)).Select(post => post.Id).ShouldBe(Enumerable.Range(1, 5000).Where(n => n % 1000 != 0).Select(n => $"p{n}"));

        var second = Append();
        (second.Posts, second.AlreadyKnown, second.WasImportedBefore).ShouldBe((0, 4995, true));
        heed.PostLog.ReadAfter(0, 100).Count.ShouldBe(batches.Count);
    }

    [Fact]
    public void A_paced_replay_cuts_its_batches_by_stream_time()
    {
        var posts = Enumerable.Range(0, 10).Select(second => new FileLine(new HeardPost { Id = $"{second}", Text = "x", CreatedAt = 1_000_000 + second * 1000 }));
        FileFeed.Batches(posts, streamTime: TimeSpan.FromSeconds(4)).Select(batch => (batch.Posts, batch.LatestAt)).ShouldBe([(4, 1_003_000), (4, 1_007_000), (2, 1_009_000)]);
    }

    [Fact]
    public void A_pipe_that_falls_silent_does_not_hold_back_what_it_said()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        using var end = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, pipe.ClientSafePipeHandle);
        pipe.Write(Encoding.UTF8.GetBytes(Good(1) + "\n"));
        using var batches = FileFeed.Batches(LiveLines.Read(end, FileFormat.JsonLines, TimeSpan.FromMilliseconds(20))).GetEnumerator();
        batches.MoveNext().ShouldBeTrue();
        batches.Current.Posts.ShouldBe(1);
        pipe.Write(Encoding.UTF8.GetBytes(Good(2) + "\n"));
        pipe.Dispose();
        batches.MoveNext().ShouldBeTrue();
        batches.Current.Posts.ShouldBe(1);
        batches.MoveNext().ShouldBeFalse();
    }

    /// <summary>Gives a few bytes at a time, as a network or a pipe does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        private int turn;
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, ++turn % 7 == 0 ? 3 : 70_001));
    }
}
