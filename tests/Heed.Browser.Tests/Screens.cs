using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;

namespace Heed.Browser.Tests;

/// <summary>Looks at a screen the way four people would: on a desk and on a phone, in light and in dark. Each look is a picture and an axe run.</summary>
public static class Screens
{
    private static readonly (string Name, int Width, int Height)[] Sizes = [("desktop", 1280, 900), ("phone", 390, 844)];
    private static readonly (string Name, ColorScheme Scheme)[] Schemes = [("light", ColorScheme.Light), ("dark", ColorScheme.Dark)];

    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(Repository, "artifacts", "screens")).FullName;

    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Heed.slnx"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("Heed.slnx was not found above the tests.");
        }
    }

    /// <summary>Keeps four pictures of the page as it stands and returns what axe says against it, and every sideways scroll.</summary>
    public static async Task<IReadOnlyList<string>> Look(IPage page, string name)
    {
        var faults = new List<string>();
        foreach (var size in Sizes)
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var (scheme, value) in Schemes)
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = value, ReducedMotion = ReducedMotion.Reduce });
                var look = $"{name}-{size.Name}-{scheme}";
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, look + ".png"), FullPage = true });
                faults.AddRange((await Axe(page)).Select(fault => $"{look}: {fault}"));
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                    faults.Add($"{look}: the page scrolls sideways by {over} px");
            }
        }
        await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return faults;
    }

    private static async Task<IReadOnlyList<string>> Axe(IPage page)
    {
        // Through the browser's own tools, not through a script element: the page's content security policy stays as strict as it is.
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(await AxeScript.Value);
        var json = await page.EvaluateAsync<string>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
               .then(result => JSON.stringify(result.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))))
            """);
        return JsonSerializer.Deserialize<string[]>(json)!;
    }

    private static readonly Lazy<Task<string>> AxeScript = new(() =>
    {
        var path = Path.Combine(Repository, "tests", "Heed.Browser.Tests", "node_modules", "axe-core", "axe.min.js");
        File.Exists(path).ShouldBeTrue("axe-core is not installed. Run ./dev test, or npm ci in tests/Heed.Browser.Tests.");
        return File.ReadAllTextAsync(path);
    });
}
