namespace Heed.Language.Plain;

/// <summary>The answer to one question of the index.</summary>
public enum ClearAnswer { Open, Yes, No, NotApplicable }

/// <param name="Part">A: everybody's; B: behaviour; C: numbers; D: risk.</param>
/// <param name="Question">In our own words.</param>
/// <param name="Reversed">Yes costs the point, no earns it.</param>
public sealed record ClearItem(int Number, char Part, string Question, bool Reversed = false);

/// <param name="Points">Points earned.</param>
/// <param name="Applicable">Items that count and are answered.</param>
/// <param name="Open">Items that count and wait for an answer.</param>
/// <param name="Score">100 × points / applicable items; 0 where none is answered.</param>
/// <param name="Pass">Score of 90 or more, and nothing open.</param>
/// <param name="Answers">All twenty answers as they counted, after the rules that one answer sets for others.</param>
public sealed record ClearScore(int Points, int Applicable, int Open, double Score, bool Pass, IReadOnlyList<ClearAnswer> Answers);

/// <summary>What the material is. Short and spoken pieces are held against a modified sheet with fewer items.</summary>
public enum ClearSheet { Whole, Short, Spoken }

/// <summary>The CDC Clear Communication Index: twenty questions, a point only where every instance in the material meets the criterion, pass at 90. Pure.</summary>
public static class ClearCommunication
{
    public const double PassMark = 90;

    public static IReadOnlyList<ClearItem> Items { get; } =
    [
        new(1, 'A', "Is there one main message, said as a statement to remember?"),
        new(2, 'A', "Is the main message at the top?"),
        new(3, 'A', "Does the main message stand out to the eye?"),
        new(4, 'A', "Does a picture with a caption support the main message?"),
        new(5, 'A', "Is there a call to action for the main audience?"),
        new(6, 'A', "Are the main message and the call to action in the active voice?"),
        new(7, 'A', "Does it always use the audience’s own words?"),
        new(8, 'A', "Are there bulleted or numbered lists?"),
        new(9, 'A', "Is it in chunks with headings?"),
        new(10, 'A', "Is the most important information summarised first?"),
        new(11, 'A', "Does it say what is known and what is not known?"),
        new(12, 'B', "Does it ask the main audience to do something for their health?"),
        new(13, 'B', "Does it say why that matters to them?"),
        new(14, 'B', "Does it say exactly how to do it?"),
        new(15, 'C', "Are all numbers ones that the audience uses?"),
        new(16, 'C', "Is the meaning of each number explained?"),
        new(17, 'C', "Must the audience calculate?", Reversed: true),
        new(18, 'D', "Is the nature of the risk explained?"),
        new(19, 'D', "Are both the risks and the benefits of the advice told?"),
        new(20, 'D', "Is each numeric chance also told in words or a picture?"),
    ];

    /// <summary>
    /// No main message: no point for items 2, 3, 4 and 6. No call to action: none for 6. No advice on behaviour: part B and item 19 do not apply. A short piece has no items 3, 8, 9 and 10,
    /// a spoken one no item 4 either. Parts C and D fall away when the answers say that they do not apply.
    /// </summary>
    /// <param name="answers">Twenty, in order.</param>
    /// <exception cref="ArgumentException">There are not twenty answers.</exception>
    public static ClearScore Score(IReadOnlyList<ClearAnswer> answers, ClearSheet sheet = ClearSheet.Whole)
    {
        if (answers.Count != Items.Count) throw new ArgumentException($"The index has {Items.Count} items; {answers.Count} answers were given.", nameof(answers));
        var counted = answers.ToArray();
        if (Said(1, ClearAnswer.No)) foreach (var item in (int[])[2, 3, 4, 6]) Put(item, ClearAnswer.No);
        if (Said(5, ClearAnswer.No)) Put(6, ClearAnswer.No);
        if (Said(12, ClearAnswer.No) || Said(12, ClearAnswer.NotApplicable)) foreach (var item in (int[])[12, 13, 14, 19]) Put(item, ClearAnswer.NotApplicable);
        if (sheet != ClearSheet.Whole) foreach (var item in (int[])[3, 8, 9, 10]) Put(item, ClearAnswer.NotApplicable);
        if (sheet == ClearSheet.Spoken) Put(4, ClearAnswer.NotApplicable);
        int points = 0, applicable = 0, open = 0;
        for (var i = 0; i < counted.Length; i++)
        {
            if (counted[i] == ClearAnswer.Open) open++;
            if (counted[i] is not (ClearAnswer.Yes or ClearAnswer.No)) continue;
            applicable++;
            if (counted[i] == (Items[i].Reversed ? ClearAnswer.No : ClearAnswer.Yes)) points++;
        }
        var score = applicable == 0 ? 0 : 100.0 * points / applicable;
        return new ClearScore(points, applicable, open, score, open == 0 && score >= PassMark, counted);

        bool Said(int item, ClearAnswer answer) => counted[item - 1] == answer;
        void Put(int item, ClearAnswer answer) => counted[item - 1] = answer;
    }
}
