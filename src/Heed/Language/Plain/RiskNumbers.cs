using System.Text.RegularExpressions;

namespace Heed.Language.Plain;

/// <summary>What may be wrong with a number of chance or harm, so that people hear it wrong.</summary>
public enum RiskFault
{
    /// <summary>"Twice the risk" with no number of what it is twice of.</summary>
    RelativeAlone,
    /// <summary>"1 in 20" here and "1 in 500" there: people must calculate to compare.</summary>
    Denominators,
    /// <summary>A decimal point: the public hears round numbers.</summary>
    Decimal,
    /// <summary>A chance without "in a year" or "over ten years".</summary>
    NoTimeFrame,
}

public readonly record struct RiskSpan(RiskFault Fault, int Start, int End);

/// <summary>Numbers and risk: natural frequencies with one denominator, absolute before relative, a time frame always, no decimals. English.</summary>
public static partial class RiskNumbers
{
    /// <summary>Faults in order of place. Offsets are UTF-16 units.</summary>
    public static IReadOnlyList<RiskSpan> Find(string text)
    {
        var found = new List<RiskSpan>();
        var frequencies = Frequency().Matches(text);
        var relatives = Relative().Matches(text);
        if (frequencies.Count == 0)
            foreach (Match match in relatives) found.Add(new RiskSpan(RiskFault.RelativeAlone, match.Index, match.Index + match.Length));
        var first = "";
        foreach (Match match in frequencies)
        {
            var whole = match.Groups["whole"].Value.Replace(",", "");
            if (first.Length == 0) first = whole;
            else if (whole != first) found.Add(new RiskSpan(RiskFault.Denominators, match.Index, match.Index + match.Length));
        }
        foreach (Match match in Decimal().Matches(text)) found.Add(new RiskSpan(RiskFault.Decimal, match.Index, match.Index + match.Length));
        var chances = frequencies.Count > 0 ? frequencies : relatives;
        if (chances.Count > 0 && ChancePattern.For(text).IsMatch(text) && !TimeFramePattern.For(text).IsMatch(text)) found.Add(new RiskSpan(RiskFault.NoTimeFrame, chances[0].Index, chances[0].Index + chances[0].Length));
        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.Fault.CompareTo(other.Fault));
        return found;
    }

    /// <summary>Whether the text gives a chance in numbers at all.</summary>
    public static bool GivesProbability(string text) => Frequency().IsMatch(text) || Relative().IsMatch(text) || (ChancePattern.For(text).IsMatch(text) && Percent().IsMatch(text));

    public static bool SpeaksOfRisk(string text) => ChancePattern.For(text).IsMatch(text);

    private const string Number = @"(\d{1,3}(,\d{3}){1,3}|\d{1,9}|one|two|three|four|five|six|seven|eight|nine|ten)";

    [GeneratedRegex(@"(?<![\w.,])" + Number + @" (people |patients |children |women |men |adults )?(in|out of|of every|in every|per) (?!(19|20)\d{2}\b)(?<whole>(\d{1,3}(,\d{3}){1,3}|\d{2,9}|[2-9]|ten|twenty|fifty|a hundred|a thousand|one hundred|one thousand|a million))(?![\w%]|[.:]\d| (January|February|March|April|May|June|July|August|September|October|November|December|hours|days|weeks|months|years|minutes))", RegexOptions.IgnoreCase)]
    private static partial Regex Frequency();

    [GeneratedRegex(@"(?<![\w.,])(\d{1,4}(\.\d{1,4})? ?(%|percent|per cent) (more|less|higher|lower|greater|increased?|decreased?|reduced|reduction|rise|drop|fall|better|worse)\b( \w{1,20}){0,2}|(two|three|four|five|ten|\d{1,4}) times (as|more|higher|the|less)\b( \w{1,20}){0,2}|(twice|double|half|triple) (as likely|the risk|the chance|the odds|the rate)|(doubles?|doubled|halves|halved|triples?|tripled) (the|your|their) (risk|chance|odds)s?|(risk|chance|odds) (is|was|are|were|by|has|have|rose|fell|went)( \w{1,20}){0,3} \d{1,4}(\.\d{1,4})? ?(%|percent|per cent)( (higher|lower|more|less))?|(cuts?|reduces?|reduced|lowers?|lowered|increases?|increased|raises?|raised) (the |your |their )?(risk|chance|odds)s?( \w{1,20}){0,4} by (half|\d{1,4}(\.\d{1,4})? ?(%|percent|per cent)))", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<![\w.,:/$£€-])(?<!\b(at|by|until|from|before|after) )\d{1,9}\.\d{1,6}(?![\w.]*[/\d])(?! ?(a\.?m|p\.?m|million|billion|miles|km|kg|lb|mg|ml|litres?|liters?|°|degrees)\b)(?! ?°)", RegexOptions.IgnoreCase)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\d ?(%|percent\b|per cent\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(risks?|risky|chances?|odds|likely|unlikely|likelihood|probability|danger|dangerous|side effects?|die|died|dies|deaths?|harm|harmed|get sick|got sick|fall ill|catch it|infected|complications?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Chance();
    private static readonly Pattern ChancePattern = new(Chance());

    [GeneratedRegex(@"\b((in|over|within|during|for|every|each|per|a|the (last|past|next|first)|after|since|this|last|next|by|until) (\w{1,12} ){0,2}(years?|months?|weeks?|days?|hours?|lifetime|decade|seasons?|winter|summer|age|life|minutes?|today|tomorrow)|yearly|annually|daily|today|yesterday|so far|since \w{1,12}|in (19|20)\d{2}|in (january|february|march|april|may|june|july|august|september|october|november|december)|a lifetime|in their lifetime|during (the )?(stay|surgery|pregnancy|operation))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeFrame();
    private static readonly Pattern TimeFramePattern = new(TimeFrame());
}
