using System.Text;
using System.Text.Json;
using Heed.Privacy;

namespace Heed.Evaluation;

/// <summary>
/// Identifiers on generated texts (Presidio's, MIT): a true span counts as found when a span of the same kind overlaps it by at least half of its length, and a found span as right when it overlaps a true one
/// of its kind. Rules were written looking at one half of the texts, by a hash of the text; what is printed is the other half.
/// </summary>
public static class Identifiers
{
    public static Part Part { get; } = new("identifiers", null, Evaluate);

    private static readonly (string Truth, IdentifierType[] Types, double? Floor, double? Goal)[] kinds =
    [
        ("US_SSN", [IdentifierType.Ssn], 0.95, 0.99),
        ("CREDIT_CARD", [IdentifierType.Card], 0.95, 0.99),
        ("IBAN_CODE", [IdentifierType.Iban], 0.95, 0.99),
        ("EMAIL_ADDRESS", [IdentifierType.Email], 0.95, 0.99),
        ("IP_ADDRESS", [IdentifierType.Ip], 0.95, 0.99),
        ("PHONE_NUMBER", [IdentifierType.Phone, IdentifierType.Fax], 0.95, 0.99),
        ("DOMAIN_NAME", [IdentifierType.Url], 0.95, 0.99),
        ("US_DRIVER_LICENSE", [IdentifierType.Licence], 0.95, 0.99),
        ("STREET_ADDRESS ZIP_CODE", [IdentifierType.Address], null, null),
    ];

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        if (room.Find("privacy/presidio/synth_dataset_v2.json") is not { } file) yield break;
        var half = Environment.GetEnvironmentVariable("HEED_HALF") == "0" ? 0 : 1;
        var show = Environment.GetEnvironmentVariable("HEED_SHOW");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var texts = json.RootElement.EnumerateArray().Select(one => (Text: one.GetProperty("full_text").GetString()!, Spans: one.GetProperty("spans").EnumerateArray()
            .Select(span => (Type: span.GetProperty("entity_type").GetString()!, Start: span.GetProperty("start_position").GetInt32(), End: span.GetProperty("end_position").GetInt32())).ToArray()))
            .Where(one => Scores.Fold(one.Text, 2) == half).ToArray();
        var finder = new IdentifierFinder([]);
        var found = texts.Select(one => finder.Find(one.Text)).ToArray();
        foreach (var (truth, types, floor, goal) in kinds)
        {
            int true_ = 0, hit = 0, said = 0, right = 0;
            for (var i = 0; i < texts.Length; i++)
            {
                var wanted = texts[i].Spans.Where(span => truth.Contains(span.Type)).Select(span => Units(texts[i].Text, span.Start, span.End)).ToArray();
                var given = found[i].Where(one => types.Contains(one.Type)).ToArray();
                true_ += wanted.Length;
                said += given.Length;
                foreach (var one in wanted) if (given.Any(g => Overlap(g, one) * 2 >= one.End - one.Start)) hit++; else if (show is not null && truth.Contains(show)) Console.WriteLine($"  MISSED {truth}: «{texts[i].Text[one.Start..one.End]}» in «{texts[i].Text}»");
                foreach (var one in given) if (wanted.Any(w => Overlap(one, w) > 0)) right++; else if (show is not null && truth.Contains(show)) Console.WriteLine($"  WRONG {one.Type}: «{texts[i].Text[one.Start..one.End]}» in «{texts[i].Text}»");
            }
            var set = $"presidio half {half + 1}, {true_} {truth.ToLowerInvariant()}";
            yield return new Figure(set, "recall", true_ == 0 ? 1 : (double)hit / true_, floor, goal);
            yield return new Figure(set, "precision", said == 0 ? 1 : (double)right / said, floor is null ? null : 0.95, floor is null ? null : 0.95);
        }
    }

    private static int Overlap(Identifier one, (int Start, int End) other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    // The set counts characters; where a text holds none outside the first plane that is units.
    private static (int Start, int End) Units(string text, int start, int end)
    {
        if (!text.Any(char.IsSurrogate)) return (start, end);
        var runes = text.EnumerateRunes().ToArray();
        var from = runes.Take(start).Sum(rune => rune.Utf16SequenceLength);
        return (from, from + runes.Skip(start).Take(end - start).Sum(rune => rune.Utf16SequenceLength));
    }
}
