using Heed.Tests.Process;
using Microsoft.Playwright;
using Shouldly;

namespace Heed.Browser.Tests;

/// <summary>The real program with a person in front of it: one browser window, and the words they see and press.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly string data = Path.Combine(Path.GetTempPath(), "heed-browser-" + Guid.NewGuid().ToString("N"));
    private HeedProcess server = null!;
    private IBrowserContext context = null!;

    public IPage Page { get; private set; } = null!;
    public string Data => data;
    public Uri Address => server.Address;
    /// <summary>What the program wrote on its console.</summary>
    public string Said => server.Said;

    /// <summary>Everything the browser complained about, with where: script errors, blocked resources, answers of 400 and above.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Desk> Open(IBrowser browser, CancellationToken stop)
    {
        var desk = new Desk();
        desk.server = await HeedProcess.Serve(desk.data, stop);
        desk.context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "en-US" });
        desk.Page = await desk.context.NewPageAsync();
        desk.Page.SetDefaultTimeout(20_000);
        desk.Page.Console += (_, message) => { if (message.Type == "error") desk.Complaints.Add($"{message.Text} ({message.Location})"); };
        desk.Page.PageError += (_, error) => desk.Complaints.Add(error);
        return desk;
    }

    public Task Go(string path) => Page.GotoAsync(new Uri(Address, path).ToString());

    public async Task Press(string name, bool exact = false)
    {
        var button = Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = exact });
        if (await button.CountAsync() == 0) button = Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = exact });
        await button.First.ClickAsync();
    }

    public Task Fill(string label, string text) => Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First.FillAsync(text);

    public Task<string> Text(string selector = "main") => Page.Locator(selector).First.InnerTextAsync();

    public async Task Sees(string words, float seconds = 20) =>
        await Assertions.Expect(Page.Locator("body")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = seconds * 1000, IgnoreCase = true });

    /// <summary>For words that a page says before it has what they announce: only a heading with exactly these words counts.</summary>
    public Task SeesHeading(string words, float seconds = 20) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = words, Exact = true })).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = seconds * 1000 });

    /// <summary>A heading of the page as it stands now.</summary>
    public Task<string> Heading() => Page.Locator("h1").First.InnerTextAsync();

    public async Task TryAs(string role)
    {
        await Go("/settings/people");
        var row = Page.Locator("tr, li.row").Filter(new LocatorFilterOptions { HasText = role }).Filter(new LocatorFilterOptions { Has = Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Try as" }) });
        await row.First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Try as" }).First.ClickAsync();
        await Sees("You are trying Heed as");
    }

    public Task BackToYourself() => Press("Back to yourself");

    /// <summary>What somebody outside sees: no cookies, no script. The answer's headers come with it.</summary>
    public async Task<(string Text, IReadOnlyList<string> Cookies)> AsThePublic(IBrowser browser, string path)
    {
        await using var outside = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await outside.NewPageAsync();
        var answer = await page.GotoAsync(new Uri(Address, path).ToString());
        answer!.Status.ShouldBe(200);
        var cookies = await outside.CookiesAsync();
        return (await page.Locator("body").InnerTextAsync(), [.. cookies.Select(cookie => cookie.Name)]);
    }

    /// <summary>Where a link with these words leads, for somebody outside; null if there is none.</summary>
    public async Task<string?> PublicLink(IBrowser browser, string path, string words)
    {
        await using var outside = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await outside.NewPageAsync();
        await page.GotoAsync(new Uri(Address, path).ToString());
        var link = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = words });
        return await link.CountAsync() > 0 ? await link.First.GetAttributeAsync("href") : null;
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
