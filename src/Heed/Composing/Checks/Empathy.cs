using System.Text.RegularExpressions;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>A line that shows we know how people feel, in the first two sentences or thirty words. Without it facts are not heard.</summary>
internal static partial class Empathy
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.EmpathyExempt || draft.Kind is "routine" && draft.Level < 1 || draft.Kind == "reply" && draft.Level < 2 || !draft.Text.Any(char.IsLetter)) yield break;
        if (!DraftLanguage.IsChecked(ReadText.Of(draft.Text).Language)) yield break;
        var gate = draft.Level >= 2 ? Gate.Block : Gate.Warn;
        if (Heard(draft.Text) is not { } line)
        {
            yield return new Finding("empathy-missing", "Empathy", gate, 0, 0, "Nothing in the first two sentences shows that we know how people feel.", "Begin with a line such as “We know this is worrying.”");
            yield break;
        }
        var but = TakenBack().Match(draft.Text, line.End);
        if (but.Success && but.Index == line.End)
            yield return new Finding("empathy-but", "Empathy", gate, line.Start, but.Index + but.Length, "“But” right after a line of feeling takes it back.", "End the sentence after the feeling. Put the rest in a new one.");
    }

    internal static bool Shown(CheckedDraft draft) => draft.Text.Length > 0 && Heard(draft.Text) is not null;

    /// <summary>The first line of feeling in the opening. Sorry "if anyone was upset" is none, and neither is regret for "any inconvenience".</summary>
    private static (int Start, int End)? Heard(string text)
    {
        var opening = Opening(text);
        for (var line = Line().Match(text, 0, opening); line.Success; line = line.NextMatch())
            if (Conditional().Match(text, line.Index + line.Length) is not { Success: true } condition || condition.Index != line.Index + line.Length) return (line.Index, line.Index + line.Length);
        foreach (var found in ReadText.Of(text).Heard(Abroad.Feeling)) if (found.Start < opening && !Withdrawn(text, found.End)) return (found.Start, found.End);
        return null;
    }

    private static bool Withdrawn(string text, int end) => ReadText.Of(text).Heard(Abroad.NonApology).Any(one => one.Start <= end && end <= one.End);

    /// <summary>Where the first two sentences or the first thirty words end, whichever is later.</summary>
    private static int Opening(string text)
    {
        var sentences = SentenceReader.Split(text);
        if (sentences.Count == 0) return 0;
        var end = sentences[Math.Min(1, sentences.Count - 1)].End;
        var words = 0;
        for (var word = AnyWord().Match(text); word.Success; word = word.NextMatch())
            if (++words == 30) { end = Math.Max(end, word.Index + word.Length); break; }
        return words < 30 ? text.Length : end;
    }

    [GeneratedRegex(@"\bwe (all )?know (this|how|that this|that people|people (feel|are)|it is)\b|\bwe know (that )?(you|many|some|families|patients|parents|staff)( of you| people)?( are|(’|')re| feel| may be| might be)? (very |so |deeply )?(worried|scared|afraid|angry|upset|hurting|hurt|anxious|sad|frightened|frustrated|concerned|tired|waiting|disappointed|grieving|shocked)\b|\b(we|i) (deeply |sincerely |truly |humbly )?apologi[sz]e\b|\bwe (have )?(let|failed) (you|people|them|families|patients|our community|this community|everyone|the people)\b|\b(deepest|heartfelt|sincere) (sympathy|sympathies|condolences|apologies|apology)\b|\b(our|my) (thoughts|sympathy|condolences|apologies)\b|\bwe (grieve|mourn|regret)\b|\bwe(’|'| a)re (deeply |very |so |truly |all )?(heartbroken|saddened|sad|devastated|shocked|shaken|grieving|with you)\b|\bwe feel (your|the|this|for)\b|\byou deserved? better\b|\bwe can (only )?imagine\b|\bthis must be\b|\bwe owe you\b|\bi(’|'| a)m (deeply |very |so |truly )?sorry\b|\b(it|this) hurts\b|\b(many|some) of you (are|feel) |\bwe understand\b|\bwe(’|'| a)re (deeply |very |so |truly )?sorry\b|\bour hearts\b|\bwe share\b|\bwe care (deeply |so much )?(about|for) (you|every|each|the people|the famil)|\b(this|it|that) is (very |so |deeply )?(hard|frightening|upsetting|worrying|painful|difficult|sad)\b|\bwe recogni[sz]e\b|\byou may be (worried|scared|angry|upset|afraid)\b|\bthank you for (telling|raising|your patience)\b|\bwe hear you\b|\bpeople are (hurting|worried|scared|angry)\b|\bthis (may|might) worry you\b|\bwe take (this|feedback like this|every concern) (concern )?seriously\b|\bthis is serious\b|\bmean a lot to\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    // "Sorry if", "sorry to anyone who felt", "apologise for any": what follows takes the line back.
    [GeneratedRegex(@"\G[ ,]{0,3}(that |to anyone |to those |to people )?(if|should|some people|anyone may|you feel|you felt|people feel|who feel|who felt|for any|any|for whatever)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\G(\W+\w+){0,5}?\W+(but|however)\b(?<![.!?]\W*(but|however))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"[\w’']+")]
    private static partial Regex AnyWord();
}
