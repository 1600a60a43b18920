using System.Text;
using Heed.Language;
using Heed.Privacy.Names;

namespace Heed.Evaluation;

/// <summary>
/// How words are used, from the plain text of the sets that may be trained on, none of which marks names: how often, how often with a capital inside a
/// sentence, and in what company. Kept as hashes.
/// </summary>
public static class NamesWords
{
    public const int Bits = 15;

    public static uint[] Mine(Room room)
    {
        var walk = new TokenWalk();
        var counts = new Dictionary<uint, (int All, int Inside, int Capital)>();
        foreach (var line in Lines(room))
        {
            walk.Read(Encoding.UTF8.GetBytes(line));
            if (walk.AllShouted) continue;
            foreach (ref readonly var token in walk.Tokens)
            {
                if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit | TokenMarks.Solo)) continue;
                var (all, inside, capital) = counts.GetValueOrDefault(token.Hash);
                var counted = !token.Is(TokenMarks.AfterStop | TokenMarks.Shouted);
                counts[token.Hash] = (all + 1, inside + (counted ? 1 : 0), capital + (counted && token.Is(TokenMarks.Capital) ? 1 : 0));
            }
        }
        var company = NamesCompany.Of(Lines(room), counts.Where(pair => pair.Value.All >= 10).OrderByDescending(pair => pair.Value.All).ThenBy(pair => pair.Key).Select(pair => pair.Key).Take(9000).ToArray());
        var table = new uint[1 << Bits];
        foreach (var (hash, (all, inside, capital)) in counts.Where(pair => pair.Value.All >= 4).OrderByDescending(pair => pair.Value.All).ThenBy(pair => pair.Key).Take(table.Length * 6 / 10))
        {
            var often = Math.Min(5, System.Numerics.BitOperations.Log2((uint)all) / 2);
            var share = inside < 3 ? 7 : (int)Math.Min(6, 7.0 * capital / inside);
            NameModel.Keep(table, hash, (byte)(often << 3 | share | 64), company.GetValueOrDefault(hash));
        }
        return table;
    }

    private static IEnumerable<string> Lines(Room room)
    {
        string[] folders = ["sentiment/tweeteval", "sentiment/vader", "sentiment/patient-comments", "crisis/crisislex-t6", "crisis/crisislex-t26"];
        foreach (var folder in folders)
        {
            if (room.Find(folder) is not { } path) continue;
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (!(file.EndsWith("_text.txt", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".jsonl", StringComparison.Ordinal) || (file.Contains("vader", StringComparison.Ordinal) && file.Contains("weets", StringComparison.Ordinal)))) continue;
                var seen = new HashSet<string>();
                // Reposts say the same thing again.
                foreach (var line in File.ReadLines(file)) if (line.Length < 4000 && seen.Add(line.Length > 90 ? line[30..75] : line)) yield return line;
            }
        }
    }
}
