using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class PostLineTests
{
    [Fact]
    public void A_line_is_read_alike_by_the_quick_and_by_the_thorough_reader() => Prop.ForAll(Properties().ListOf().ToArbitrary(), properties =>
    {
        // An object inside makes the quick reader give up.
        var (quick, thorough) = (Read("{" + string.Join(',', properties) + "}"), Read("{" + string.Join(" , ", [.. properties, "\"x\":{}"]) + " } "));
        return quick == thorough;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("{\"id\":1,\"text\":\"a\"", "not JSON")]
    [InlineData("{\"id\":1,\"text\":\"a\"} x", "not JSON")]
    [InlineData("{\"id\":1,\"text\":\"a\",}", "not JSON")]
    [InlineData("{\"id\":01,\"text\":\"a\"}", "not JSON")]
    [InlineData("{\"id\":1.,\"text\":\"a\"}", "not JSON")]
    [InlineData("{\"id\":1,\"text\":\"a\tb\"}", "not JSON")]
    [InlineData("{\"id\":1,\"text\":\"a\\qb\"}", "not JSON")]
    [InlineData("{\"id\":1,\"x\":\"a\\qb\",\"text\":\"\"}", "not JSON")]
    [InlineData("{\"id\":1 \"text\":\"a\"}", "not JSON")]
    [InlineData("{\"id\":tru,\"text\":\"a\"}", "not JSON")]
    [InlineData("[1]", "The line is not a JSON object.")]
    [InlineData("{}", "There is no “text”.")]
    [InlineData("{\"text\":\"a\"}", "There is no “id”.")]
    [InlineData("{\"id\":null,\"text\":\"a\"}", "There is no “id”.")]
    [InlineData("{\"id\":[1],\"text\":\"a\"}", "There is no “id”.")]
    [InlineData("{\"id\":1,\"text\":[\"a\"]}", "There is no “text”.")]
    [InlineData("{\"id\":-1.5e3,\"text\":\"a\"}", "-1.5e3 a")]
    [InlineData(" { \"text\" : \"\\u0061\\n\\\"b\" , \"id\" : \"x\\\"\" } ", "\"x\\\"\" a\n\"b")]
    public void What_is_wrong_with_a_line_is_said(string line, string expected) => Read(line).Split('|')[0].ShouldBe(expected);

    private static Gen<string> Properties() =>
        from name in Gen.Elements("id", "text", "title", "author", "lang", "created_at", "followers", "url", "country", "y", "is")
        from value in Gen.Elements("1", "0", "-2", "2.5", "12e1", "007", "\"\"", "\"a b\"", "\"é 😡\"", "\"a\\\"b\"", "\"\\u00e9\\\\\"", "\"\\ud800\"", "\"en\"", "\"2026-11-22T10:20:30.123Z\"", "\"2026-11-22T10:20:30+02:00\"", "\"2026-02-30T10:20:30Z\"", "1763806830123", "null", "true", "false", "[\"a\",\"b\"]", "[1,[2],{}]", "\"https://www.x.org/a\"", "nul", "\"a")
        select $"\"{name}\":{value}";

    /// <summary>Everything that was understood, or what was wrong.</summary>
    private static string Read(string line)
    {
        var (reader, post, bytes) = (new PostLine(), new QueryPost { Ask = null }, Encoding.UTF8.GetBytes(line));
        try
        {
            if (reader.Fill(post, bytes) is { } reason) return reason;
        }
        catch (JsonException)
        {
            return "not JSON";
        }
        catch (InvalidOperationException problem)
        {
            return problem.GetType().Name;
        }
        var said = new StringBuilder($"{Encoding.UTF8.GetString(reader.IdOf(bytes))} {Encoding.UTF8.GetString(post.Walk.Text)}|{post.TitleTokens}|{post.Number(QueryField.Followers)}|{post.Number(QueryField.Published)}|{post.Number(QueryField.MinuteOfDay)}");
        foreach (var slot in new[] { QueryPost.AuthorSlot, QueryPost.LanguageSlot, (int)QueryField.Url, (int)QueryField.Site, (int)QueryField.Country, (int)QueryField.Is, (int)QueryField.Id })
            for (var i = post.Next(slot, 0, out var value); i >= 0; i = post.Next(slot, i + 1, out value)) said.Append('|').Append(slot).Append(Encoding.UTF8.GetString(value));
        return said.ToString();
    }
}
