using System.Text.RegularExpressions;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>A line that shows we know how people feel, in the first two sentences or thirty words. Without it facts are not heard.</summary>
internal static partial class Empathy
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.EmpathyExempt || draft.Kind is "routine" && draft.Level < 1 || draft.Kind == "reply" && draft.Level < 2 || !draft.Text.Any(char.IsLetter)) yield break;
        var opening = Opening(draft.Text);
        var line = Line().Match(draft.Text, 0, opening);
        var gate = draft.Level >= 2 ? Gate.Block : Gate.Warn;
        if (!line.Success)
        {
            yield return new Finding("empathy-missing", "Empathy", gate, 0, 0, "Nothing in the first two sentences shows that we know how people feel.", "Begin with a line such as “We know this is worrying.”");
            yield break;
        }
        var but = TakenBack().Match(draft.Text, line.Index + line.Length);
        if (but.Success && but.Index == line.Index + line.Length)
            yield return new Finding("empathy-but", "Empathy", gate, line.Index, but.Index + but.Length, "“But” right after a line of feeling takes it back.", "End the sentence after the feeling. Put the rest in a new one.");
    }

    internal static bool Shown(CheckedDraft draft) => draft.Text.Length > 0 && Line().Match(draft.Text, 0, Opening(draft.Text)).Success;

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

    [GeneratedRegex(@"\bwe know (this|how|that this|that people|people (feel|are)|it is)\b|\bwe understand\b|\bwe(’|'| a)re (deeply |very |so |truly )?sorry\b|\bour hearts\b|\bwe share\b|\bthis is (very |so )?(hard|frightening|upsetting|worrying|painful|difficult|sad)\b|\bwe recogni[sz]e\b|\byou may be (worried|scared|angry|upset|afraid)\b|\bthank you for (telling|raising|your patience)\b|\bwe hear you\b|\bpeople are (hurting|worried|scared|angry)\b|\bthis (may|might) worry you\b|\bwe take (this|feedback like this|every concern) (concern )?seriously\b|\bthis is serious\b|\bmean a lot to\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\G(\W+\w+){0,5}?\W+(but|however)\b(?<![.!?]\W*(but|however))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"[\w’']+")]
    private static partial Regex AnyWord();
}
