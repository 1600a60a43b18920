using System.Text;
using Heed.Language;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("running", "run")]
    [InlineData("runs", "run")]
    [InlineData("hospitals", "hospit")]
    [InlineData("hospital", "hospit")]
    [InlineData("studies", "studi")]
    [InlineData("study", "studi")]
    [InlineData("vaccination", "vaccin")]
    [InlineData("vaccines", "vaccin")]
    [InlineData("vaccinated", "vaccin")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("ties", "tie")]
    [InlineData("relational", "relat")]
    [InlineData("generously", "generous")]
    [InlineData("communication", "communic")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("bus", "bus")]
    [InlineData("at", "at")]
    [InlineData("19th", "19th")]
    public void Forms_of_a_word_share_a_stem(string word, string stem) => Stem(word).ShouldBe(stem);

    [Fact]
    public void Any_letters_have_a_stem_no_longer_than_themselves()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var word = new string([.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => "aeiouysdlngtex"[random.Next(14)])]);
            Stem(word).Length.ShouldBeLessThanOrEqualTo(word.Length + 1);
        }
    }

    private static string Stem(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        var room = new byte[bytes.Length + 2];
        return Encoding.UTF8.GetString(room, 0, Stemmer.Stem(bytes, room));
    }
}
