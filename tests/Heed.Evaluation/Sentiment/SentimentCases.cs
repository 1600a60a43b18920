namespace Heed.Evaluation;

/// <summary>Invented labelled texts, written for this program: posts to companies, patients' answers by what was asked, and posts of daily life.</summary>
public static partial class SentimentCases
{
    public static readonly string[] Labels = ["negative", "neutral", "positive"];

    private static readonly string[] Companies =
    [
        "@NorthwindAir", "@JetHarbor", "@SkyLark", "@flyOrchid", "@BlueRidgeAir", "@Pacifica", "@StMercyHospital", "@LakesideHealth", "@CarePlusHealth", "@MetroClinic", "@UnityHealthPlan", "@Northgate_NHS",
        "@TrueShield", "@HarborInsure", "@FirstOakBank", "@CityPost", "@ParcelJet", "@VoxMobile", "@FibreLink", "@GridEnergy", "@MidlandRail", "@ShopRiver", "@user",
    ];

    private static readonly string[] Towns = ["Denver", "Boston", "Leeds", "Austin", "Chicago", "Newark", "Dallas", "Perth", "Dublin", "Miami", "Phoenix", "JFK", "LAX", "ORD", "Derby", "Nottingham", "Toronto", "Vegas"];
    private static readonly string[] Names = ["Maria", "Devon", "Priya", "Kate", "Mr Alvarez", "Tom", "Jasmine", "Olu", "Beth", "Ravi", "Dana", "Sully"];

    private static readonly string[] AskedGood = ["What did we do well?", "What was good about your care?", "What did you like best about the service?", "What was good?", "What went well?"];
    private static readonly string[] AskedBetter = ["What could we do better?", "How could we improve?", "Is there anything we could have done better?", "What would you change?", "Please tell us what we could improve."];
    private static readonly string[] AskedOpen = ["Please tell us why you gave this answer.", "FFT Why?", "What is the main reason for your score?", "Please tell us about your experience."];

    public static List<ToneText> Company(int copies) => [.. Spin("company", CompanyBad, 0, copies), .. Spin("company", CompanyNeutral, 1, copies), .. Spin("company", CompanyGood, 2, copies)];

    public static List<ToneText> Posts(int copies) => [.. Spin("posts", PostBad, 0, copies), .. Spin("posts", PostNeutral, 1, copies), .. Spin("posts", PostGood, 2, copies)];

    /// <summary>Texts whose words mislead one by one.</summary>
    public static List<ToneText> Manner(int copies) =>
        [.. Spin("mocking", Mocking, 0, copies), .. Spin("plain", PlainComplaints, 0, copies), .. Spin("notices", Notices, 1, copies), .. Spin("denied", DeniedBlame, 2, copies)];

    public static List<ToneText> Answers(int copies) =>
    [
        .. Spin("asked", BadAskedGood, 0, copies, AskedGood), .. Spin("asked", NeutralAskedGood, 1, copies, AskedGood), .. Spin("asked", GoodAskedGood, 2, copies, AskedGood),
        .. Spin("asked", BadAskedBetter, 0, copies, AskedBetter), .. Spin("asked", NeutralAskedBetter, 1, copies, AskedBetter), .. Spin("asked", GoodAskedBetter, 2, copies, AskedBetter),
        .. Spin("asked", BadOpen, 0, copies, AskedOpen), .. Spin("asked", NeutralOpen, 1, copies, AskedOpen), .. Spin("asked", GoodOpen, 2, copies, AskedOpen),
    ];

    private static IEnumerable<ToneText> Spin(string set, string lines, int label, int copies, string[]? questions = null)
    {
        var number = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var group = $"{set}-{label}-{number++}-{line.Length}";
            // Not random for safety's sake: the same texts from the same lines every time.
            var chance = new Random(Room.Seed ^ (line.Length * 7919) ^ number);
            foreach (var text in Enumerable.Range(0, copies).Select(_ => Fill(line, chance)).Distinct().ToList())
                yield return new ToneText(set, group, text, questions is null ? "" : questions[chance.Next(questions.Length)], label);
        }
    }

    private static string Fill(string line, Random chance)
    {
        while (line.IndexOf('}') is >= 0 and var end)
        {
            var start = line.LastIndexOf('{', end);
            var choices = line[(start + 1)..end].Split('|');
            line = line[..start] + choices[chance.Next(choices.Length)] + line[(end + 1)..];
        }
        line = Each(line, "CO", () => Companies[chance.Next(Companies.Length)]);
        line = Each(line, "TOWN", () => Towns[chance.Next(Towns.Length)]);
        line = Each(line, "NAME", () => Names[chance.Next(Names.Length)]);
        line = Each(line, "NUM", () => chance.Next(2, 60).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return line.Trim();
    }

    private static string Each(string line, string name, Func<string> next)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            line = line[..at] + next() + line[(at + name.Length)..];
        return line;
    }
}
