using Heed.Channels;
using Heed.Shell.Sample;

namespace Heed.Benchmarks;

/// <summary>Posts from the sample's phrase books, the same for the same seed. Those that are off topic speak of hospitals nobody listens for.</summary>
public static class Corpus
{
    private static readonly string[] Symbols =
        ["wait_bad", "wait_good", "praise", "complaint", "portal_bad", "portal_good", "bill_bad", "bill_good", "parking", "jobs", "question", "vaccine", "infection", "event", "reply", "planted"];

    /// <param name="onTopic">The share of posts about our hospital, 0 to 1.</param>
    public static HeardPost[] Posts(int count, double onTopic, DateTimeOffset from, TimeSpan length, ulong seed = 1)
    {
        var book = Seeds.Phrases("english");
        var dice = new Dice(seed);
        var authors = new Authors(20_000, new Dice(seed + 1));
        var posts = new HeardPost[count];
        for (var i = 0; i < count; i++)
        {
            var text = Speech.Typed(book.Say(Symbols[dice.Below(Symbols.Length)], dice), dice.Below(3) - 1, dice);
            if (!dice.Chance(onTopic))
                text = text.Replace("Harbor", "Oakfield", StringComparison.OrdinalIgnoreCase).Replace("Gull Point", "Elm Ridge", StringComparison.OrdinalIgnoreCase)
                    .Replace("Saltmarsh", "Highmoor", StringComparison.OrdinalIgnoreCase);
            var (handle, followers) = authors.Pick(dice);
            posts[i] = new HeardPost
            {
                Id = $"{seed:x}-{i:x8}",
                Text = text,
                CreatedAt = (from + length * ((double)i / count)).ToUnixTimeMilliseconds(),
                Author = handle,
                Followers = followers,
                Url = $"https://social.example.org/post/{i:x8}",
                Language = "en",
                Reposts = dice.Below(4)
            };
        }
        return posts;
    }

    /// <summary>A hundred topics, each a name AND a subject, as a query and as the bare words that a plain program would look for.</summary>
    public static IReadOnlyList<(string Query, string[] Names, string[] Subjects)> Topics()
    {
        string[][] names = [["harbor light", "harborlight"], ["gull point"], ["saltmarsh clinic"], ["harbor light medical center", "gull point hospital"]];
        string[][] subjects =
        [
            ["waiting room", "queue"], ["portal", "login"], ["test results", "lab results"], ["billing", "billed"], ["insurance"], ["parking", "garage"],
            ["nurse", "nurses"], ["doctor"], ["front desk"], ["surgery"], ["infection"], ["flu shot", "flu shots"], ["pediatrics"], ["cardiology"], ["radiology"],
            ["pharmacy"], ["interpreter"], ["referral"], ["elevator"], ["bathrooms"], ["hiring", "vacancy"], ["visiting hours"], ["dialysis"], ["physical therapy"], ["shuttle"]
        ];
        return [.. from name in names from subject in subjects select ($"({Any(name)}) AND ({Any(subject)})", name, subject)];

        static string Any(string[] words) => string.Join(" OR ", words.Select(word => word.Contains(' ') ? $"\"{word}\"" : word));
    }
}
