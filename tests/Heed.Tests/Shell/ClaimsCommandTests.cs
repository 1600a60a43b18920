using System.Text;
using System.Text.Json;
using Heed.Shell;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class ClaimsCommandTests : IDisposable
{
    private readonly string _library = Path.GetTempFileName();

    public void Dispose() => File.Delete(_library);

    private const string Good = """
        {"id":7,"title":"Does garlic cure the flu?","claim":"Garlic water cures influenza.","rating":"false"}
        {"id":"north","title":"","claim":"Northgate Hospital closes its emergency room."}
        """;

    [Fact]
    public void A_post_gets_its_claims_best_first_with_their_own_ids()
    {
        var (code, lines, _) = Run(Good, """{"id":"p1","text":"the ER at Northgate is closing, says the garlic lady"}""");
        code.ShouldBe(CommandLine.Done);
        var claims = lines[0].GetProperty("claims").EnumerateArray().ToList();
        lines[0].GetProperty("id").GetString().ShouldBe("p1");
        claims[0].GetProperty("id").GetString().ShouldBe("north");
        claims[0].GetProperty("score").GetDouble().ShouldBeInRange(0, 1);
        claims[0].GetProperty("words").EnumerateArray().Select(word => word.GetString()).ShouldContain("Northgate");
        claims[1].GetProperty("id").GetInt32().ShouldBe(7);
    }

    [Fact]
    public void No_more_claims_are_shown_than_asked_for() =>
        Run(Good, """{"id":1,"text":"garlic at Northgate Hospital"}""", top: 1).Lines[0].GetProperty("claims").GetArrayLength().ShouldBe(1);

    [Fact]
    public void A_post_that_repeats_nothing_has_no_claims() => Run(Good, """{"id":1,"text":""}""").Lines[0].GetProperty("claims").GetArrayLength().ShouldBe(0);

    [Fact]
    public void Bad_lines_of_the_library_are_named_and_left_out()
    {
        var (code, lines, errors) = Run("""{"id":1,"claim":"Garlic cures flu."}""" + "\n{broken\n[]\n{\"claim\":\"x\"}\n{\"id\":2}\n{\"id\":3,\"title\":5,\"claim\":null}", """{"id":1,"text":"garlic"}""");
        code.ShouldBe(CommandLine.DoneWithRejects);
        lines[0].GetProperty("claims").GetArrayLength().ShouldBe(1);
        foreach (var number in (int[])[2, 3, 4, 5, 6]) errors.ShouldContain($"library line {number}: ");
    }

    [Fact]
    public void Bad_posts_are_named_and_stop_nothing()
    {
        var (code, lines, errors) = Run(Good, "{\"id\":1}\n{\"text\":\"garlic\"}\nnonsense\n{\"id\":4,\"text\":\"garlic\"}");
        code.ShouldBe(CommandLine.DoneWithRejects);
        lines.ShouldHaveSingleItem().GetProperty("id").GetInt32().ShouldBe(4);
        errors.ShouldContain("line 1: There is no “text”.");
        errors.ShouldContain("line 2: There is no “id”.");
        errors.ShouldContain("line 3: The line is not valid JSON.");
    }

    private (int Code, List<JsonElement> Lines, string Errors) Run(string library, string posts, int top = 5)
    {
        File.WriteAllText(_library, library);
        using var errors = new StringWriter();
        var (handler, refused) = ClaimsCommand.Load(_library, top, errors);
        using var output = new MemoryStream();
        var code = JsonLines.Run(new MemoryStream(Encoding.UTF8.GetBytes(posts)), output, null, errors, strict: false, handler, refused);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return (code, lines, errors.ToString());
    }

    [Fact]
    public void Half_a_character_in_the_library_or_in_a_post_is_a_bad_line()
    {
        var (code, lines, errors) = Run("{\"id\":1,\"claim\":\"\\ud800\"}\n{\"id\":2,\"claim\":\"Garlic cures flu.\"}", "{\"id\":1,\"text\":\"\\ud800\"}\n{\"id\":2,\"text\":\"garlic\"}");
        code.ShouldBe(CommandLine.DoneWithRejects);
        lines.ShouldHaveSingleItem().GetProperty("id").GetInt32().ShouldBe(2);
        errors.ShouldContain("library line 1: The line holds half of a character");
        errors.ShouldContain("line 1: The line holds half of a character");
    }
}
