namespace Heed.Composing.Checks;

/// <summary>The six principles of crisis and emergency risk communication (CDC), as far as a text can show them.</summary>
internal static class SixPrinciples
{
    private const string Unread = "Heed cannot check this in this language. Someone who reads it must look.";

    private static readonly PhraseList Unknowns = new("do not know|don't know|not yet know|not yet known|are checking|are finding out|still learning|are looking into|find out how|not known|will not guess|looking into it|looking at what|review every|is being reviewed|learn more|no longer know");

    public static IReadOnlyList<Principle> Judge(CheckedDraft draft, IReadOnlyList<Finding> findings)
    {
        var read = ReadText.Of(draft.Text);
        var understood = DraftLanguage.IsChecked(read.Language);
        bool SaysUnknown() => Unknowns.In(draft.Text).Any() || read.Heard(Abroad.Unknown).Any();
        Gate Of(params string[] codes) => findings.Where(finding => codes.Contains(finding.Code)).Select(finding => finding.Gate).DefaultIfEmpty(Gate.Pass).Max();
        var first = draft.Kind == "holding" && draft.Text.Length > 1200 ? Gate.Warn : Of("next-update-missing", "empty");
        var right = Of("fact-unverified", "fact-expired", "number-without-fact", "speculation", "placeholder");
        var credible = Of("reassurance", "guarantee", "stonewalling", "minimising", "self-praise");
        if (credible == Gate.Pass && draft.Kind == "holding" && draft.Level >= 2 && !SaysUnknown()) credible = Gate.Warn;
        var empathy = Of("empathy-missing", "empathy-but");
        var action = Of("action-missing");
        var respect = findings.Where(finding => finding.Code is "blame" or "dismissive" or "stigma" or "non-apology" || finding.Code.StartsWith("care-", StringComparison.Ordinal) || finding.Code.StartsWith("identifier-", StringComparison.Ordinal))
            .Select(finding => finding.Gate).DefaultIfEmpty(Gate.Pass).Max();
        if (!understood)
        {
            // What nobody read is not good: a person must look.
            Gate Unsure(Gate gate) => gate == Gate.Pass ? Gate.Warn : gate;
            (first, credible, empathy, action, respect) = (draft.NextUpdateAt is null ? Unsure(first) : first, Unsure(credible), draft.EmpathyExempt ? empathy : Unsure(empathy), Unsure(action), Unsure(respect));
        }
        return
        [
            new("Be first", first, !understood && first == Gate.Warn ? Unread : first == Gate.Pass ? NextUpdate.Given(draft) ? "It says when the next update comes." : "It is short enough to go out now." : "Keep it short and say when the next update comes."),
            new("Be right", right, right == Gate.Pass ? "No number stands without a verified fact, and nothing guesses." : "Something in it is not verified."),
            new("Be credible", credible, !understood && credible == Gate.Warn ? Unread : credible == Gate.Pass ? "It promises no more than we can keep." : credible == Gate.Warn && !SaysUnknown() ? "Say what is not known yet." : "It promises or hides more than people will believe."),
            new("Express empathy", empathy, !understood && !draft.EmpathyExempt ? Unread : draft.EmpathyExempt ? "This kind of message may go without." : empathy == Gate.Pass ? Empathy.Shown(draft) ? "It opens with a line of feeling." : "None is asked of this kind of message." : "Begin with what people feel."),
            new("Promote action", action, !understood ? Unread : action == Gate.Pass ? "It gives people something to do." : "Add one thing people can do."),
            new("Show respect", respect, !understood && respect == Gate.Warn ? Unread : respect == Gate.Pass ? "It protects privacy and blames nobody." : "Something in it exposes, blames or labels a person."),
        ];
    }
}
