using System.Text;
using Heed.Language;
using Heed.Language.Learned;
using Heed.Language.Tongues;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Tongues;

/// <summary>The fast ways give what the plain ways give: the models were trained on just these features.</summary>
public sealed class TongueEvidenceTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("we")]
    [InlineData("waiting")]
    [InlineData("hospital")]
    [InlineData("emergency")]
    [InlineData("otolaryngologists")]
    [InlineData("electroencephalographer")]
    [InlineData("electroencephalographers")]
    [InlineData("electroencephalographically")]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosis")]
    public void A_word_of_plain_letters_shows_itself_its_pairs_and_its_triples(string word)
    {
        var walk = new TokenWalk();
        walk.Read(word);
        var evidence = new TongueEvidence();
        evidence.Read(walk);
        var letters = " " + word[..Math.Min(24, word.Length)] + " ";
        var expected = new List<uint> { TokenWalk.HashOf(Encoding.UTF8.GetBytes(word)) };
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            var pair = unchecked(letters[i] * 0x9E3779B1u + letters[i + 1] * 0x85EBCA6Bu);
            expected.Add(pair);
            if (i + 2 < letters.Length) expected.Add(unchecked((pair ^ (pair >> 15)) * 0x2C1B3C6Du + letters[i + 2] * 0xC2B2AE35u));
        }
        evidence.Features.ToArray().ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void All_features_at_once_weigh_what_they_weigh_one_by_one()
    {
        var model = LinearModel.Shipped("tongues");
        uint[] features = [.. Enumerable.Range(0, 200).Select(i => (uint)i * 0x9E3779B1u)];
        var (together, apart) = (new short[TongueFinder.Slots], new short[TongueFinder.Slots]);
        model.Add(features, together);
        foreach (var feature in features) model.Add(feature, apart);
        together.ShouldBe(apart);
        apart.ShouldContain(sum => sum != 0);
    }

    [Fact]
    public void Four_classes_by_themselves_weigh_what_they_weigh_among_all()
    {
        var model = LinearModel.Shipped("tongues");
        uint[] features = [.. Enumerable.Range(0, 101).Select(i => (uint)i * 0x9E3779B1u)];
        var all = new float[48];
        foreach (var feature in features) model.Add(feature, all);
        var four = new float[4];
        var only = model.Only(4, 4);
        foreach (var feature in features) only.Add(feature, four);
        for (var c = 0; c < 4; c++) four[c].ShouldBe(all[4 + c]);
    }

    [Fact]
    public void A_marked_row_speaks_for_its_own_feature_alone()
    {
        const int bits = 4, header = 8 + 4 * 8;
        const uint known = 7;
        var place = LinearModel.Mix(known) & 15;
        var stranger = Enumerable.Range(8, 10_000).Select(i => (uint)i).First(i => (LinearModel.Mix(i) & 15) == place && LinearModel.Mix(i) >> 24 != LinearModel.Mix(known) >> 24);
        var file = new byte[header + (4 << bits)];
        "HLM1"u8.CopyTo(file);
        (file[4], file[5]) = (bits, 4);
        byte[] row = [5, unchecked((byte)-3), 100, (byte)(LinearModel.Mix(known) >> 24)];
        row.CopyTo(file, header + (int)place * 4);
        var model = LinearModel.Of(file);
        var sums = model.SumMarked([known, stranger, known]);
        (sums[0], sums[1], sums[2]).ShouldBe((10, -6, 200));
        var none = model.SumMarked([stranger]);
        (none[0], none[1], none[2]).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_model_is_not_read_past_its_classes()
    {
        var model = LinearModel.Shipped("tongues");
        Should.Throw<ArgumentOutOfRangeException>(() => model.Add(1, new short[64]));
        Should.Throw<ArgumentOutOfRangeException>(() => model.Add(1, new float[49]));
        Should.Throw<ArgumentOutOfRangeException>(() => model.Only(45, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => model.Only(-1, 4));
        Should.Throw<InvalidOperationException>(() => model.SumMarked([1]));
    }
}
