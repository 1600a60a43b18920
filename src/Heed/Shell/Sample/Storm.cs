using Heed.Channels;

namespace Heed.Shell.Sample;

/// <summary>
/// A storm to replay: the patient portal of Harbor Light fails, and what people say goes from "is it down for you" to fear and harm, with a few
/// posts that say too much. The same seed, start and length always give the same posts, oldest first.
/// </summary>
public static class Storm
{
    /// <param name="start">When the first post was written.</param>
    /// <param name="length">From the first post to the last.</param>
    public static IEnumerable<HeardPost> Posts(ulong seed, DateTimeOffset start, TimeSpan length, int posts)
    {
        var dice = new Dice(seed);
        var book = Seeds.Phrases("storm");
        var everyday = Seeds.Phrases("english");
        var authors = new Authors(400, new Dice(seed ^ 0xA07));
        var said = new HashSet<string>();
        var ids = new List<string>();
        for (var i = 0; i < posts; i++)
        {
            // Slow at first, then crowding: the i-th post stands at the 0.6th power of its share.
            var passed = Math.Pow((i + 0.9 * dice.Share()) / posts, 0.6);
            var symbol = Symbol(passed, dice);
            var news = symbol == "headline";
            var (handle, followers) = news ? ("merrowbayherald.example.org", 18_400) : authors.Pick(dice);
            var text = "";
            for (var tries = 0; tries < 20; tries++)
            {
                text = Words(symbol == "other" ? everyday : book, symbol == "other" ? Other(dice) : symbol, dice);
                if (said.Add(text)) break;
            }
            var id = $"storm-{seed}-{i:d4}";
            yield return new HeardPost
            {
                Id = id,
                Text = text,
                CreatedAt = (start + length * passed).ToUnixTimeMilliseconds(),
                Author = handle,
                Followers = followers,
                Url = "https://social.example.org/post/" + id,
                Language = symbol == "spanish" ? "es" : "en",
                Parent = !news && ids.Count > 5 && dice.Chance(0.15) ? ids[dice.Below(ids.Count)] : null,
                Reposts = dice.Chance(0.4) ? (long)(dice.LogNormal(2, 1.2) * (1 + followers / 15_000.0)) : 0
            };
            ids.Add(id);
        }
    }

    private static string Other(Dice dice) => dice.Below(4) switch { 0 => "praise", 1 => "parking", 2 => "question", _ => "offtopic" };

    private static string Symbol(double passed, Dice dice)
    {
        var throwOf = dice.Share();
        if (throwOf < 0.10) return "other";
        if (throwOf < 0.13) return "spanish";
        if (passed < 0.25) return throwOf < 0.90 ? "early" : "grow";
        if (throwOf < 0.17) return "planted";
        if (throwOf < 0.19) return passed > 0.5 ? "headline" : "grow";
        if (passed < 0.55) return throwOf < 0.35 ? "early" : throwOf < 0.88 ? "grow" : "fear";
        return throwOf < 0.55 ? "grow" : throwOf < 0.80 ? "fear" : throwOf < 0.88 ? "harm" : "calm";
    }

    private static string Words(Phrasebook book, string symbol, Dice dice)
    {
        var plain = book.Say(symbol, dice);
        if (symbol == "headline") return char.ToUpperInvariant(plain[0]) + plain[1..];
        var text = Speech.Typed(plain, symbol is "calm" or "praise" ? 1 : -1, dice);
        return book.Has("tail") && symbol is not ("planted" or "spanish") && dice.Chance(0.5) ? $"{text} {book.Say("tail", dice)}".Trim() : text;
    }
}
