using Heed.Channels;

namespace Heed.Shell.Sample;

/// <param name="Source">The code of a source in hospital.json.</param>
/// <param name="Live">True for what was said just now: it may raise an alert. The rest is history.</param>
public sealed record Said(string Source, HeardPost Post, bool Live);

/// <summary>
/// Sixty days of public talk about the sample hospital, oldest first, the same for the same seed and the same hour of installing:
/// everyday talk by the hour of the week, the wave around the past crisis, and a rumour that grows in the last hours.
/// </summary>
public sealed class Talk(DateTimeOffset now, DateTimeOffset crisisStart, TimeZoneInfo zone, ulong seed)
{
    public const int Days = 60;
    /// <summary>How long ago two small stirs began: eighteen posts in three quarters of an hour each.</summary>
    public static readonly TimeSpan WaitsStir = TimeSpan.FromHours(17 * 24), BillsStir = TimeSpan.FromHours(9 * 24);
    /// <summary>How much of the rumour is still unread when the sample opens.</summary>
    private static readonly TimeSpan LiveSpan = TimeSpan.FromMinutes(55);

    private readonly Dice dice = new(seed);
    private readonly Authors authors = new(1100, new Dice(seed ^ 0xA07));
    private readonly HashSet<string> said = [];
    private readonly List<string> recent = [];
    private long count;

    private sealed record Kind(Phrasebook Book, string Symbol, double PerDay, int Mood, string Language = "en", string Source = "");

    public IEnumerable<Said> All()
    {
        var everyday = Everyday();
        var legionella = Seeds.Phrases("legionella");
        var closure = Seeds.Phrases("closure");
        var spanish = Seeds.Phrases("spanish");
        var first = new DateTimeOffset(now.UtcDateTime.Date.AddHours(now.Hour), TimeSpan.Zero).AddDays(-Days);
        for (var hour = first; hour < now; hour = hour.AddHours(1))
        {
            var factor = Rhythm.Factor(TimeZoneInfo.ConvertTime(hour, zone));
            var drift = 1 + 0.12 * Math.Sin((hour - first).TotalDays / 9);
            var spoken = new List<Said>();
            foreach (var kind in everyday) Speak(spoken, kind, hour, kind.PerDay / 24 * factor * drift);
            foreach (var (kind, rate) in Crisis(legionella, (hour - crisisStart).TotalHours)) Speak(spoken, kind, hour, rate * Math.Max(factor, 0.25));
            if (crisisStart - hour is { Ticks: > 0 } left && left <= TimeSpan.FromHours(1)) FirstVoices(spoken, legionella, left);
            Stir(spoken, everyday, "wait_bad", WaitsStir, hour);
            Stir(spoken, everyday, "bill_bad", BillsStir, hour);
            foreach (var (kind, rate) in Rumour(closure, spanish, (now - hour).TotalHours)) Speak(spoken, kind, hour, rate);
            foreach (var one in spoken.Where(one => one.Post.CreatedAt < now.ToUnixTimeMilliseconds()).OrderBy(one => one.Post.CreatedAt)) yield return one;
        }
        for (var i = 0; i < LiveRumours; i++)
        {
            // Closer together towards now: the square root crowds the end of the span.
            var at = now - LiveSpan * (1 - Math.Sqrt((i + dice.Share()) / LiveRumours));
            var kind = i % 16 == 5
                ? new Kind(spanish, "maternidad", 0, -1, "es")
                : new Kind(closure, "rumour", 0, -1);
            yield return Make(kind, at, live: true);
        }
    }

    private const int LiveRumours = 38;

    private static List<Kind> Everyday()
    {
        var english = Seeds.Phrases("english");
        var spanish = Seeds.Phrases("spanish");
        return
        [
            new(english, "wait_bad", 11, -1), new(english, "wait_good", 3, 1), new(english, "praise", 15, 1), new(english, "complaint", 8, -1),
            new(english, "portal_bad", 4.5, -1), new(english, "portal_good", 2.2, 1), new(english, "bill_bad", 6, -1), new(english, "bill_good", 1.4, 1),
            new(english, "maternity", 4, 1), new(english, "parking", 5, 0), new(english, "jobs", 6, 0), new(english, "question", 11, 0),
            new(english, "vaccine", 5, 0), new(english, "infection", 1.8, 0), new(english, "event", 3.5, 1), new(english, "reply", 7, 0),
            new(english, "offtopic", 3.5, 0), new(english, "news", 1.6, 0, Source: "news"), new(english, "planted", 1.6, -1), new(spanish, "mencion", 6, 0, "es")
        ];
    }

    /// <summary>The dozen posts by which the past crisis was noticed, in the quarter of an hour before it.</summary>
    private void FirstVoices(List<Said> spoken, Phrasebook book, TimeSpan left)
    {
        var span = Math.Min(left.TotalMinutes, 15);
        for (var i = 0; i < 12; i++) spoken.Add(Make(new Kind(book, "worry", 0, -1), crisisStart.AddMinutes(-span * (1 - (i + dice.Share()) / 12)), live: false));
    }

    /// <summary>Posts an hour around the past crisis, by hours since it was noticed.</summary>
    private static IEnumerable<(Kind Kind, double Rate)> Crisis(Phrasebook book, double since)
    {
        if (since is < -2 or > 336) yield break;
        if (since is >= -2 and < 30) yield return (new(book, "worry", 0, -1), since < 0 ? 2 : 20 * Math.Exp(-since / 9));
        if (since is >= 3 and < 216) yield return (new(book, "mid", 0, 0), 5.5 * Math.Exp(-since / 55) + (since is >= 27 and < 33 ? 14 : 0));
        if (since is >= 60 and < 108) yield return (new(book, "rumour", 0, -1), 0.35);
        if (since is >= 215 and < 290) yield return (new(book, "late", 0, 1), 6 * Math.Exp(-(since - 215) / 18));
        if (since is >= 1 and < 220) yield return (new(book, "headline", 0, 0, Source: "news"), since < 36 ? 0.35 : 0.02);
    }

    /// <summary>A small stir of the past weeks that came to nothing; <see cref="PastAlerts"/> tells how it was handled.</summary>
    private void Stir(List<Said> spoken, List<Kind> everyday, string symbol, TimeSpan ago, DateTimeOffset hour)
    {
        var start = now - ago;
        if (start < hour || start >= hour.AddHours(1)) return;
        var kind = everyday.First(kind => kind.Symbol == symbol);
        for (var i = 0; i < 18; i++) spoken.Add(Make(kind, start.AddMinutes((i + dice.Share()) * 2.5), live: false));
    }

    /// <summary>Posts an hour of the rumour about the birth unit, by hours before now; the last hour is told in <see cref="All"/>.</summary>
    private static IEnumerable<(Kind Kind, double Rate)> Rumour(Phrasebook closure, Phrasebook spanish, double before)
    {
        if (before is > 9 or < 1.9) yield break;
        yield return (new(closure, "rumour", 0, -1), before > 5 ? 0.3 : 1.1);
        if (before is > 3 and < 6) yield return (new(spanish, "maternidad", 0, -1, "es"), 0.2);
    }

    private void Speak(List<Said> spoken, Kind kind, DateTimeOffset hour, double mean)
    {
        for (var left = dice.Poisson(mean); left > 0; left--)
            spoken.Add(Make(kind, hour.AddMilliseconds(dice.Below(3_600_000)), live: false));
    }

    private Said Make(Kind kind, DateTimeOffset at, bool live)
    {
        var news = kind.Source == "news";
        var text = Words(kind, news);
        var (handle, followers) = news ? ("merrowbayherald.example.org", 18_400) : authors.Pick(dice);
        var reply = !news && recent.Count > 20 && (kind.Symbol == "reply" || dice.Chance(0.08));
        var id = $"{count++:x6}{(dice.Next() & 0xFFFFF):x5}";
        var post = new HeardPost
        {
            Id = id,
            Text = text,
            CreatedAt = at.ToUnixTimeMilliseconds(),
            Author = handle,
            Followers = followers,
            Url = "https://social.example.org/post/" + id,
            Language = dice.Chance(0.85) ? kind.Language : null,
            Parent = reply ? recent[dice.Below(recent.Count)] : null,
            Reposts = dice.Chance(0.3) ? (long)(dice.LogNormal(1.2, 1.1) * (1 + followers / 20_000.0)) : 0
        };
        recent.Add(id);
        if (recent.Count > 80) recent.RemoveAt(0);
        return new Said(news ? "news" : dice.Chance(0.21) ? "forum" : "social", post, live);
    }

    /// <summary>Nobody says exactly what was said before, if a few tries can avoid it.</summary>
    private string Words(Kind kind, bool news)
    {
        var text = "";
        for (var tries = 0; tries < 12; tries++)
        {
            var plain = kind.Book.Say(kind.Symbol, dice);
            if (news) text = char.ToUpperInvariant(plain[0]) + plain[1..];
            else
            {
                var opener = kind.Language == "en" && kind.Book.Has("opener") && dice.Chance(0.35) ? kind.Book.Say("opener", dice) : "";
                text = Speech.Typed(opener.Length > 0 ? opener + " " + plain : plain, kind.Mood, dice);
                if (kind.Language == "en" && kind.Book.Has("closer") && dice.Chance(0.16)) text = Speech.Then(text, kind.Book.Say("closer", dice));
                if (kind.Book.Has("tail") && dice.Chance(0.6)) text = $"{text} {kind.Book.Say("tail", dice)}".Trim();
            }
            if (said.Add(text)) return text;
        }
        return text;
    }
}
