using System.Text;
using Heed.Language.Queries;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class MatchCommandTests : IDisposable
{
    private readonly string _queries = Path.GetTempFileName();

    public void Dispose() => File.Delete(_queries);

    [Fact]
    public void A_post_gets_the_ids_of_its_queries()
    {
        var (code, output, errors) = Run("{\"id\":1,\"query\":\"wait\"}\n{\"id\":\"b\",\"query\":\"parking OR wait*\"}\n", "{\"id\":\"x\",\"text\":\"a long wait\"}\n");
        code.ShouldBe(0);
        output.ShouldBe("{\"id\":\"x\",\"matches\":[1,\"b\"]}\n");
        errors.ShouldNotContain("Note");
    }

    [Fact]
    public void Bad_queries_are_named_by_line_and_reason_and_the_rest_are_asked()
    {
        byte[] broken = [.. "{\"id\":1,\"query\":\""u8, 0xFF, .. "\"}\n"u8];
        byte[] queries = [.. broken, .. "{\"id\":2,\"query\":\"\\ud800\"}\nnonsense\n[]\n{\"id\":5}\n{\"id\":[6],\"query\":\"a\"}\n{\"id\":7,\"query\":\"((\"}\n{\"id\":8,\"query\":\"wait\"}\n"u8];
        var (code, output, errors) = Run(queries, "{\"id\":1,\"text\":\"wait\"}"u8.ToArray());
        code.ShouldBe(3);
        output.ShouldBe("{\"id\":1,\"matches\":[8]}\n");
        errors.ShouldContain("query line 1: The line is not valid UTF-8.");
        errors.ShouldContain("query line 2: The line holds half of a character");
        errors.ShouldContain("query line 3: The line is not valid JSON.");
        errors.ShouldContain("query line 4: The line is not a JSON object.");
        errors.ShouldContain("query line 5: There is no “query”.");
        errors.ShouldContain("query line 6: There is no “id”.");
        errors.ShouldContain("query line 7: E002 at ");
    }

    [Fact]
    public void A_query_line_beyond_the_limit_is_rejected_and_the_next_is_read()
    {
        var (code, output, errors) = Run("{\"id\":1,\"query\":\"" + new string('a', JsonLines.LongestLine + 10) + "\"}\n{\"id\":2,\"query\":\"wait\"}", "{\"id\":1,\"text\":\"wait\"}");
        code.ShouldBe(3);
        output.ShouldBe("{\"id\":1,\"matches\":[2]}\n");
        errors.ShouldContain("query line 1: The line is longer than 16 MiB.");
    }

    [Fact]
    public void Bad_posts_are_named_and_stop_nothing()
    {
        byte[] broken = [.. "{\"id\":\""u8, 0xFF, .. "\",\"text\":\"wait\"}\n"u8];
        byte[] posts = [.. broken, .. "{\"id\":2,\"text\":\"\\ud800 wait\"}\n{\"id\":3,\"text\":\"wait\",\"city\":\"\\udc00\"}\n{\"id\":\"\\ud800\",\"text\":\"wait\"}\n{\"id\":5,\"text\":\"wait\"}\n"u8];
        var (code, output, errors) = Run("{\"id\":1,\"query\":\"wait\"}"u8.ToArray(), posts);
        code.ShouldBe(3);
        output.ShouldBe("{\"id\":5,\"matches\":[1]}\n");
        errors.ShouldContain("line 1: The line is not valid UTF-8.");
        foreach (var number in (int[])[2, 3, 4]) errors.ShouldContain($"line {number}: The line holds half of a character");
    }

    [Fact]
    public void Queries_that_name_no_word_are_told_because_they_cost_most()
    {
        Run("{\"id\":1,\"query\":\"followers:[10 TO 20]\"}\n{\"id\":2,\"query\":\"wait\"}", "").Errors.ShouldContain("Note: 1 query is asked about every post");
        Run("{\"id\":1,\"query\":\"followers:[10 TO 20]\"}\n{\"id\":2,\"query\":\"rating:[1 TO 2]\"}", "").Errors.ShouldContain("Note: 2 queries are asked about every post");
    }

    [Fact]
    public void The_hour_of_a_post_is_that_of_universal_time()
    {
        var (_, output, _) = Run("{\"id\":1,\"query\":\"wait minuteOfDay:[600 TO 660]\"}", "{\"id\":1,\"text\":\"wait\",\"created_at\":\"2026-05-02T12:30:00+02:00\"}\n{\"id\":2,\"text\":\"wait\",\"created_at\":\"2026-05-02T10:30:00-05:00\"}");
        output.ShouldBe("{\"id\":1,\"matches\":[1]}\n{\"id\":2,\"matches\":[]}\n");
    }

    [Theory]
    [InlineData("is:question", "where do I park?", true)]
    [InlineData("is:question", "I parked here.", false)]
    [InlineData("phi:likely", "my number is 212-555-0143", true)]
    [InlineData("has:phi", "my number is 212-555-0143", true)]
    [InlineData("phi:none", "the clinic opens at nine", true)]
    [InlineData("label:complaint", "waited nine hours in pain and nobody came, this is a disgrace", true)]
    [InlineData("label:emergency", "my mum is not breathing", true)]
    [InlineData("lang:es", "hace ocho horas que mi madre espera en el pasillo y nadie viene", true)]
    [InlineData("lang:en", "we waited for hours in the corridor and nobody came", true)]
    [InlineData("lang:es", "we waited for hours in the corridor and nobody came", false)]
    public void What_no_field_says_is_read_from_the_words(string query, string text, bool expected) =>
        Run($"{{\"id\":1,\"query\":\"{query}\"}}", $"{{\"id\":1,\"text\":\"{text}\"}}").Output.ShouldBe($"{{\"id\":1,\"matches\":[{(expected ? "1" : "")}]}}\n");

    [Fact]
    public void What_a_field_says_is_believed()
    {
        Run("{\"id\":1,\"query\":\"lang:de\"}", "{\"id\":1,\"text\":\"we waited for hours in the corridor and nobody came\",\"lang\":\"de\"}").Output.ShouldContain("[1]");
        Run("{\"id\":1,\"query\":\"intent:praise\"}\n{\"id\":2,\"query\":\"label:complaint\"}", "{\"id\":1,\"text\":\"waited nine hours in pain and nobody came, this is a disgrace\",\"intent\":\"praise\"}").Output.ShouldContain("[1,2]");
    }

    [Theory]
    [InlineData("\"Thu Nov 05 14:05:09 +0000 2026\"")]
    [InlineData("1793887509")]
    [InlineData("1793887509000")]
    [InlineData("\"2026-11-05T14:05:09Z\"")]
    [InlineData("\"2026-11-05 14:05:09\"")]
    public void A_time_is_read_as_networks_write_it(string time)
    {
        Run("{\"id\":1,\"query\":\"wait published:2026-11-05 minuteOfDay:845\"}", $"{{\"id\":1,\"text\":\"wait\",\"created_at\":{time}}}").Output.ShouldContain("[1]");
    }

    [Theory]
    [InlineData("analyse", "--own")]
    [InlineData("check", "--own")]
    [InlineData("match", "--queries")]
    [InlineData("claims", "--library")]
    public async Task A_file_that_is_not_there_is_wrong_use(string verb, string option) =>
        (await Heed.Shell.CommandLine.Run([verb, option, Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), _queries])).ShouldBe(Heed.Shell.CommandLine.WrongUse);

    [Theory]
    [InlineData("match", "--queries", "{\"id\":1,\"query\":\"((\"}\n{\"id\":2,\"query\":\"wait\"}\n")]
    [InlineData("claims", "--library", "nonsense\n{\"id\":2,\"title\":\"\",\"claim\":\"tea cures\"}\n")]
    public async Task Strict_stops_at_a_bad_line_of_the_file_a_verb_works_with(string verb, string option, string lines)
    {
        await File.WriteAllTextAsync(_queries, lines, TestContext.Current.CancellationToken);
        var nowhere = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString());
        (await Heed.Shell.CommandLine.Run([verb, option, _queries, nowhere])).ShouldBe(Heed.Shell.CommandLine.WrongUse); // it goes on to the posts, which are nowhere
        (await Heed.Shell.CommandLine.Run([verb, option, _queries, "--strict", nowhere])).ShouldBe(Heed.Shell.CommandLine.DoneWithRejects);
        using var errors = new StringWriter();
        var read = 0;
        JsonLines.Load(_queries, "query", errors, line => ++read > 0 && line.TryGetProperty("title", out _) ? null : "No title.", strict: true).ShouldBe(1);
        read.ShouldBeLessThan(2);
        errors.ToString().ShouldContain("Stopped at the first line that cannot be used (--strict).");
    }

    public static TheoryData<string> Verbs => ["analyse", "match", "claims", "check", "detect", "import", "replay", "query"];

    [Theory, MemberData(nameof(Verbs))]
    public void An_option_nobody_knows_is_named(string verb)
    {
        System.CommandLine.Command command = verb switch
        {
            "analyse" => AnalyseCommand.Create(), "match" => MatchCommand.Create(), "claims" => ClaimsCommand.Create(), "check" => CheckCommand.Create(),
            "detect" => DetectCommand.Create(), "import" => ImportCommand.Create(), "replay" => ReplayCommand.Create(), _ => QueryCommand.Create()
        };
        command.Parse(["--nope"]).Errors.ShouldContain(error => error.Message == $"--nope is not an option of this verb. See heed {verb} --help.");
        command.Parse(["-"]).Errors.ShouldNotContain(error => error.Message.Contains("not an option"));
        QueryCommand.Create().Parse(["-game portal"]).Errors.ShouldBeEmpty();
    }

    private (int Code, string Output, string Errors) Run(string queries, string posts) => Run(Encoding.UTF8.GetBytes(queries), Encoding.UTF8.GetBytes(posts));

    private (int Code, string Output, string Errors) Run(byte[] queries, byte[] posts)
    {
        File.WriteAllBytes(_queries, queries);
        using var errors = new StringWriter();
        using var output = new MemoryStream();
        var (matcher, ids, refused) = MatchCommand.Load(_queries, errors);
        var (hits, reader, post) = (new List<long>(), new PostLine(), MatchCommand.Asked(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
        var code = JsonLines.Run(new MemoryStream(posts), output, null, errors, strict: false, (line, writer) => MatchCommand.Handle(line.Span, writer, reader, post, matcher, ids, hits), refused);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
