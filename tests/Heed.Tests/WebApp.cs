using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Heed.People;
using Heed.Records;
using Heed.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Tests;

/// <summary>
/// The whole web application on a free port of 127.0.0.1, with an installation of its own, a clock the test moves and no workers running
/// (call <see cref="RunWorkers"/>). Each <see cref="Browser"/> has its own cookies.
/// </summary>
public sealed class WebApp : IAsyncDisposable
{
    public const string Password = "correct horse battery";
    private static readonly Lazy<string> hash = new(() => new PasswordHasher<Person>().HashPassword(new Person(), Password));
    private readonly List<Browser> browsers = [];

    private WebApp(WebApplication app, Workspace workspace, TestTime time)
    {
        App = app;
        Workspace = workspace;
        Time = time;
    }

    public WebApplication App { get; }
    public Workspace Workspace { get; }
    public TestTime Time { get; }
    public Uri Address => new(App.Urls.First());
    public Database Database => App.Services.GetRequiredService<Database>();
    public Journal Journal => App.Services.GetRequiredService<Journal>();
    public PostLogStore PostLog => App.Services.GetRequiredService<PostLogStore>();
    public T Get<T>() where T : notnull => App.Services.GetRequiredService<T>();

    /// <param name="empty">True: nobody has been here yet, and the first run is still to do. Otherwise there is an organisation.</param>
    public static async Task<WebApp> Start(bool empty = false, Action<IServiceCollection>? replace = null)
    {
        var time = new TestTime();
        var data = Path.Combine(Path.GetTempPath(), "heed-web-" + Guid.NewGuid().ToString("N"));
        var app = Web.Create(new ServeOptions { Urls = "http://127.0.0.1:0", Data = data, RunWorkers = false }, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            replace?.Invoke(services);
        });
        await app.StartAsync();
        var web = new WebApp(app, app.Services.GetRequiredService<Workspace>(), time);
        if (!empty)
            web.Database.Write(work => Organisation.Set(work, new Organisation
            {
                Name = "Example Health", TimeZone = "America/New_York", Phone = "555-0100", NewsroomEmail = "news@example.org"
            }, time.GetUtcNow()));
        return web;
    }

    /// <summary>A person with these roles who signs in with <see cref="Password"/>.</summary>
    public Actor AddPerson(string name, params string[] roles) => Database.Write(work => new Actor(PersonStore.Add(work,
        new Person { Name = name, Email = MailOf(name), JobTitle = roles.FirstOrDefault() ?? "" }, hash.Value, roles, Time.GetUtcNow())
        ?? throw new InvalidOperationException($"{name} is already there."), name));

    public static string MailOf(string name) => name.ToLowerInvariant().Replace(' ', '.') + "@example.org";

    /// <summary>A browser in which nobody has signed in.</summary>
    public Browser Open()
    {
        var browser = new Browser(Address);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>Adds the person if need be, and signs in through the page.</summary>
    public async Task<Browser> SignIn(string name, params string[] roles)
    {
        if (Database.Read(work => PersonStore.ByEmail(work, MailOf(name))) is null) AddPerson(name, roles);
        var browser = Open();
        await browser.Get("/sign-in");
        var answer = await browser.Submit("form", ("Email", MailOf(name)), ("Secret", Password));
        if (browser.At.AbsolutePath == "/sign-in") throw new InvalidOperationException($"{name} could not sign in: {answer.StatusCode}.");
        return browser;
    }

    /// <summary>Runs every worker until none has anything left to do at this time.</summary>
    public async Task RunWorkers()
    {
        for (var round = 0; round < 1000; round++)
        {
            var more = false;
            foreach (var worker in App.Services.GetServices<IWorker>()) more |= await worker.RunOnce(Time.GetUtcNow(), CancellationToken.None);
            if (!more) return;
        }
        throw new InvalidOperationException("The workers did not come to rest.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers) browser.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Workspace.Root, recursive: true);
    }
}

/// <summary>A browser without script: cookies, redirects, links and forms with all their hidden fields.</summary>
public sealed class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public Browser(Uri address) => http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = true }) { BaseAddress = address };

    public HttpClient Http => http;
    /// <summary>Where the last answer came from, after redirects.</summary>
    public Uri At { get; private set; } = new("about:blank");
    public HttpResponseMessage Last { get; private set; } = new();
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");
    public string Text => System.Text.RegularExpressions.Regex.Replace(Page.Body?.TextContent ?? "", @"\s+", " ").Trim();
    public IEnumerable<Cookie> Cookies => cookies.GetAllCookies();

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Fills in the form that <paramref name="selector"/> finds on the page last opened (or that contains what it finds) and sends it, hidden fields and all.</summary>
    public Task<HttpResponseMessage> Submit(string selector, params (string Name, string Value)[] fields)
    {
        var found = Page.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector} on {At.AbsolutePath}: {Text[..Math.Min(400, Text.Length)]}");
        var form = found as IHtmlFormElement ?? found.QuerySelector("form") as IHtmlFormElement ?? found.Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"{selector} is in no form.");
        var values = Standing(form).Where(pair => fields.All(field => field.Name != pair.Key)).ToList();
        values.AddRange(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var button = found is IHtmlButtonElement own ? own : null;
        if (button?.Name is { Length: > 0 } name) values.Add(KeyValuePair.Create(name, button.GetAttribute("value") ?? ""));
        var target = new Uri(At, button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? At.PathAndQuery);
        return form.Method == "post"
            ? Send(new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(values) })
            : Send(new HttpRequestMessage(HttpMethod.Get, new Uri(target, "?" + string.Join('&', values.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")))));
    }

    /// <summary>Posts to a path with a good antiforgery token taken from the page last opened: for acts whose button this person is not shown.</summary>
    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        var token = Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var values = fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(values) });
    }

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        Last = await http.SendAsync(request);
        At = Last.RequestMessage!.RequestUri!;
        if (Last.Content.Headers.ContentType?.MediaType is "text/html") Page = new HtmlParser().ParseDocument(await Last.Content.ReadAsStringAsync());
        return Last;
    }

    public void Dispose() => http.Dispose();

    /// <summary>What a browser would send if nobody touched the form.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
            switch (element)
            {
                case IHtmlInputElement { IsDisabled: false, Name.Length: > 0 } input when input.Type is "checkbox" or "radio":
                    if (input.IsChecked) yield return KeyValuePair.Create(input.Name, input.GetAttribute("value") ?? "on");
                    break;
                case IHtmlInputElement { IsDisabled: false, Name.Length: > 0 } input when input.Type is not ("submit" or "button" or "file"):
                    yield return KeyValuePair.Create(input.Name, input.Value);
                    break;
                case IHtmlTextAreaElement { IsDisabled: false, Name.Length: > 0 } area:
                    yield return KeyValuePair.Create(area.Name, area.Value);
                    break;
                case IHtmlSelectElement { IsDisabled: false, Name.Length: > 0 } select:
                    foreach (var option in select.Options.Where(option => option.IsSelected)) yield return KeyValuePair.Create(select.Name!, option.Value);
                    break;
            }
    }
}
