using System.Text.RegularExpressions;

namespace Heed.Language.Plain;

/// <param name="Why">What in the text speaks for the answer, or what a person has to look at.</param>
public sealed record ClearProposed(ClearItem Item, ClearAnswer Answer, string Why);

/// <summary>
/// Answers to the Clear Communication Index as far as a text shows them by itself. What only a person can judge stays open. A proposal, never a scoring:
/// the questions of audience, literacy, aim and main message come before any scoring and belong to people.
/// </summary>
public static partial class ClearProposal
{
    /// <param name="mainMessage">The sentence marked as the main message, if somebody marked one.</param>
    /// <param name="risks">What <see cref="RiskNumbers.Find"/> found, where somebody asked before.</param>
    public static IReadOnlyList<ClearProposed> Of(string text, PlainText plain, string? mainMessage = null, IReadOnlyList<RiskSpan>? risks = null)
    {
        var sentences = SentenceReader.Split(text);
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        var answers = new Dictionary<int, (ClearAnswer Answer, string Why)>();
        var opening = text[..Math.Min(text.Length, sentences.Count == 0 ? 0 : sentences[Math.Min(1, sentences.Count - 1)].End)];
        var main = mainMessage is { Length: > 0 } ? text.IndexOf(mainMessage, StringComparison.OrdinalIgnoreCase) : -1;

        answers[1] = mainMessage is { Length: > 0 } ? (ClearAnswer.Yes, "A sentence is marked as the main message.") : (ClearAnswer.Open, "Mark the one sentence people should remember.");
        answers[2] = main >= 0 ? main < opening.Length ? (ClearAnswer.Yes, "It stands in the first two sentences.") : (ClearAnswer.No, "Move it to the first paragraph.") : (ClearAnswer.Open, "Mark the main message first.");
        answers[3] = Emphasis().IsMatch(text) ? (ClearAnswer.Open, "Is it the main message that stands out?") : (ClearAnswer.No, "Nothing is bold and there is no heading.");
        answers[4] = Picture().Match(text) is { Success: true } picture
            ? picture.Groups["caption"].Value.Trim().Length == 0 ? (ClearAnswer.No, "The picture has no caption.") : (ClearAnswer.Open, "Does the picture support the main message?")
            : (ClearAnswer.No, "There is no picture.");
        Sentence[] action = [.. sentences.Where(sentence => Asks(text, sentence)).Take(1)];
        var asks = action.Length > 0;
        answers[5] = asks ? (ClearAnswer.Yes, $"“{Shown(text, action[0])}”") : (ClearAnswer.No, "No sentence asks people to do something.");
        answers[6] = Active(text, plain, sentences, asks);
        answers[7] = plain.Jargon.Count > 0 ? (ClearAnswer.No, $"“{text[plain.Jargon[0].Start..plain.Jargon[0].End]}” is not explained.")
            : plain.Acronyms.Count > 0 ? (ClearAnswer.No, $"“{text[plain.Acronyms[0].Start..plain.Acronyms[0].End]}” is not spelt out.") : (ClearAnswer.Yes, "No word of the trade and no unexplained letters were found.");
        answers[8] = Lists(lines);
        answers[9] = lines.Any(line => Heading().IsMatch(line)) ? (ClearAnswer.Open, "There are headings. Does each match its chunk?") : (ClearAnswer.No, "There is no heading.");
        answers[10] = ClearAdvice.Summary(text, main, opening.Length);
        var (known, unknown) = (Known().IsMatch(text), Unknown().IsMatch(text));
        answers[11] = known && unknown ? (ClearAnswer.Yes, "It tells both.") : (ClearAnswer.No, unknown ? "It does not say what is known." : "It does not say what is not known yet.");
        (answers[12], answers[13]) = ClearAdvice.Health(text, sentences, sentence => Asks(text, sentence));
        answers[14] = asks && How().IsMatch(text) ? (ClearAnswer.Yes, "It gives a number, a place, a time or steps.") : (ClearAnswer.Open, "Are there steps, times, or when and how to reach somebody?");
        Numbers(text, sentences, risks ?? RiskNumbers.Find(text), answers);
        return [.. ClearCommunication.Items.Select(item => new ClearProposed(item, answers[item.Number].Answer, answers[item.Number].Why))];
    }

    private static bool Asks(string text, Sentence sentence) => Action().IsMatch(text[sentence.Start..sentence.End]);

    private static (ClearAnswer, string) Active(string text, PlainText plain, IReadOnlyList<Sentence> sentences, bool asks)
    {
        if (!asks) return (ClearAnswer.No, "There is no call to action.");
        // Until somebody marks the main message, the first sentence stands for it.
        var at = 0;
        foreach (var span in plain.Passive)
        {
            // Both come in order of place.
            while (at < sentences.Count && sentences[at].End < span.End) at++;
            if (at < sentences.Count && span.Start >= sentences[at].Start && (at == 0 || Asks(text, sentences[at]))) return (ClearAnswer.No, $"“{text[span.Start..span.End]}” is passive.");
        }
        return (ClearAnswer.Yes, "The first sentence and the calls to action are active.");
    }

    private static (ClearAnswer, string) Lists(string[] lines)
    {
        int longest = 0, run = 0, inside = 0;
        foreach (var line in lines)
        {
            if (line.Length == 0) continue;
            if (!Bullet().IsMatch(line)) { run = 0; continue; }
            inside++;
            longest = Math.Max(longest, ++run);
        }
        return inside < 2 ? (ClearAnswer.No, "There is no list.") : longest > 7 ? (ClearAnswer.No, "A list has more than seven items. Break it up.") : (ClearAnswer.Yes, $"{inside} items in lists.");
    }

    private static void Numbers(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<RiskSpan> faults, Dictionary<int, (ClearAnswer, string)> answers)
    {
        var (chance, risk) = (RiskNumbers.GivesProbability(text), RiskNumbers.SpeaksOfRisk(text));
        (int Start, int End)[] counted = [.. Counted().Matches(text).Select(match => (match.Index, match.Index + match.Length))];
        if (chance || counted.Length > 0)
        {
            // Whether people use and grasp a chance no rule of words says; what is wrong with it, one may.
            (answers[15], answers[16]) = ClearAdvice.Numbers(text, sentences, chance ? [] : counted, faults, sentence => Asks(text, sentence));
            answers[17] = faults.FirstOrDefault(fault => fault.Fault is RiskFault.Denominators or RiskFault.RelativeAlone) is { End: > 0 } fault
                ? (ClearAnswer.Yes, $"“{text[fault.Start..fault.End]}” makes people calculate.") : (ClearAnswer.No, "No numbers with different bases were found.");
        }
        else foreach (var item in (int[])[15, 16, 17]) answers[item] = (ClearAnswer.NotApplicable, "It gives no numbers about the matter.");
        if (!risk)
        {
            foreach (var item in (int[])[18, 19, 20]) answers[item] = (ClearAnswer.NotApplicable, "It speaks of no risk.");
            return;
        }
        answers[18] = (ClearAnswer.Open, "Does it say what the threat is, and how and why it may reach people?");
        answers[19] = (ClearAnswer.Open, "Does it tell the good and the bad of what it advises?");
        answers[20] = chance ? (ClearAnswer.Open, "A number alone is not enough.") : (ClearAnswer.NotApplicable, "It gives no numeric chance.");
    }

    private static string Shown(string text, Sentence sentence)
    {
        var end = Math.Min(sentence.End, sentence.Start + 80);
        if (end < sentence.End && char.IsHighSurrogate(text[end - 1])) end--;
        return text[sentence.Start..end].ReplaceLineEndings(" ") + (end < sentence.End ? "…" : "");
    }

    [GeneratedRegex(@"\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__|^#{1,6} \S|<(b|strong|h[1-6])\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"!\[(?<caption>[^\]\n]{0,300})\]\(|<figcaption>(?<caption>[^<\n]{0,300})", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^(#{1,6} \S|\*\*[^*]{2,80}\*\*:?$|<h[1-6]\b|[\p{Lu}][^.!?]{2,60}[?:]$)", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^([-*•·–▪◦]|\d{1,2}[.)]) \S|^<li\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(^|[,;:] |\band |\bthen |\bthem )[\W_]{0,4}(please|call|visit|check|read|ask|contact|bring|wear|wash|keep|stay|get|go|talk|tell|share|report|take|use|follow|look|sign|come|wait|stop|start|drink|eat|avoid|cover|clean|send|write|text|see|make|watch|learn|book|boil|throw|return|move|leave|help|give|do not|don[’']t|never|always)\b|\b(please|you (can|should|need to|must|may want to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(we (know|found|have found|can confirm|have confirmed|learned|have learned)|what we know|has been confirmed|is confirmed|here is what|this is what)\b|\b(is|are|was|were|has|have|did|began|happened|closed|opened)\b[^.?!\n]{0,120}[.!]", RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(do not|don[’']t|does not|doesn[’']t) (yet |fully )?know\b|\bnot (yet )?(known|sure|clear|certain)\b|\bunknown\b|\bno one knows\b|\bstill (learning|checking|finding out|looking)\b|\b(are|is) (finding out|checking|looking into|trying to (learn|find out))\b|\bwhat we do not know\b|\bnot yet\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\d{3}[ .-]\d{4}\b|\b(911|999|988|112|111|211)\b|https?://|\bwww\.|\b\w{1,40}\.(org|com|gov|edu|example|uk)\b|\b\d{1,2}([:.]\d{2})? ?([ap]\.?m|o.clock)|\b(every|each|once|twice|for) (a |an |the )?(\d{1,3} |one |two |three |few )?(seconds?|minutes?|hours?|day|days|week|weeks|month|months)\b|^\s{0,4}\d[.)] ", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex How();

    // A count of people or things, a share or an amount: not a time, a date or a phone number.
    [GeneratedRegex(@"(?<![\w.,:/-])\d{1,3}(,\d{3}){0,3} (of|people|patients|cases|children|adults|deaths|staff|beds|homes|visitors|records|tests|doses|shots|percent|per cent)\b|\d ?%", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
