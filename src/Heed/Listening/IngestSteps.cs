using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Language;
using Heed.Language.Queries;
using Heed.Privacy;

namespace Heed.Listening;

/// <summary>Why a post was not kept, in the words of the source's page.</summary>
public static class Drop
{
    public const string
        Malformed = "malformed in the log",
        Empty = "no words",
        TooLong = "text over 100,000 characters",
        NoTopic = "matches no topic",
        Duplicate = "heard before",
        Unreadable = "could not be read";

    /// <summary>Not a drop: kept, but its stated time was impossible.</summary>
    public const string TimeCorrected = "time corrected";
    public const string Heard = "heard", Kept = "kept";
}

/// <summary>
/// What every heard post passes through, in order. A step returns why it drops the post, or null to let it pass. Steps run on several threads
/// and outside any transaction; the last decision, "heard before", belongs to the database (KeepStore).
/// </summary>
public sealed class IngestSteps(Listeners listeners, byte[] authorKey, Records.Seal seal)
{
    public const int LongestText = 100_000;

    /// <summary>Earlier than any network we hear.</summary>
    public static readonly DateTimeOffset Earliest = new(2004, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly TimeSpan MostAhead = TimeSpan.FromHours(1);

    [ThreadStatic] private static List<long>? hits;
    [ThreadStatic] private static QueryPost? asked;

    public IReadOnlyList<(string Name, Func<Passage, string?> Do)> All =>
    [
        ("believe or correct the time", BelieveTime),
        ("has words", HasWords),
        ("is not too long", NotTooLong),
        ("match topics", MatchTopics),
        ("find and mask identifiers", Mask),
        ("analyse", Analyse),
        ("seal the words as written", SealWords),
    ];

    /// <summary>Where steps broke, with what kind of error, and how often. Never the error's own words: they may quote the post.</summary>
    public ConcurrentDictionary<(string Step, string Error, string Place), long> Broken { get; } = new();

    /// <summary>A post that a step breaks on is dropped and counted: if it stopped the batch, the batch would come again for ever and nothing more be heard.</summary>
    public void Run(Passage passage, IReadOnlyList<(string Name, Func<Passage, string?> Do)> steps)
    {
        for (var i = 0; i < steps.Count && passage.Dropped is null; i++)
        {
            try
            {
                passage.Dropped = steps[i].Do(passage);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                passage.Dropped = Drop.Unreadable;
                Broken.AddOrUpdate((steps[i].Name, error.GetType().Name, error.TargetSite?.DeclaringType?.Name ?? "?"), 1, (_, times) => times + 1);
            }
        }
    }

    private static string? BelieveTime(Passage passage)
    {
        var believed = Believed(passage.Post.CreatedAt, passage.HeardAt);
        passage.CreatedAt = believed ?? passage.HeardAt;
        passage.TimeCorrected = believed is null;
        return null;
    }

    /// <summary>The stated time, or null when it is impossible.</summary>
    public static DateTimeOffset? Believed(long stated, DateTimeOffset heardAt) =>
        stated >= Earliest.ToUnixTimeMilliseconds() && stated <= (heardAt + MostAhead).ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(stated) : null;

    private static string? HasWords(Passage passage) => string.IsNullOrWhiteSpace(passage.Post.Text) ? Drop.Empty : null;

    private static string? NotTooLong(Passage passage) => passage.Post.Text.Length > LongestText ? Drop.TooLong : null;

    private string? MatchTopics(Passage passage)
    {
        var found = hits ??= [];
        listeners.Matcher.Match((asked ??= new QueryPost()).Fill(passage.Post, passage.SourceId, passage.CreatedAt, passage.HeardAt, listeners.Answers), found);
        if (found.Count == 0) return Drop.NoTopic;
        passage.TopicIds = [.. found];
        return null;
    }

    private string? Mask(Passage passage)
    {
        // The words were walked for the topics; nobody has filled the post again since.
        var identifiers = listeners.Identifiers.Find(asked!.Walk);
        passage.Masked = Redaction.Mask(passage.Post.Text, identifiers);
        if (identifiers.Count > 0)
            passage.Identifiers = string.Join(' ', identifiers.GroupBy(found => found.Type).OrderBy(group => group.Key)
                .Select(group => $"{group.Key.ToString().ToLowerInvariant()}:{group.Count()}"));
        return null;
    }

    private static string? Analyse(Passage passage)
    {
        Analyser.Analyse(asked!.Walk, passage.Post.Language, out var reading);
        passage.Analysis = Analysis.Of(reading);
        return null;
    }

    private string? SealWords(Passage passage)
    {
        var post = passage.Post;
        passage.AuthorMark = MarkOf(post.Author);
        passage.PostMark = MarkOfPost(authorKey, post.Id);
        passage.Sealed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(new SealedMention(post.Text, post.Author, post.Url), SealedMentionJson.Default.SealedMention));
        return null;
    }

    /// <summary>
    /// What a post is recognised by when it is heard again. A network's own id leads to the post and to who wrote it (on Bluesky it names the account),
    /// so the mention keeps a mark of it that only this installation can make, and the id itself is sealed with the link.
    /// </summary>
    public static string MarkOfPost(byte[] key, string id)
    {
        Span<byte> mark = stackalloc byte[32];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("post\n" + id), mark);
        return Convert.ToHexStringLower(mark[..16]);
    }

    public const string UnknownAuthor = "author unknown";

    /// <summary>The same author has the same mark in this installation and none elsewhere; the handle cannot be had back from it.</summary>
    private string MarkOf(string? author)
    {
        if (string.IsNullOrWhiteSpace(author)) return UnknownAuthor;
        Span<byte> mark = stackalloc byte[32];
        HMACSHA256.HashData(authorKey, Encoding.UTF8.GetBytes(author.Trim().ToLowerInvariant()), mark);
        return "author " + Convert.ToHexStringLower(mark[..3]);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SealedMention))]
public sealed partial class SealedMentionJson : JsonSerializerContext;
