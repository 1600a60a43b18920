using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Heed.People;
using Shouldly;

namespace Heed.Tests.Shell;

/// <summary>A program with an access key, or without one.</summary>
internal sealed class Programs(WebApp web, string? secret) : IDisposable
{
    public const string Search = "/api/mentions/search", Check = "/api/queries/check";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = web.Address };

    /// <summary>Makes a key on the page, as an administrator does, and hands it to a program.</summary>
    public static async Task<Programs> WithKey(WebApp web, string maker = "Ada", string name = "Monthly report") => new(web, await MakeKey(await web.SignIn(maker, Role.Administrator), name));

    public static async Task<string> MakeKey(Browser browser, string name = "Monthly report", params (string, string)[] more)
    {
        await browser.Get("/settings/keys");
        await browser.Submit("#make form", [("KeyName", name), .. more]);
        return Secret(browser);
    }

    public static string Secret(Browser browser) => Regex.Match(browser.Text, "heed_[0-9a-f]{64}").Value;

    public string? Key => secret;
    public HttpResponseMessage Last { get; private set; } = new();

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (secret is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return Last = await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> Post(string path, string json) => Send(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<JsonElement> Ask(string path, object question)
    {
        await Post(path, JsonSerializer.Serialize(question, Plain));
        return await Json();
    }

    public async Task<JsonElement> Json()
    {
        using var document = JsonDocument.Parse(await Last.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    public void Dispose() => http.Dispose();
}
