using System.Runtime.CompilerServices;
using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>What several checks ask of one and the same text, read once, when it is first asked. Forgotten with the text.</summary>
internal sealed class ReadText
{
    private static readonly ConditionalWeakTable<string, ReadText> Known = [];

    private readonly string _text;
    private readonly Lazy<IReadOnlyList<Sentence>> _sentences;
    private readonly Lazy<Readability> _measured;
    private readonly Lazy<PlainText> _plain;
    private readonly Lazy<IReadOnlyList<RiskSpan>> _risks;
    private readonly Lazy<(string, ForeignReading)?> _foreign;
    private readonly Lazy<string> _language;
    private readonly Lazy<IReadOnlyList<PhrasesAbroad.Found>> _abroad;

    private ReadText(string text)
    {
        _text = text;
        _sentences = new(() => SentenceReader.Split(text));
        _measured = new(() => Readability.Measure(text));
        _plain = new(() => PlainText.Read(text));
        _language = new(() => DraftLanguage.Of(text));
        _abroad = new(() => PhrasesAbroad.Read(text));
        _foreign = new(() => ForeignReading.Of(text, Language) is { } reading ? (Language, reading) : null);
        _risks = new(() => RiskNumbers.Find(text));
    }

    public static ReadText Of(string text) => Known.GetValue(text, static one => new ReadText(one));

    public IReadOnlyList<Sentence> Sentences => _sentences.Value;
    public Readability Measured => _measured.Value;
    /// <summary>The two letters of the language it is written in, as far as the checks can tell; English where nothing speaks against it.</summary>
    public string Language => _language.Value;
    /// <summary>What is heard in Spanish, French and German, whatever the language of the rest.</summary>
    public IReadOnlyList<PhrasesAbroad.Found> Abroad => _abroad.Value;
    /// <summary>In Spanish and German, what the formula of that language says.</summary>
    public (string Language, ForeignReading Reading)? Foreign => _foreign.Value;
    public PlainText Plain => _plain.Value;
    public IReadOnlyList<RiskSpan> Risks => _risks.Value;

    /// <summary>The stretches of one kind that are heard abroad, with their words.</summary>
    public IEnumerable<(int Start, int End, string Words)> Heard(Abroad kind) => from one in Abroad where one.Kind == kind select (one.Start, one.End, _text[one.Start..one.End]);

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
