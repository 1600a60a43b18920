using System.Runtime.CompilerServices;
using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>What several checks ask of one and the same text, read once, when it is first asked. Forgotten with the text.</summary>
internal sealed class ReadText
{
    private static readonly ConditionalWeakTable<string, ReadText> Known = [];

    private readonly Lazy<IReadOnlyList<Sentence>> _sentences;
    private readonly Lazy<Readability> _measured;
    private readonly Lazy<PlainText> _plain;
    private readonly Lazy<IReadOnlyList<RiskSpan>> _risks;
    private readonly Lazy<(string, ForeignReading)?> _foreign;

    private ReadText(string text)
    {
        _sentences = new(() => SentenceReader.Split(text));
        _measured = new(() => Readability.Measure(text));
        _plain = new(() => PlainText.Read(text));
        _foreign = new(() => ForeignReading.Of(text));
        _risks = new(() => RiskNumbers.Find(text));
    }

    public static ReadText Of(string text) => Known.GetValue(text, static one => new ReadText(one));

    public IReadOnlyList<Sentence> Sentences => _sentences.Value;
    public Readability Measured => _measured.Value;
    /// <summary>In Spanish and German, what the formula of that language says.</summary>
    public (string Language, ForeignReading Reading)? Foreign => _foreign.Value;
    public PlainText Plain => _plain.Value;
    public IReadOnlyList<RiskSpan> Risks => _risks.Value;

    /// <summary>The number of the sentence that a stretch lies in, or -1.</summary>
    public int SentenceOf(int start, int end)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= start) low = middle;
            else high = middle - 1;
        }
        return low <= high && Sentences[low].Start <= start && end <= Sentences[low].End ? low : -1;
    }
}
