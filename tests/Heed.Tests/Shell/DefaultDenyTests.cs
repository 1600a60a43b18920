using Heed.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class DefaultDenyTests
{
    /// <summary>Every address that answers someone who has not signed in, and why. A new one is added here on purpose or not at all.</summary>
    private static readonly string[] open =
    [
        "first-run",        // nobody can have signed in yet; closed as soon as there is a person
        "sign-in", "sign-out",
        "set-password",     // needs a one-time code
        "settings/people/back", // needs the claim that someone is trying a sample person on
        "fault/{code:int?}",
        "{**path}",         // nothing there: 404
        "newsroom", "newsroom/{slug}", "newsroom/feed.atom", "newsroom/unsubscribe/{token}"
    ];

    [Fact]
    public async Task Every_address_names_a_permission_or_stands_on_the_list_of_open_ones()
    {
        await using var web = await WebApp.Start();
        var wrong = web.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Route: endpoint.RoutePattern.RawText?.TrimStart('/') ?? "", endpoint.Metadata))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                ? !open.Contains(endpoint.Route)
                : !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy?.StartsWith("permission:") == true))
            .Select(endpoint => endpoint.Route);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Someone_unknown_is_sent_to_sign_in_and_comes_back_to_where_they_wanted_to_go()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines Ito", Role.Observer);
        var browser = web.Open();
        await browser.Get("/settings");
        browser.At.AbsolutePath.ShouldBe("/sign-in");
        await browser.Submit("form", ("Email", "ines.ito@example.org"), ("Secret", WebApp.Password));
        browser.At.AbsolutePath.ShouldBe("/settings");
        browser.Cookies.ShouldAllBe(cookie => cookie.HttpOnly);
    }

    [Fact]
    public async Task A_sign_in_never_leads_to_another_site()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ines Ito", Role.Observer);
        var browser = web.Open();
        await browser.Get("/sign-in?to=https%3A%2F%2Fevil.example");
        await browser.Submit("form", ("Email", "ines.ito@example.org"), ("Secret", WebApp.Password));
        browser.At.Authority.ShouldBe(web.Address.Authority);
    }
}
