using Heed.Language;
using Heed.Tests.Language.Cases;

namespace Heed.Evaluation;

/// <summary>What misled once: other languages, the words of medicine, mocking praise, praise in the form of a negation, plain complaints, slurs and swearing out of joy. Written cases, answered by the models and rules as they ship.</summary>
public static class MannerPart
{
    public static Part Part { get; } = new("manner", null, Evaluate);

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        foreach (var half in new[] { Batch.Seen, Batch.Aside, Batch.Late })
        {
            var set = "written cases, " + half switch { Batch.Seen => "looked at", Batch.Aside => "put aside", _ => "written when all was done" };
            yield return Share(set, "other languages: tone", ToneCases.Abroad(half), one => Tone(one.Text) == one.Label);
            yield return Share(set, "other languages: right or not sure", ToneCases.Abroad(half), one => Tone(one.Text) == one.Label || !Analyser.Analyse(one.Text).Sentiment.Sure);
            yield return Share(set, "other languages: complaint or none", ToneCases.Abroad(half), one => Analyser.Analyse(one.Text).Complaint == (one.Label == "negative"));
            yield return Share(set, "words of medicine: neutral", ToneCases.Clinic(half), text => Tone(text) == "neutral");
            yield return Share(set, "words of medicine: no complaint", ToneCases.Clinic(half), text => !Analyser.Analyse(text).Complaint);
            foreach (var kind in new[] { "mocking", "denied", "plain" })
            {
                yield return Share(set, kind + ": tone", ToneCases.Manner(half, kind), text => Tone(text) == (kind == "denied" ? "positive" : "negative"));
                yield return Share(set, kind + ": complaint or none", ToneCases.Manner(half, kind), text => Analyser.Analyse(text).Complaint == (kind != "denied"));
            }
            foreach (var label in new[] { "yes", "no" })
                yield return Share(set, "offence: " + label, ToneCases.Offence(half).Where(one => one.Label == label), one => Analyser.Analyse(one.Text).Offensive >= Analysis.OffensiveFrom == (label == "yes"));
        }
    }

    private static string Tone(string text) => Analyser.Analyse(text).Sentiment.Label switch { Heed.Language.Tone.Negative => "negative", Heed.Language.Tone.Positive => "positive", _ => "neutral" };

    private static Figure Share<T>(string set, string measure, IEnumerable<T> cases, Func<T, bool> right) => new(set, measure, cases.Average(one => right(one) ? 1.0 : 0));
}
