using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Heed.Shell.Sample;

namespace Heed.Shell.Commands;

/// <summary>Prints the storm of the sample hospital as JSON Lines in the form that `heed replay` reads.</summary>
public static class SampleStormCommand
{
    // The text is for a terminal and a JSON reader, never for a web page: accents and emoji may stand as they are.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same storm.", DefaultValueFactory = _ => 7 };
        var minutes = new Option<int>("--minutes") { Description = "From the first post to the last.", DefaultValueFactory = _ => 60 };
        var posts = new Option<int>("--posts") { Description = "How many posts.", DefaultValueFactory = _ => 150 };
        var start = new Option<DateTimeOffset?>("--start") { Description = "When the first post was written; without it, so that the last was written now." };
        minutes.Validators.Add(result => { if (result.GetValueOrDefault<int>() is < 1 or > 10_080) result.AddError("--minutes must be 1 to 10080."); });
        posts.Validators.Add(result => { if (result.GetValueOrDefault<int>() is < 1 or > 100_000) result.AddError("--posts must be 1 to 100000."); });
        var command = new Command("sample-storm", "Prints a storm about the sample hospital, for heed replay.") { seed, minutes, posts, start };
        command.SetAction(async (parsed, stop) =>
        {
            var length = TimeSpan.FromMinutes(parsed.GetValue(minutes));
            var from = parsed.GetValue(start) ?? TimeProvider.System.GetUtcNow() - length;
            foreach (var post in Storm.Posts(parsed.GetValue(seed), from, length, parsed.GetValue(posts)))
            {
                stop.ThrowIfCancellationRequested();
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new
                {
                    id = post.Id,
                    text = post.Text,
                    created_at = DateTimeOffset.FromUnixTimeMilliseconds(post.CreatedAt).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                    author = post.Author,
                    followers = post.Followers,
                    url = post.Url,
                    lang = post.Language,
                    parent = post.Parent,
                    reposts = post.Reposts
                }, Readable));
            }
            return CommandLine.Done;
        });
        return command;
    }
}
