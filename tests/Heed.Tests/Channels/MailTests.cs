using System.Text.Json;
using Heed.Channels;
using Heed.Channels.Mail;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

/// <summary>Against a true mail server.</summary>
[Collection(MailPeer.Name), Trait("Part", "slow")]
public sealed class MailTests(MailServer server)
{
    private static int deliveries;
    private readonly MailChannel mail = new();

    private static string Settings(int port, bool startTls = false) =>
        JsonSerializer.Serialize(new { host = "127.0.0.1", port, startTls, from = "news@riverside.example", fromName = "Riverside Hëalth", replyTo = "press@riverside.example" });

    private static OutgoingDelivery Delivery(string to) => new(
        $"delivery-{Interlocked.Increment(ref deliveries)}", "Water in the Nørth clinic", "We are sorry.\n\nThe <north> clinic & lab are closed — use the south door.", "https://news.riverside.example/newsroom/water",
        new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), null, "Next update by 12:00.", "Riverside Health", to, "Ann Ö", "https://news.riverside.example/newsroom/unsubscribe/tok");

    private Task<Accepted> Send(OutgoingDelivery delivery, int? port = null, bool startTls = false) =>
        mail.Publish(Settings(port ?? server.Port, startTls), delivery, TestContext.Current.CancellationToken);

    private static string Decoded(string message) => System.Text.Encoding.UTF8.GetString(
        [.. System.Text.RegularExpressions.Regex.Replace(message.Replace("\r", ""), "=\n", "") is var flat ? Bytes(flat) : []]);

    private static IEnumerable<byte> Bytes(string quoted)
    {
        for (var at = 0; at < quoted.Length; at++)
            if (quoted[at] == '=' && at + 2 < quoted.Length && byte.TryParse(quoted.AsSpan(at + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var value)) { yield return value; at += 2; }
            else foreach (var one in System.Text.Encoding.UTF8.GetBytes(quoted[at].ToString())) yield return one;
    }

    [Fact]
    public async Task A_message_arrives_with_its_words_and_its_headers()
    {
        var delivery = Delivery("ann.arrives@example.org");
        (await Send(delivery)).Id.ShouldBe($"<{delivery.Key}@riverside.example>");
        var message = (await server.Delivered("ann.arrives@example.org", 1, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        var headers = message.Split("\n\n")[0].Replace("\n ", " ").Replace("\n\t", " ");
        headers.ShouldContain($"\nMessage-ID: <{delivery.Key}@riverside.example>", Case.Insensitive);
        headers.Split('\n').Count(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
        headers.Split('\n').Count(line => line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
        headers.ShouldContain("\nList-Unsubscribe: <https://news.riverside.example/newsroom/unsubscribe/tok>", Case.Insensitive);
        headers.ShouldContain("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click", Case.Insensitive);
        headers.ShouldContain("\nReply-To: press@riverside.example", Case.Insensitive);
        headers.ShouldContain("multipart/alternative");
        headers.ShouldNotContain("bcc", Case.Insensitive);
        var words = Decoded(message);
        words.ShouldContain("The <north> clinic & lab are closed — use the south door.");
        words.ShouldContain("<p>The &lt;north&gt; clinic &amp; lab are closed");
        words.ShouldContain("<a href=\"https://news.riverside.example/newsroom/water\">");
        words.ShouldContain("Next update by 12:00.");
    }

    [Fact]
    public async Task Nothing_in_a_title_or_a_name_becomes_a_header()
    {
        var delivery = Delivery("ann.injected@example.org") with { Title = "Closed\r\nBcc: all@example.org\r\n\r\nbody", RecipientName = "Ann\nX-Evil: 1", OrganisationName = "R\r\nX-Evil: 2" };
        await Send(delivery);
        var message = (await server.Delivered("ann.injected@example.org", 1, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        message.Split('\n').ShouldNotContain(line => line.StartsWith("Bcc:") || line.StartsWith("X-Evil:"));
        await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org\r\nRCPT TO:<bob@example.org>")));
        await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org") with { Key = "a\r\nX: 1" }));
        await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org, bob@example.org")));
    }

    [Theory]
    [InlineData("refused@example.org", true, "refuses this recipient (550)")]
    [InlineData("full@example.org", true, "mailbox is full")]
    [InlineData("later@example.org", false, "cannot take the message now (451)")]
    public async Task A_refusal_says_why_and_whether_it_is_tried_again_and_names_nobody(string to, bool permanent, string sentence)
    {
        var fault = await Should.ThrowAsync<ChannelException>(() => Send(Delivery(to)));
        fault.Message.ShouldContain(sentence);
        fault.Permanent.ShouldBe(permanent);
        fault.Advice.ShouldNotBeEmpty();
        (fault.Message + fault.Advice).ShouldNotContain("example.org");
    }

    [Fact]
    public async Task A_mail_server_that_is_down_is_told_in_a_sentence_and_tried_again()
    {
        var fault = await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org"), Peer.FreePort()));
        (fault.Message, fault.Permanent).ShouldBe(("The mail server does not answer.", false));
    }

    [Fact]
    public async Task A_mail_server_whose_certificate_nobody_vouches_for_gets_nothing()
    {
        var fault = await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org"), startTls: true));
        fault.Message.ShouldContain("its certificate is not valid");
        fault.Permanent.ShouldBeTrue();
    }

    [Fact]
    public async Task A_mail_server_without_encryption_gets_nothing_where_encryption_was_asked_for()
    {
        var (fault, heard) = await SendToScript(startTls: true, breakAfterData: false);
        fault.Message.ShouldContain("no encryption");
        fault.Permanent.ShouldBeTrue();
        heard.ShouldNotContain(line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_that_breaks_in_the_middle_is_left_to_a_person()
    {
        var (fault, heard) = await SendToScript(startTls: false, breakAfterData: true);
        heard[^1].ShouldBe(".");
        fault.Message.ShouldContain("Nobody can say whether it was taken");
        fault.Permanent.ShouldBeTrue();
        mail.AfterUnknown.ShouldBe(UnknownOutcome.AskPerson);
    }

    /// <summary>Sends to a listener that speaks the bare protocol, without encryption, and may break the line where its answer to the whole message should come.</summary>
    private async Task<(ChannelException Fault, List<string> Heard)> SendToScript(bool startTls, bool breakAfterData)
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var heard = new List<string>();
        var script = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            await using var stream = client.GetStream();
            await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
            using var reader = new StreamReader(stream);
            await writer.WriteLineAsync("220 mail.example.org");
            while (await reader.ReadLineAsync() is { } line)
            {
                heard.Add(line);
                if (line == "." && breakAfterData) return;
                if (line.StartsWith("DATA", StringComparison.Ordinal)) await writer.WriteLineAsync("354 go on");
                else if (line.Split(' ')[0] is "EHLO" or "MAIL" or "RCPT" or "QUIT") await writer.WriteLineAsync("250 ok");
            }
        });
        var fault = await Should.ThrowAsync<ChannelException>(() => Send(Delivery("ann@example.org"), ((System.Net.IPEndPoint)listener.LocalEndpoint).Port, startTls));
        await script;
        return (fault, heard);
    }

    [Fact]
    public void Settings_are_checked_before_they_are_saved()
    {
        mail.Validate(Settings(25)).ShouldBeEmpty();
        mail.Validate("""{"host":"a b","port":0,"from":"nobody","userName":"u","startTls":false}""").Count.ShouldBe(5);
        mail.Validate("{").ShouldHaveSingleItem();
        MailSettings.Parse("""{"password":"hush"}""")!.ToString().ShouldNotContain("hush");
    }
}
