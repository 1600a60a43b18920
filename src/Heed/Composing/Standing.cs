using Heed.Composing.Checks;
using Heed.Crises;
using Heed.People;
using Heed.Records;

namespace Heed.Composing;

/// <summary>How a draft stands against the checks right now: what they found, and what somebody answered for. A fact that runs out changes this without an edit.</summary>
public sealed record Standing(CheckResult Result, IReadOnlyList<Override> Overrides)
{
    /// <summary>Only these may be let through, with a reason: what looks like private data and is not. A fact nobody verified and a gap in the text never may.</summary>
    public static bool MayBeOverridden(Finding finding) =>
        finding.Gate == Gate.Block && (finding.Code.StartsWith("identifier-", StringComparison.Ordinal) || finding.Code.StartsWith("care-", StringComparison.Ordinal));

    /// <summary>One finding at one place: "G9@12-24". Bound to the text by the hash beside it.</summary>
    public static string MarkOf(Finding finding) => $"{(InTitle(finding) ? "title:" : "")}{finding.Code}@{finding.Start}-{finding.End}";

    public static bool InTitle(Finding finding) => finding.Class.StartsWith("title:", StringComparison.Ordinal);

    public Override? AnsweredFor(Finding finding) =>
        MayBeOverridden(finding) ? Overrides.FirstOrDefault(one => one.Code == MarkOf(finding)) : null;

    public IReadOnlyList<Finding> Blocking => [.. Result.Findings.Where(finding => finding.Gate == Gate.Block && AnsweredFor(finding) is null)];

    public bool Blocked => Blocking.Count > 0;

    public string VerdictInWords => Blocked ? "Blocked" : Result.Verdict == Gate.Pass ? "Ready" : "Ready, with remarks";

    public Refusal? WhyNot() => Blocking.Count switch
        {
            0 => null,
            1 => new Refusal($"The checks block this text: {Blocking[0].Sentence}"),
            var count => new Refusal($"The checks block this text in {count} places. First: {Blocking[0].Sentence}")
        };

    /// <summary>For a page that shows a draft. What is public is shown as it stood when it was approved: a fact that ran out since does not make it wrong then.</summary>
    public static Standing Shown(Work work, Draft draft, DateTimeOffset now) =>
        Of(work, draft, draft.State == Draft.Published ? ApprovalStore.Valid(work, draft.Id, draft.TextHash)?.At ?? now : now);

    public static Standing Of(Work work, Draft draft, DateTimeOffset now)
    {
        var crisis = draft.CrisisId is { } crisisId ? CrisisStore.Get(work, crisisId) : null;
        return new Standing(DraftChecks.Check(new CheckedDraft
        {
            Title = draft.Title,
            Text = draft.Text,
            Level = crisis?.Level ?? 0,
            Kind = draft.Kind,
            EmpathyExempt = crisis is not null && Scenarios.Get(crisis.Scenario)?.EmpathyExempt == true,
            Facts = [.. FactStore.ForDraft(work, draft.Id).Select(fact => new CheckedFact(fact.Id, fact.Statement, fact.Status == Fact.Verified, fact.ValidUntil))],
            OwnIdentifiers = Own(Organisation.Get(work)),
            Now = now,
            NextUpdateAt = draft.NextUpdateAt
        }), ApprovalStore.Overrides(work, draft.Id, draft.TextHash));
    }

    /// <summary>Our own line, address and pages are printed in statements on purpose.</summary>
    private static IReadOnlyList<string> Own(Organisation? organisation) => organisation is null ? [] :
    [
        .. organisation.OwnIdentifiers.Concat([organisation.Phone, organisation.NewsroomEmail, organisation.PublicAddress, organisation.PublicAddress + "/newsroom", organisation.PostalAddress])
            .Where(own => own.Length > 0).Distinct()
    ];
}
