namespace Heed.Composing.Checks;

/// <summary>The six principles of crisis and emergency risk communication (CDC), as far as a text can show them.</summary>
internal static class SixPrinciples
{
    private static readonly PhraseList Unknowns = new("do not know|don't know|not yet know|not yet known|are checking|are finding out|still learning|are looking into|find out how|not known|will not guess|looking into it|looking at what|review every|is being reviewed|learn more|no longer know");

    public static IReadOnlyList<Principle> Judge(CheckedDraft draft, IReadOnlyList<Finding> findings)
    {
        Gate Of(params string[] codes) => findings.Where(finding => codes.Contains(finding.Code)).Select(finding => finding.Gate).DefaultIfEmpty(Gate.Pass).Max();
        var first = draft.Kind == "holding" && draft.Text.Length > 1200 ? Gate.Warn : Of("next-update-missing", "empty");
        var right = Of("fact-unverified", "fact-expired", "number-without-fact", "speculation", "placeholder");
        var credible = Of("reassurance", "guarantee", "stonewalling", "minimising", "self-praise");
        if (credible == Gate.Pass && draft.Kind == "holding" && draft.Level >= 2 && !Unknowns.In(draft.Text).Any()) credible = Gate.Warn;
        var empathy = Of("empathy-missing", "empathy-but");
        var action = Of("action-missing");
        var respect = findings.Where(finding => finding.Code is "blame" or "dismissive" or "stigma" or "non-apology" || finding.Code.StartsWith("care-", StringComparison.Ordinal) || finding.Code.StartsWith("identifier-", StringComparison.Ordinal))
            .Select(finding => finding.Gate).DefaultIfEmpty(Gate.Pass).Max();
        return
        [
            new("Be first", first, first == Gate.Pass ? NextUpdate.Given(draft) ? "It says when the next update comes." : "It is short enough to go out now." : "Keep it short and say when the next update comes."),
            new("Be right", right, right == Gate.Pass ? "No number stands without a verified fact, and nothing guesses." : "Something in it is not verified."),
            new("Be credible", credible, credible == Gate.Pass ? "It promises no more than we can keep." : credible == Gate.Warn && !Unknowns.In(draft.Text).Any() ? "Say what is not known yet." : "It promises or hides more than people will believe."),
            new("Express empathy", empathy, draft.EmpathyExempt ? "This kind of message may go without." : empathy == Gate.Pass ? Empathy.Shown(draft) ? "It opens with a line of feeling." : "None is asked of this kind of message." : "Begin with what people feel."),
            new("Promote action", action, action == Gate.Pass ? "It gives people something to do." : "Add one thing people can do."),
            new("Show respect", respect, respect == Gate.Pass ? "It protects privacy and blames nobody." : "Something in it exposes, blames or labels a person."),
        ];
    }
}
