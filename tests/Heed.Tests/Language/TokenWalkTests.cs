using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class TokenWalkTests
{
    [Theory]
    [InlineData("The Patient portal", "the patient portal")]
    [InlineData("Wendy's, WENDY’S, wendys", "wendys wendys wendys")]
    [InlineData("le Café à Łódź, naïve", "le cafe a lodz naive")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Чай й ё", "чай й ё")]
    [InlineData("state-of-the-art 3.5", "state of the art 3 5")]
    [InlineData("ＦＵＬＬ", "full")]
    [InlineData("病院です", "病 院 で す")]
    [InlineData("so late 😡👍🏽!", "so late 😡 👍")]
    [InlineData("#Strike @Mercy a@b.co", "#strike @mercy a b co")]
    [InlineData("hi @mercy.bsky.social.", "hi @mercy.bsky.social")]
    [InlineData("snake_case C3PO 2012", "snake_case c3po 2012")]
    [InlineData("don&#39;t R&amp;B &lt;b&gt; &quot;x&quot;", "dont r b b x")]
    [InlineData("i &lt;3 u <3", "i <3 u <3")]
    [InlineData("ok :-) :( ;D :'( 10:30 :/", "ok :) :( ;D :( 10 30 :/")]
    [InlineData("por\u200Btal por\u00ADtal \u202Eportal\u202C", "portal portal portal")]
    [InlineData("  \t\n ", "")]
    [InlineData("", "")]
    [InlineData("a\0b", "a b")]
    [InlineData("'quoted' rock 'n' roll", "quoted rock n roll")]
    public void Words_are_folded(string text, string expected) => Words(Walk(text)).ShouldBe(expected);

    [Theory]
    [InlineData("Go", "go", TokenMarks.Capital)]
    [InlineData("GO", "go", TokenMarks.Capital | TokenMarks.Shouted | TokenMarks.InnerCapital)]
    [InlineData("McGill", "mcgill", TokenMarks.Capital | TokenMarks.InnerCapital)]
    [InlineData("O'Neil", "oneil", TokenMarks.Capital | TokenMarks.Apostrophe | TokenMarks.InnerCapital)]
    [InlineData("iPad", "ipad", TokenMarks.InnerCapital)]
    [InlineData("soooo", "soooo", TokenMarks.Stretched)]
    [InlineData("good", "good", TokenMarks.None)]
    [InlineData("unbelievablyloooooooooooooooooooooooong", "unbelievablyloooooooooooooooooooooooong", TokenMarks.Stretched)]
    [InlineData("covid19", "covid19", TokenMarks.HasDigit)]
    [InlineData("1000", "1000", TokenMarks.HasDigit)]
    [InlineData("café", "cafe", TokenMarks.Accented)]
    [InlineData("don't", "dont", TokenMarks.Apostrophe)]
    [InlineData("ÉCOLE", "ecole", TokenMarks.Capital | TokenMarks.Shouted | TokenMarks.Accented | TokenMarks.InnerCapital)]
    [InlineData("病", "病", TokenMarks.Solo)]
    public void A_word_carries_what_it_looked_like(string text, string folded, TokenMarks marks)
    {
        var walk = Walk("x " + text);
        var token = walk.Tokens[1];
        Encoding.UTF8.GetString(walk.Folded(token)).ShouldBe(folded);
        token.Marks.ShouldBe(marks);
        token.Hash.ShouldBe(TokenWalk.HashOf(walk.Folded(token)));
    }

    [Theory]
    [InlineData("a b", TokenMarks.None)]
    [InlineData("a. b", TokenMarks.AfterStop)]
    [InlineData("a.b", TokenMarks.Joined)]
    [InlineData("a-b", TokenMarks.Joined)]
    [InlineData("a, b", TokenMarks.AfterPause)]
    [InlineData("a! b", TokenMarks.AfterStop | TokenMarks.AfterExclamation)]
    [InlineData("a? b", TokenMarks.AfterStop | TokenMarks.AfterQuestion)]
    [InlineData("a\nb", TokenMarks.AfterStop)]
    [InlineData("a … b", TokenMarks.AfterStop)]
    [InlineData("a — b", TokenMarks.AfterPause)]
    [InlineData("a &amp; b", TokenMarks.None)]
    public void A_word_knows_what_stands_before_it(string text, TokenMarks marks) => Walk(text).Tokens[1].Marks.ShouldBe(marks);

    [Fact]
    public void A_web_address_is_known_as_one()
    {
        var walk = Walk("see https://t.co/aB3#x?y=1 now www.nhs.uk/a HTTP://X.ORG http then www");
        string.Join(' ', walk.Tokens.ToArray().Where(token => token.Is(TokenMarks.InUrl)).Select(token => Written(walk, token))).ShouldBe("https t co aB3 x y 1 www nhs uk a HTTP X ORG");
        Walk("https://a.b/:)😡").Tokens.ToArray().ShouldAllBe(token => token.Is(TokenMarks.InUrl));
    }

    [Theory]
    [InlineData("#Strike now", TokenKind.Hashtag, "#Strike")]
    [InlineData("@mercy.org, hi", TokenKind.Handle, "@mercy.org")]
    [InlineData("42 beds", TokenKind.Number, "42")]
    [InlineData("😡", TokenKind.Emoji, "😡")]
    [InlineData("<3", TokenKind.Emoji, "<3")]
    [InlineData("&lt;3", TokenKind.Emoji, "&lt;3")]
    [InlineData("Café", TokenKind.Word, "Café")]
    public void A_token_knows_its_kind_and_its_place(string text, TokenKind kind, string written)
    {
        var walk = Walk("é " + text);
        walk.Tokens[1].Kind.ShouldBe(kind);
        walk.Tokens[1].Start.ShouldBe(3);
        Written(walk, walk.Tokens[1]).ShouldBe(written);
    }

    [Fact]
    public void Marks_of_the_whole_text_are_counted()
    {
        var walk = Walk("WHY IS IT DOWN?! again！");
        (walk.Exclamations, walk.Questions, walk.AllShouted).ShouldBe((2, 1, true));
        Walk("ok").AllShouted.ShouldBeFalse();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_gaps()
    {
        var walk = new TokenWalk();
        walk.Read([(byte)'a', 0xFF, (byte)'b', 0xC3, (byte)'c', 0xED, 0xA0, 0x80, (byte)'d', 0xF0, 0x9F, 0x98]);
        Words(walk).ShouldBe("a b c d");
        walk.Read("a\uD800b".AsSpan());
        Words(walk).ShouldBe("a b");
        var whole = Encoding.UTF8.GetBytes("né😡病 https://a.b &lt;3 don't");
        for (var length = 0; length <= whole.Length; length++) walk.Read(whole.AsSpan(0, length));
    }

    [Fact]
    public void Any_bytes_at_all_give_tokens_in_order_within_the_text() =>
        Prop.ForAll(Gen.OneOf(Gen.Choose(0, 255).Select(unit => new[] { (byte)unit }), Gen.Elements("a", "B", "'", "&", "&lt;3", "&#39;", "é", "😡", "#", "@", "http://", "\u200B", "\u0301", " ", "病", ":)", ".").Select(Encoding.UTF8.GetBytes))
            .ListOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray()).ToArbitrary(), bytes =>
        {
            var walk = new TokenWalk();
            walk.Read(bytes);
            var last = 0;
            foreach (var token in walk.Tokens)
            {
                token.Start.ShouldBeGreaterThanOrEqualTo(last);
                token.End.ShouldBeInRange(token.Start + 1, bytes.Length);
                token.Hash.ShouldBe(TokenWalk.HashOf(walk.Folded(token)));
                walk.Folded(token).Length.ShouldBeInRange(1, TokenWalk.LongestWord);
                last = token.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("a ")]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("ooo ")]
    [InlineData("&lt;")]
    [InlineData("a'")]
    [InlineData("\u200B")]
    [InlineData("a\u200B")]
    [InlineData("@a.")]
    [InlineData("http://a ")]
    [InlineData("😡")]
    [InlineData("Ⱥ")]
    public void A_megabyte_of_one_thing_is_read(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / Encoding.UTF8.GetByteCount(piece))));
        var walk = new TokenWalk();
        walk.Read(text);
        foreach (var token in walk.Tokens) walk.Folded(token).Length.ShouldBeInRange(1, TokenWalk.LongestWord);
        walk.Read("a small one"u8);
        Words(walk).ShouldBe("a small one");
    }

    /// <summary>One space behind a word is the way of the tight loop, two are not: both must say the same of every word.</summary>
    [Fact]
    public void Words_one_space_apart_read_as_words_two_spaces_apart()
    {
        var word = Gen.Elements("the", "Nurse", "NHS", "McGill", "iPad", "goood", "SOOO", "42", "covid19", "a", "I", "__", "snake_case", "don't", "R&amp;B", "don&#39;t", "Łódź", "café", "病院", "😡", "<3", ":)", "#Strike", "@mercy", "http", "http://x.org/a", "HTTPS://x.org", "www.x.org", "www", "hwww.",
            "fifteen_letters", "sixteen_letterss", "unbelievablylongword", "end.", "end,", "(so", "x:", "x-y", "&", "1st", "3.5");
        Prop.ForAll(word.ListOf().ToArbitrary(), words =>
        {
            var (one, two) = (Walk(string.Join(' ', words)), Walk(string.Join("  ", words)));
            one.AllShouted.ShouldBe(two.AllShouted);
            one.Tokens.Length.ShouldBe(two.Tokens.Length);
            for (var i = 0; i < one.Tokens.Length; i++)
            {
                var (near, far) = (one.Tokens[i], two.Tokens[i]);
                (near.Kind, near.Marks, near.Hash, Written(one, near)).ShouldBe((far.Kind, far.Marks, far.Hash, Written(two, far)));
                one.Folded(near).SequenceEqual(two.Folded(far)).ShouldBeTrue();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void A_warm_walk_allocates_nothing()
    {
        var texts = new[] { "The portal is DOWN again, don't bother… https://t.co/x", "café 😡 <3 病院 &amp; #strike @mercy.org soooo", "" }.Select(Encoding.UTF8.GetBytes).ToArray();
        var walk = new TokenWalk();
        foreach (var text in texts) walk.Read(text);
        Allocated.Warm(() => { for (var i = 0; i < 1000; i++) walk.Read(texts[i % 3]); }).ShouldBe(0);
    }

    private static TokenWalk Walk(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        return walk;
    }

    private static string Written(TokenWalk walk, Token token) => Encoding.UTF8.GetString(walk.Written(token));

    private static string Words(TokenWalk walk)
    {
        var words = new List<string>();
        foreach (var token in walk.Tokens) words.Add((token.Kind switch { TokenKind.Hashtag => "#", TokenKind.Handle => "@", _ => "" }) + Encoding.UTF8.GetString(walk.Folded(token)));
        return string.Join(' ', words);
    }
}
