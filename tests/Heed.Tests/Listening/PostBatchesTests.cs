using System.Text;
using Heed.Channels;
using Heed.Listening;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

public sealed class PostBatchesTests
{
    private static readonly HeardPost Full = new()
    {
        Id = "a/1", Text = "Wait “4 hours”\nüber \\ 🚑", CreatedAt = 1_351_382_403_396, Author = "@kim", Followers = 12,
        Url = "https://example.org/1", Language = "en", Parent = "a/0", Reposts = 3
    };

    [Fact]
    public void What_was_written_is_read_back_whole() =>
        PostBatches.Read(PostBatches.Write([Full, new HeardPost { Id = "2", Text = "", CreatedAt = 0 }]))
            .ShouldBe([Full, new HeardPost { Id = "2", Text = "", CreatedAt = 0 }]);

    [Fact]
    public void A_damaged_line_is_counted_and_costs_no_other()
    {
        byte[] body = [.. PostBatches.Write([Full]), .. "{\"id\":\"x\",\"text\":\n[1]\n{\"text\":\"no id\"}\n"u8, .. "{\"id\":\"bad\",\"text\":\""u8, 0xff, 0xfe, .. "\"}\n"u8, .. PostBatches.Write([Full])];
        var posts = new List<HeardPost>();
        PostBatches.ReadInto(body, posts).ShouldBe(4);
        posts.ShouldBe([Full, Full]);
    }

    [Fact]
    public void The_same_batch_has_the_same_id_and_any_other_a_different_one()
    {
        var body = PostBatches.Write([Full]);
        PostBatches.IdOf(1, "file", body).ShouldBe(PostBatches.IdOf(1, "file", body));
        new[] { PostBatches.IdOf(2, "file", body), PostBatches.IdOf(1, "other", body), PostBatches.IdOf(1, "file", [.. body, 10]) }
            .ShouldNotContain(PostBatches.IdOf(1, "file", body));
    }

    [Fact]
    public void Batches_are_split_near_their_target_and_lose_nothing()
    {
        var posts = Enumerable.Range(0, 1000).Select(n => new HeardPost { Id = n.ToString(), Text = new string('x', n), CreatedAt = n }).ToArray();
        var parts = PostBatches.Split(posts, 16 * 1024).ToArray();
        parts.Sum(part => part.Posts).ShouldBe(1000);
        parts.SelectMany(part => PostBatches.Read(part.Body)).ShouldBe(posts);
        parts.Max(part => part.Body.Length).ShouldBeLessThan(20 * 1024);
        Encoding.UTF8.GetString(parts[0].Body).ShouldEndWith("}\n");
    }
}
