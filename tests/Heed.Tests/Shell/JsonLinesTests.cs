using System.Text;
using Heed.Privacy;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class JsonLinesTests
{
    [Fact]
    public void Good_lines_pass_in_order_and_bad_ones_are_named_kept_and_counted()
    {
        var bad = new byte[] { (byte)'{', (byte)'"', (byte)'t', (byte)'e', (byte)'x', (byte)'t', (byte)'"', (byte)':', (byte)'"', 0xFF, (byte)'"', (byte)'}', (byte)'\n' };
        byte[] input = [.. Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"good\"}\r\n\nnot json\n[1]\n{\"id\":2}\n{\"text\":\"no id\"}\n"), .. bad, .. Encoding.UTF8.GetBytes("{\"id\":\"x\",\"text\":\"last\"}")];
        var (code, output, errors, rejects) = Run(input);
        code.ShouldBe(3);
        output.Trim().Split('\n').Length.ShouldBe(2);
        output.ShouldStartWith("{\"id\":1,");
        output.ShouldContain("{\"id\":\"x\",");
        errors.ShouldContain("line 3: The line is not valid JSON.");
        errors.ShouldContain("line 4: The line is not a JSON object.");
        errors.ShouldContain("line 5: There is no “text”.");
        errors.ShouldContain("line 6: There is no “id”.");
        errors.ShouldContain("line 7:");
        errors.TrimEnd().ShouldEndWith("8 lines read, 2 written, 5 rejected.");
        rejects.ShouldStartWith("not json\n[1]\n{\"id\":2}\n");
    }

    [Fact]
    public void Strict_stops_at_the_first_bad_line()
    {
        var (code, output, _, _) = Run("nope\n{\"id\":1,\"text\":\"a\"}\n"u8.ToArray(), strict: true);
        code.ShouldBe(3);
        output.ShouldBeEmpty();
    }

    [Fact]
    public void Only_good_lines_end_with_zero() => Run("\uFEFF{\"id\":1,\"text\":\"a\"}\n"u8.ToArray()).Code.ShouldBe(0);

    [Fact]
    public void A_line_beyond_the_limit_is_rejected_and_the_next_is_read()
    {
        var input = Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"" + new string('a', JsonLines.LongestLine + 100_000) + "\"}\n{\"id\":2,\"text\":\"b\"}\n");
        var (code, output, errors, _) = Run(input);
        code.ShouldBe(3);
        output.ShouldStartWith("{\"id\":2,");
        errors.ShouldContain("longer than 16 MiB");
    }

    private static (int Code, string Output, string Errors, string Rejects) Run(byte[] input, bool strict = false)
    {
        using var output = new MemoryStream();
        using var rejects = new MemoryStream();
        var errors = new StringWriter();
        var finder = new IdentifierFinder([]);
        var code = JsonLines.Run(new MemoryStream(input), output, rejects, errors, strict, (line, writer) => AnalyseCommand.Handle(line, writer, finder));
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), Encoding.UTF8.GetString(rejects.ToArray()));
    }

    [Fact]
    public void Half_a_character_is_a_bad_line_and_the_next_is_read()
    {
        var (code, output, errors, _) = Run("{\"id\":1,\"text\":\"a \\ud800 b\"}\n{\"id\":2,\"text\":\"\\udc00\"}\n{\"id\":\"\\ud83d\",\"text\":\"c\"}\n{\"id\":4,\"text\":\"\\ud83d\\ude00\",\"other\":\"\\ud83d\"}\n"u8.ToArray());
        code.ShouldBe(3);
        output.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("{\"id\":4,");
        foreach (var number in (int[])[1, 2, 3]) errors.ShouldContain($"line {number}: The line holds half of a character");
    }

    [Theory]
    [InlineData("\\ud83d\\ude00", false)]
    [InlineData("\\ud83d\\ud83d\\ude00", true)]
    [InlineData("\\ud83d.\\ude00", true)]
    [InlineData("\\ud83d", true)]
    [InlineData("\\ude00", true)]
    [InlineData("\\\\ud83d", false)]
    [InlineData("\\u00e9\\n\\ud83d\\n", true)]
    [InlineData("\\ud83", false)]
    [InlineData("plain", false)]
    public void Half_a_character_is_told_from_a_whole_one(string json, bool half) => JsonLines.HasHalfCharacter(Encoding.UTF8.GetBytes(json)).ShouldBe(half);
}
