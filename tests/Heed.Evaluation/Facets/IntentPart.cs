using Heed.Language;
using Heed.Language.Facets;
using Heed.Tests.Language.Cases;

namespace Heed.Evaluation;

/// <summary>
/// What a writer wants: learned from made-up posts of ours, measured on other made-up posts, answered by the model as it ships, rules included.
/// Urgency is measured here too: what the written cases miss, and how many of ordinary people's tweets are taken for an emergency.
/// </summary>
public static class IntentPart
{
    internal static readonly FacetRecipe Recipe = new(8, 1, Least: 1);

    public static Part Part { get; } = new("intent", FacetModels.Train, Evaluate);

    internal static List<Sample> Samples() => [.. IntentExamples.All.Select(example => new Sample(FacetModels.Features(example.Text), (int)example.Intent))];

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var cases = IntentCases.All.ToArray();
        string[] names = ["other", "question", "complaint", "praise", "request", "rumour", "threat", "report"];
        int[] truth = [.. cases.Select(one => Array.IndexOf(names, one.Intent))];
        int[] answer = [.. cases.Select(one => Array.IndexOf(names, Analyser.Analyse(one.Text).Intent))];
        yield return new Figure("written cases, not learned from", "intent, macro F1", Scores.MacroF1(truth, answer, names.Length));
        for (var c = 0; c < names.Length; c++) yield return new Figure("written cases, not learned from", $"F1 of {names[c]}", Scores.F1(truth, answer, c));
        yield return new Figure("written emergencies", "share heard", Share(Emergencies.Select(text => (text, true))), 1);
        yield return new Figure("written look-alikes", "share left alone", Share(LookAlikes.Select(text => (text, false))));
        foreach (var (set, rows) in new[] { ("emotion tweets", EmotionPart.Read(room)), ("offensive tweets", OffensivePart.Read(room)) })
            if (rows.Count > 0) yield return new Figure(set, "share not taken for an emergency", Share(rows.Select(row => (row.Text, false))));
    }

    private static IEnumerable<string> Emergencies => [.. UrgentCases.Emergencies, .. UrgentMoreCases.Emergencies, .. UrgentAskedCases.All, .. UrgentAbroadCases.Emergencies, .. UrgentFartherCases.All];

    private static IEnumerable<string> LookAlikes => [.. UrgentCases.LookAlikes, .. UrgentMoreLookAlikes.Daily, .. UrgentMoreLookAlikes.Asked, .. UrgentAbroadCases.LookAlikes];

    private static double Share(IEnumerable<(string Text, bool Emergency)> posts) => posts.Average(post => (Analyser.Analyse(post.Text).Urgency == "emergency") == post.Emergency ? 1.0 : 0);
}
