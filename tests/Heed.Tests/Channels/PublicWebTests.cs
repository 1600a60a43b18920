using System.Net;
using Heed.Channels;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

public sealed class PublicWebTests
{
    [Theory]
    [InlineData("127.0.0.1")] [InlineData("10.1.2.3")] [InlineData("172.16.0.1")] [InlineData("192.168.1.1")] [InlineData("169.254.169.254")] [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")] [InlineData("224.0.0.1")] [InlineData("255.255.255.255")] [InlineData("::1")] [InlineData("::")] [InlineData("fe80::1")] [InlineData("fd00::1")]
    [InlineData("ff02::1")] [InlineData("::ffff:127.0.0.1")] [InlineData("::ffff:10.0.0.1")] [InlineData("64:ff9b::7f00:1")] [InlineData("2002:7f00:1::")] [InlineData("::127.0.0.1")]
    public void Addresses_that_are_not_public_are_closed(string address)
    {
        PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();
        new PublicWebOptions().Allows(IPAddress.Parse(address)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("8.8.8.8")] [InlineData("172.32.0.1")] [InlineData("2606:4700::1111")] [InlineData("::ffff:8.8.8.8")] [InlineData("64:ff9b::808:808")]
    public void Public_addresses_are_open(string address) => new PublicWebOptions().Allows(IPAddress.Parse(address)).ShouldBeTrue();

    [Fact]
    public void An_installation_may_open_a_network_of_its_own()
    {
        var options = PublicWebOptions.Parse("10.1.0.0/16, 127.0.0.1/32");
        options.Allows(IPAddress.Parse("10.1.9.9")).ShouldBeTrue();
        options.Allows(IPAddress.Parse("::ffff:127.0.0.1")).ShouldBeTrue();
        options.Allows(IPAddress.Parse("10.2.0.1")).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => PublicWebOptions.Parse("my network")).Message.ShouldContain("'my network', which is not a network");
    }

    private static Task<ChannelException> Refused(PublicWeb web, Uri address) =>
        Should.ThrowAsync<ChannelException>(() => web.Get(address, null, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_server_on_this_machine_is_never_even_asked()
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, 200, "secret"));
        using var web = new PublicWeb(new PublicWebOptions(), TimeProvider.System);
        (await Refused(web, server.Address)).Message.ShouldContain("not on the public internet");
        (await Refused(web, new Uri($"http://localhost:{server.Address.Port}/"))).Message.ShouldContain("not on the public internet");
        (await Refused(web, new Uri($"http://[::ffff:127.0.0.1]:{server.Address.Port}/"))).Message.ShouldContain("not on the public internet");
        server.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_redirect_to_a_private_address_is_refused_and_a_chain_of_six_too()
    {
        await using var server = await StandIn.Start(context =>
        {
            context.Response.Redirect(context.Request.Path == "/inside" ? "http://169.254.169.254/latest" : context.Request.Path == "/file" ? "file:///etc/passwd" : "/round");
            return Task.CompletedTask;
        });
        using var web = StandIn.Web();
        (await Refused(web, new Uri(server.Address, "/inside"))).Message.ShouldContain("169.254.169.254 is not on the public internet");
        (await Refused(web, new Uri(server.Address, "/file"))).Message.ShouldContain("http:// or https://");
        var before = server.Asked;
        (await Refused(web, new Uri(server.Address, "/round"))).Message.ShouldContain("without end");
        (server.Asked - before).ShouldBe(6);
    }

    [Fact]
    public async Task A_body_of_10_MB_is_cut_off_and_so_is_one_that_unpacks_to_it()
    {
        await using var server = await StandIn.Start(async context =>
        {
            if (context.Request.Path == "/packed")
            {
                context.Response.Headers.ContentEncoding = "gzip";
                await using var zip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
                await zip.WriteAsync(new byte[10_000_000]);
            }
            else
                for (var part = 0; part < 100; part++) await context.Response.Body.WriteAsync(new byte[100_000]);
        });
        using var web = StandIn.Web();
        (await Refused(web, server.Address)).Message.ShouldContain("more than 5 MiB");
        (await Refused(web, new Uri(server.Address, "/packed"))).Message.ShouldContain("more than 5 MiB");
    }

    [Fact]
    public async Task No_server_no_name_and_no_end_are_told_apart()
    {
        using var web = StandIn.Web();
        (await Refused(web, new Uri($"http://127.0.0.1:{Peer.FreePort()}/"))).Message.ShouldBe("127.0.0.1 does not answer.");
        (await Refused(web, new Uri("http://nowhere.invalid/"))).Message.ShouldBe("There is no computer named nowhere.invalid.");
        (await Refused(web, new Uri("ftp://example.org/"))).Permanent.ShouldBeTrue();
        (await Refused(web, new Uri("http://name:secret@example.org/"))).Message.ShouldNotContain("secret");

        await using var server = await StandIn.Start(context => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted));
        using var quick = new PublicWeb(PublicWebOptions.Parse("127.0.0.1/32") with { Timeout = TimeSpan.FromMilliseconds(100) }, TimeProvider.System);
        (await Refused(quick, server.Address)).Message.ShouldContain("did not answer in time");
    }

    [Fact]
    public async Task Heed_says_who_it_is_and_carries_no_cookies()
    {
        var seen = new List<(string Agent, string Cookie)>();
        await using var server = await StandIn.Start(context =>
        {
            seen.Add((context.Request.Headers.UserAgent.ToString(), context.Request.Headers.Cookie.ToString()));
            context.Response.Headers.SetCookie = "track=1";
            return Task.CompletedTask;
        });
        using var web = StandIn.Web();
        for (var turn = 0; turn < 2; turn++) await web.Get(server.Address, null, TestContext.Current.CancellationToken);
        seen.ShouldAllBe(one => one.Agent.StartsWith("Heed/") && one.Cookie.Length == 0);
    }
}
