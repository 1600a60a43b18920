namespace Heed.Language.Words;

/// <summary>
/// Words and set phrases that carry tone, from -4 to 4, written for this program. A line is "value: words"; an underscore joins a phrase, a tilde adds
/// the -s, -ed and -ing forms. Where a word stands twice, the last value counts. Medical words that only name a thing (cancer, surgery, positive test)
/// have no value on purpose: a diagnosis is not a mood.
/// </summary>
internal static partial class ToneWords
{
    public static readonly string[] Lists = [MoreBad, Bad, MoreGood, Good, "-2.4: " + MannerWords.Complaints, "2.8: " + MannerWords.Praise, BadCare, GoodCare, Abroad, Faces, Named];

    public const string Boosters = """
        0.5: extremely absolutely completely utterly totally incredibly insanely unbelievably thoroughly beyond entirely wholly outright downright exceedingly immensely enormously profoundly massively ridiculously
        0.35: very really so such too deeply highly truly most super damn fucking fuckin freaking frickin freakin hella especially particularly bloody majorly seriously intensely awfully terribly soo vry rly mega ultra proper dead_good_and
        0.2: quite pretty rather more even just still always never definitely certainly genuinely literally consistently constantly
        -0.35: slightly somewhat kinda kind_of sort_of barely hardly a_bit a_little little almost partly fairly mildly marginally scarcely occasionally sometimes mostly
        """;
}
