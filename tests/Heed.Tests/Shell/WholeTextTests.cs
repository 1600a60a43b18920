using System.Text;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class WholeTextTests
{
    [Fact]
    public void Text_is_read_without_its_byte_order_mark()
    {
        Read("\uFEFFWe are open. 😀"u8.ToArray()).ShouldBe((null, "We are open. 😀"));
        Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("é")]).ShouldBe((null, "é"));
        Read([]).ShouldBe((null, ""));
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC3)]
    public void Bytes_that_are_no_text_are_refused_with_a_reason(int last) => Read([(byte)'a', (byte)last]).ShouldBe(("It is not valid UTF-8.", ""));

    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        Read(Enumerable.Repeat((byte)'a', WholeText.Longest).ToArray()).Reason.ShouldBeNull();
        Read(Enumerable.Repeat((byte)'a', WholeText.Longest + 1).ToArray()).ShouldBe(("It is longer than 16 MiB.", ""));
    }

    private static (string? Reason, string Text) Read(byte[] bytes)
    {
        var reason = WholeText.Read(new MemoryStream(bytes), out var text);
        return (reason, text);
    }
}
