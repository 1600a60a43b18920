using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Every check a draft passes before a person may approve it, written out. Adding one is a file and a line.</summary>
public static class DraftChecks
{
    private delegate IEnumerable<Finding> Reading(CheckedDraft draft);

    /// <summary>These read the title as well as the text.</summary>
    private static readonly Reading[] OfWords =
    [
        Placeholders.Check, IdentifierCheck.Check, CareGuardCheck.Check,
        OverReassurance.Check, Guarantee.Check, Speculation.Check, Stonewalling.Check, Blame.Check, Minimising.Check, NonApology.Check,
        SelfPraise.Check, Legalese.Check, DismissiveOfPublic.Check, Stigma.Check, Jargon.Check, RiskWords.Check, NumbersWithoutFact.Check,
    ];

    private static readonly Reading[] OfTheWhole = [Emptiness.Check, LanguageUnchecked.Check, LinkedFacts.Check, Empathy.Check, ReadingGrade.Check, ChannelLength.Check, LongSentences.Check, PassiveSentences.Check, NextUpdate.Check, ActionForReader.Check];

    /// <summary>Pure: the same draft gives the same findings.</summary>
    public static CheckResult Check(CheckedDraft draft)
    {
        var findings = new List<Finding>();
        if (draft.Title.Length > 0)
        {
            var title = draft with { Text = draft.Title };
            findings.AddRange(OfWords.SelectMany(check => check(title)).OrderBy(finding => finding.Start).Select(finding => finding with { Class = "title:" + finding.Class }));
        }
        findings.AddRange(OfWords.Concat(OfTheWhole).SelectMany(check => check(draft)).OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Gate));
        return new CheckResult
        {
            Findings = findings,
            Readability = ReadText.Of(draft.Text).Measured,
            Language = ReadText.Of(draft.Text).Language,
            Foreign = ReadText.Of(draft.Text).Foreign,
            Principles = SixPrinciples.Judge(draft, findings),
            Verdict = findings.Count == 0 ? Gate.Pass : findings.Max(finding => finding.Gate),
        };
    }
}
