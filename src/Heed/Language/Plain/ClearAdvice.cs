using System.Text.RegularExpressions;

namespace Heed.Language.Plain;

/// <summary>
/// What a text says by plain words about its advice and its numbers: items 10, 12, 13, 15 and 16 of the Clear Communication Index. An answer stands only where words in the text decide it,
/// and comes with those words; everything else stays open for a person. English.
/// </summary>
internal static partial class ClearAdvice
{
    /// <summary>Item 10. "Yes" needs the marked main message under a heading that sums up, before anything else; "no" a main message that comes later than the first two sentences.</summary>
    /// <param name="main">Where the main message begins; negative where nobody marked one that stands in the text.</param>
    /// <param name="opening">Where the first two sentences end.</param>
    public static (ClearAnswer Answer, string Why) Summary(string text, int main, int opening)
    {
        const string ask = "Is the most important thing summed up first, with the main message?";
        if (Summing().Match(text) is not { Success: true } summing) return main > opening ? (ClearAnswer.No, "The main message is not among the first two sentences, and nothing sums it up before.") : (ClearAnswer.Open, ask);
        var heading = Quoted(summing.Groups["heading"].Value);
        if (main < 0) return (ClearAnswer.Open, $"{heading} stands first. Does it hold the main message?");
        var end = NextHeading().Match(text, summing.Index + summing.Length) is { Success: true } next ? next.Index : text.Length;
        return main < end ? (ClearAnswer.Yes, $"{heading} stands first and holds the main message.") : (ClearAnswer.No, $"{heading} stands first, but the main message comes later.");
    }

    /// <summary>Items 12 and 13: whether it asks for something that protects health, and whether every such sentence, or the one after it, gives the reason.</summary>
    /// <param name="asks">Sentences that ask people to do something.</param>
    public static ((ClearAnswer Answer, string Why) Asked, (ClearAnswer Answer, string Why) Reason) Health(string text, IReadOnlyList<Sentence> sentences, Func<Sentence, bool> asks)
    {
        int first = -1, without = -1, any = 0;
        for (var at = 0; at < sentences.Count; at++)
        {
            if (!asks(sentences[at])) continue;
            any++;
            // A heading announces advice, and whom to call in an emergency stands under everything: neither owes a reason.
            if (IsHeading(text, sentences[at]) || ForEmergencies().IsMatch(Of(text, sentences[at])) || !Protects().IsMatch(Of(text, sentences[at]))) continue;
            if (first < 0) first = at;
            if (!Reasons(text, sentences, at) && without < 0) without = at;
        }
        if (any == 0) return ((ClearAnswer.No, "No sentence asks people to do something."), (ClearAnswer.NotApplicable, "It asks people to do nothing for their health."));
        if (first < 0) return ((ClearAnswer.Open, "Is what it asks people to do about their health or safety?"), (ClearAnswer.Open, "Does it say why that matters to them? Numbers alone are not a reason."));
        return ((ClearAnswer.Yes, Quoted(Of(text, sentences[first]))), without < 0
            ? (ClearAnswer.Yes, $"A reason stands with the advice: {Quoted(Of(text, sentences[Reason().IsMatch(Of(text, sentences[first])) ? first : first + 1]))}")
            : (ClearAnswer.Open, $"Is there a reason for {Quoted(Of(text, sentences[without]))}? Numbers alone are not one."));
    }

    private static bool Reasons(string text, IReadOnlyList<Sentence> sentences, int at) =>
        Reason().IsMatch(Of(text, sentences[at])) || (at + 1 < sentences.Count && ReasonAfter().IsMatch(Of(text, sentences[at + 1])));

    /// <summary>Items 15 and 16: numbers that the public does not use, numbers that all stand in advice, and whether each says what it means.</summary>
    /// <param name="numbers">Where the numbers stand that are about the matter.</param>
    public static ((ClearAnswer Answer, string Why) Used, (ClearAnswer Answer, string Why) Meant) Numbers(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<(int Start, int End)> numbers, IReadOnlyList<RiskSpan> faults, Func<Sentence, bool> asks)
    {
        string Words((int Start, int End) span) => Quoted(text[span.Start..span.End]);
        bool Advised((int Start, int End) span) => Around(sentences, span.Start) is >= 0 and var at && asks(sentences[at]);
        bool Meaning((int Start, int End) span)
        {
            var at = Around(sentences, span.Start);
            return at >= 0 && (Means().IsMatch(Of(text, sentences[at])) || (at + 1 < sentences.Count && Means().IsMatch(Of(text, sentences[at + 1]))));
        }

        var used = Specialist().Match(text) is { Success: true } special ? (ClearAnswer.No, $"{Quoted(special.Value)} is how specialists count.")
            : faults.FirstOrDefault(fault => fault.Fault == RiskFault.Decimal) is { End: > 0 } point ? (ClearAnswer.No, $"{Words((point.Start, point.End))} has decimals. The public uses round numbers.")
            : numbers.Count > 0 && numbers.All(Advised) ? (ClearAnswer.Yes, $"Each number is part of what people are asked to do: {Words(numbers[0])}.")
            : (ClearAnswer.Open, "Does the audience know and need every number?");
        var meant = faults.FirstOrDefault(fault => fault.Fault == RiskFault.RelativeAlone) is { End: > 0 } alone ? (ClearAnswer.No, $"{Words((alone.Start, alone.End))} does not say of what.")
            : numbers.Count > 0 && numbers.All(Meaning) ? (ClearAnswer.Yes, $"It says what {Words(numbers[0])} means{(numbers.Count > 1 ? ", and the others too" : "")}.")
            : (ClearAnswer.Open, numbers.Count > 0 && numbers.Where(number => !Meaning(number)).Take(1).ToArray() is [var silent] ? $"Does it say what {Words(silent)} means?" : "Does it say what each number means?");
        return (used, meant);
    }

    // Which sentence holds a place; -1 where none does. Sentences come in order of place and do not overlap.
    private static int Around(IReadOnlyList<Sentence> sentences, int place)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= place) low = middle + 1;
            else high = middle;
        }
        return low < sentences.Count && sentences[low].Start <= place ? low : -1;
    }

    private static bool IsHeading(string text, Sentence sentence) => text.AsSpan(text.LastIndexOf('\n', Math.Max(0, sentence.Start - 1)) + 1).TrimStart().StartsWith("#");

    private static string Of(string text, Sentence sentence) => text[sentence.Start..sentence.End];

    private static string Quoted(string words)
    {
        words = words.ReplaceLineEndings(" ").Trim();
        var end = Math.Min(words.Length, 80);
        if (end < words.Length && char.IsHighSurrogate(words[end - 1])) end--;
        return $"“{words[..end]}{(end < words.Length ? "…" : "")}”";
    }

    [GeneratedRegex(@"\bemergency\b[^.!?]{0,40}\b(call|dial)\b|\b(call|dial)\b[^.!?]{0,60}\bemergency\b(?! room)", RegexOptions.IgnoreCase)]
    private static partial Regex ForEmergencies();

    // At the very top, perhaps under a title: a line that says that what follows is the short of it.
    [GeneratedRegex(@"\A\s{0,20}(#{1,6} [^\n]{1,120}\n\s{0,20})?(#{1,6} |\*\*)?(?<heading>(the )?(key (points|facts|messages)|main points?|in short|in brief|at a glance|summary|what you (need|have) to know|what to know|the short version|the most important))\b[^\n]{0,40}", RegexOptions.IgnoreCase)]
    private static partial Regex Summing();

    [GeneratedRegex(@"^(#{1,6} \S|\*\*[^*\n]{2,80}\*\*:?\s*$)", RegexOptions.Multiline)]
    private static partial Regex NextHeading();

    [GeneratedRegex(@"\b(wash|mask|masks|stay (home|at home|indoors|inside|away)|keep (away|apart|your distance)|vaccine|vaccines|vaccinated|shot|shots|booster|tested|test kit|(take|bring|stop|keep taking|skip|check|throw (away|out)|return) (all |any )?(of )?(your |the |this |these |that )?(medicines?|pills?|tablets?|drugs?|insulin|inhaler|doses?)|(do not|don[’']t|never) (drink|eat|use|touch|breathe|swim|take|give)|boil|drink (plenty|lots|bottled|water|more)|bottled water|call (911|999|112|111|988|your (doctor|nurse|clinic|midwife))|(see|talk to|tell|ask|visit|contact|phone) (your |a |the )?(doctor|nurse|pharmacist|midwife|clinic|care team)|(go|come) to (the |an |your nearest |the nearest )?(emergency|hospital|ER|urgent care)|get (help|care|medical)|seek (help|care|medical)|quarantine|isolate|evacuate|leave the (area|building)|avoid|cover your|gloves|sunscreen|seat ?belt|quit smoking|exercise|breastfeed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Protects();

    [GeneratedRegex(@"\b(because|so that|so (you|your|we|they|nobody|no one|it)\b|since (it|you|they|this|the)|to (protect|prevent|stop (the|it|germs|others)|avoid (getting|giving|spreading|harm|infection)|lower|reduce|cut|keep (you|your|others|people|them|everyone)|stay (safe|well|healthy)|kill|help (you|keep|stop|protect))|otherwise|or (it|they|you) (can|may|could|will))", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    // In the sentence after the advice the reason begins it; a "because" further on belongs to something else.
    [GeneratedRegex(@"^[\W_]{0,4}(this|that|it|they|doing (so|this)|both|even a [a-z]{1,12}|if (you|it|they) (do not|don[’']t)|(the|these|those|such) [a-z]{1,14}) (\w{1,12} ){0,3}(can|may|could|will|helps?|keeps?|protects?|prevents?|stops?|lowers?|reduces?|kills?|spreads?|makes?|cuts?|saves?|harms?|hurts?)\b|^[\W_]{0,4}because\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonAfter();

    [GeneratedRegex(@"\bper (100,000|100 000|million|1,000,000|10,000)\b|\b(odds|hazard|risk|rate|incidence) ratio\b|\bconfidence interval\b|\b9[05] ?% CI\b|\bp ?[<=] ?0?\.\d{1,4}|\b\d{1,6}(\.\d{1,4})? ?(mg/dl|mmol/l|µg|mcg|ppm|ppb|cfu|msv|mmhg)\b|\bpercentiles?\b|\bstandard deviations?\b|\bper capita\b", RegexOptions.IgnoreCase)]
    private static partial Regex Specialist();

    [GeneratedRegex(@"\b((this|that|it|which) (means|is about|equals|is the same as|is as (much|many|little|few))|in other words|that is to say|meaning|about the same as|the same as|as (many|much|few|little) as|about (half|one|a third|a quarter|twice)|nearly (half|all|everyone|no one)|almost (all|none|everyone|no one|half)|most (of|people)|for comparison|more than usual|less than usual|fewer than usual|as usual|is (high|low|normal|rare|common))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Means();
}
