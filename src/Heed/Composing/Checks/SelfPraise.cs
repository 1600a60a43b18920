namespace Heed.Composing.Checks;

/// <summary>Boasting while people worry. Only from level 1: on a quiet day a hospital may be proud.</summary>
internal static class SelfPraise
{
    private static readonly PhraseList Phrases = new("""
        world-class|world class|state-of-the-art|state of the art|industry-leading|industry leading|award-winning|award winning|best in class|second to none|proud|proudly|excellence
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        draft.Level == 0 ? [] :
        from found in Phrases.In(draft.Text)
        select new Finding("self-praise", "Self-praise", Gate.Warn, found.Start, found.End, $"“{found.Words}” praises us while people are worried.", "Remove it. Say what we are doing for people.");
}
