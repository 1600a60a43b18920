using System.Net;
using System.Reflection;
using Heed.Channels;
using Heed.Composing;
using Heed.Crises;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

/// <summary>Every page and every act of every page, with what no form of ours would send: an answer in words, never a fault of ours.</summary>
public sealed class HostileFormTests
{
    private static readonly string[] hostile =
        ["", " ", "-1", "0", "1", "9223372036854775807", "99999999999999999999999", "a\0b", "\"a\0", "\uD800", "<script>alert(1)</script>", "0001-01-01T00:00", "9999-12-31T23:59:59", "2026-01-01T00:00Z",
         "1.5", "*", "\" OR \"", "at 100% {x}", "//evil.example/", new('a', 5000), "💔💔", "true", "feed", "holding", "S01", "done", "initial"];

    [Fact, Trait("Part", "slow")]
    public async Task Whatever_is_sent_to_it_every_page_answers_in_words()
    {
        await using var web = await WebApp.Start();
        web.AddPerson("Ada", [.. Role.All.Select(role => role.Name)]);
        var browser = await web.SignIn("Ada");
        Fill(web);
        var wrong = new List<string>();
        foreach (var (route, model) in PageRoutes())
        {
            var bound = Bound(model).Distinct().ToArray();
            var handlers = model.GetMethods().Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)).Select(method => method.Name[6..].Replace("Async", ""))
                .Where(handler => route is not ("sign-out" or "settings/people/{id:long}") && (route, handler) != ("settings/sample", "Install")).ToArray();
            foreach (var value in hostile)
            {
                var path = Address(route, value == "" ? "999" : "1");
                var query = string.Join('&', bound.Where(one => one.InAddress).Select(one => $"{one.Name}={Uri.EscapeDataString(value.Length > 500 ? value[..500] : value.Replace('\uD800', '?'))}"));
                await Check(browser.Get($"{path}?{query}&done=x&said=x&handler="), $"GET {path} {Short(value)}");
                foreach (var handler in handlers)
                {
                    await browser.Get("/settings");
                    if (browser.At.AbsolutePath != "/settings") throw new InvalidOperationException($"Signed out by {path} {handler}.");
                    await Check(browser.Post($"{path}?handler={handler}", [.. bound.Select(one => (one.Name, value))]), $"POST {path} {handler} {Short(value)}");
                }
            }
        }
        wrong.ShouldBeEmpty();

        async Task Check(Task<HttpResponseMessage> act, string what)
        {
            var answer = await act;
            if ((int)answer.StatusCode >= 500) wrong.Add($"{what}: {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType == "text/html" && (await answer.Content.ReadAsStringAsync()).Contains("<script>alert", StringComparison.Ordinal)) wrong.Add($"{what}: script");
        }
    }

    [Fact]
    public async Task An_empty_field_and_a_letter_that_is_none_are_answered_in_words()
    {
        await using var web = await WebApp.Start();
        var stranger = web.Open();
        web.AddPerson("Ines", Role.Observer);
        await stranger.Get("/sign-in");
        (await stranger.Post("/sign-in", ("Email", ""), ("Secret", ""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        stranger.Text.ShouldContain("do not belong together");
        var browser = await web.SignIn("Ada", Role.CommunicationsLead);
        (await browser.Get("/write/new?kind=")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/listen?words=a%00b")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Short(string value) => value.Length > 30 ? value[..30] : value;

    private static IEnumerable<(string Route, Type Model)> PageRoutes() =>
        typeof(Heed.Shell.Web).Assembly.GetTypes().Where(type => typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(Heed.Shell.FaultModel))
            .Select(model => (RouteOf(model), model)).OrderBy(page => page.Item1);

    // The address stands in the first line of the page beside the model.
    private static string RouteOf(Type model) =>
        House.Files(".cshtml").Select(File.ReadAllText).Where(text => text.StartsWith("@page", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(text, $@"@model {System.Text.RegularExpressions.Regex.Escape(model.FullName!)}\s"))
            .Select(text => text.Split('"')[1].Trim('/')).First();

    private static string Address(string route, string id) =>
        "/" + System.Text.RegularExpressions.Regex.Replace(route.Replace("{format:regex(^(html|json)$)}", "html"), @"\{[^}]*\}", id);

    private static IEnumerable<(string Name, bool InAddress)> Bound(Type model, string prefix = "") =>
        from property in model.GetProperties()
        where prefix.Length > 0 || property.GetCustomAttribute<BindPropertyAttribute>() is not null
        let own = property.GetCustomAttribute<BindPropertyAttribute>()
        let name = prefix + (own?.Name ?? property.Name)
        from found in property.PropertyType is { IsClass: true, Namespace: { } space } type && space.StartsWith("Heed", StringComparison.Ordinal) && property.CanWrite
            ? Bound(type, name + ".") : [(name, own?.SupportsGet == true)]
        where property.CanWrite
        select found;

    /// <summary>One of everything, numbered 1.</summary>
    private static void Fill(WebApp web)
    {
        var (now, ada) = (web.Time.GetUtcNow(), new Actor(1, "Ada"));
        var source = web.Database.Write(work =>
        {
            var topic = TopicStore.Add(work, "Waiting", "emergency", "", "Ada", now);
            var crisis = new Declaration("Storm", "S01", new(), now, null, "", null, [topic]).Make(work, web.Journal, ada, now).Id;
            DraftWriting.Start(work, web.Journal, ada, new Draft { CrisisId = crisis, Kind = "holding", Title = "We know", Text = "We know." }, now);
            FactLedger.Add(work, web.Journal, ada, crisis, "The door is shut", "event", "Ada", now);
            return SourceStore.FindOrAdd(work, "A feed", Source.Replay, "{}", "Ada", now);
        });
        web.PostLog.Append("one", source, false, 1, PostBatches.Write([new HeardPost { Id = "1", Text = "The emergency room is full", CreatedAt = now.ToUnixTimeMilliseconds() }]));
        while (web.App.Services.GetServices<IWorker>().OfType<Ingest>().Single().RunOnce(now, default).GetAwaiter().GetResult()) { }
    }
}
