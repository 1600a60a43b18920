using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Figures that state no fact: a time of day, a span of time that lies ahead, a part of a name (COVID-19, type 2 diabetes, Ward 7), a year before what it names. Also the times and dates of Spanish, French and German.</summary>
internal static class HarmlessFigures
{
    private static readonly HashSet<uint> Clock = Set("at by until till before after from around"), Daytime = Set("noon midnight tonight tomorrow today sharp"), Tied = Set("this in on"), DayPart = Set("morning afternoon evening the monday tuesday wednesday thursday friday saturday sunday"),
        Ahead = Set("in within every next last past after"), Spans = Set("second seconds minute minutes hour hours day days week weeks month months year years"),
        Open = Set("weekdays weekends daily day open monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays from between"), Till = Set("to and until"),
        Named = Set("type ward room building floor gate level phase stage unit route highway exit step section line zone door entrance option page part wing block bay platform category tier press dial bus"),
        YearBefore = Set("the our this next last for by from until during before after winter spring summer fall autumn season"), Counted = Set("people patients records cases deaths staff nurses doctors children visitors adults beds tests files families workers persons percent"),
        HourAbroad = Set("uhr horas heures heure h"), BeforeHour = Set("las um gegen vers"), CountedAbroad = Set("personas pacientes personen patienten menschen personnes patients ninos kinder enfants"),
        Months = Set("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar marz april juni juli august september oktober november dezember");
    private static readonly uint Half = Hash("half"), Quarter = Hash("quarter"), Past = Hash("past"), To = Hash("to"), De = Hash("de");

    public static bool Is(ReadOnlySpan<Token> tokens, TokenWalk walk, int i, int sentence)
    {
        uint At(int at, ReadOnlySpan<Token> all) => at >= sentence && at < all.Length && (at <= i || !all[at].Is(TokenMarks.AfterStop)) ? all[at].Hash : 0;
        var length = tokens[i].End - tokens[i].Start;
        uint before = At(i - 1, tokens), next = At(i + 1, tokens), second = At(i - 2, tokens), third = next == 0 ? 0 : At(i + 2, tokens);
        // "COVID-19": the word before is letters, and a hyphen joins them.
        if (i > sentence && tokens[i].Is(TokenMarks.Joined) && tokens[i - 1].Kind == TokenKind.Word && !tokens[i - 1].Is(TokenMarks.HasDigit) && walk.Text[tokens[i].Start - 1] == '-') return true;
        if (length == 4 && walk.Text[tokens[i].Start] is (byte)'1' or (byte)'2' && walk.Text[tokens[i].Start + 1] is (byte)'9' or (byte)'0') return Months.Contains(before) || before == De && Months.Contains(second) || YearBefore.Contains(before) && !Counted.Contains(next);
        if (Named.Contains(before)) return !Counted.Contains(next);
        // The point of "3. Mai" ends no sentence.
        if (HourAbroad.Contains(next) || BeforeHour.Contains(before) && !CountedAbroad.Contains(next) || i + 1 < tokens.Length && Months.Contains(tokens[i + 1].Hash) || next == De && Months.Contains(third)) return true;
        if (Spans.Contains(next)) return Ahead.Contains(before);
        if ((before == Past || before == To) && (second == Half || second == Quarter)) return true;
        if (Clock.Contains(before) && (Daytime.Contains(next) || Tied.Contains(next) && DayPart.Contains(third))) return true;
        // "Open from 8 to 5": either of the two.
        if (Open.Contains(before) && Till.Contains(next) && Number(tokens, i + 2)) return Opened(tokens, i, sentence) && !Counted.Contains(At(i + 3, tokens));
        return Till.Contains(before) && Number(tokens, i - 2) && Open.Contains(At(i - 3, tokens)) && Opened(tokens, i - 2, sentence) && !Counted.Contains(next);
    }

    // "It fell from 8 to 5" is a claim: a day or the word open must stand before.
    private static bool Opened(ReadOnlySpan<Token> tokens, int i, int sentence)
    {
        for (var j = i - 1; j >= Math.Max(sentence, i - 3); j--) if (Open.Contains(tokens[j].Hash) && !Clock.Contains(tokens[j].Hash) && tokens[j].Hash != Hash("between")) return true;
        return false;
    }

    private static bool Number(ReadOnlySpan<Token> tokens, int i) => i >= 0 && i < tokens.Length && tokens[i].Kind == TokenKind.Number;

    private static uint Hash(string word) => TokenWalk.HashOf(System.Text.Encoding.ASCII.GetBytes(word));

    private static HashSet<uint> Set(string words) => [.. words.Split(' ').Select(Hash)];
}
