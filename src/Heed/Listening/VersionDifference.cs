namespace Heed.Listening;

/// <summary>A stretch of a query: the same in both versions, added, or taken away.</summary>
public readonly record struct Change(char Sign, string Text);

/// <summary>What changed from one version of a query to the next, word by word (longest common subsequence).</summary>
public static class VersionDifference
{
    /// <summary>Beyond this many words a side the versions are shown whole, one taken away and one added: the table would grow with the product.</summary>
    private const int MostWords = 1500;

    public static IReadOnlyList<Change> Between(string before, string after)
    {
        string[] old = Words(before), now = Words(after);
        if (old.SequenceEqual(now)) return [new(' ', string.Join(' ', now))];
        if (old.Length > MostWords || now.Length > MostWords) return [new('-', before), new('+', after)];
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var k = now.Length - 1; k >= 0; k--)
                common[i, k] = old[i] == now[k] ? common[i + 1, k + 1] + 1 : Math.Max(common[i + 1, k], common[i, k + 1]);
        var changes = new List<Change>();
        int at = 0, to = 0;
        while (at < old.Length || to < now.Length)
        {
            if (at < old.Length && to < now.Length && old[at] == now[to]) { Say(changes, ' ', old[at++]); to++; }
            else if (to == now.Length || (at < old.Length && common[at + 1, to] >= common[at, to + 1])) Say(changes, '-', old[at++]);
            else Say(changes, '+', now[to++]);
        }
        return changes;
    }

    private static void Say(List<Change> changes, char sign, string word)
    {
        if (changes.Count > 0 && changes[^1].Sign == sign) changes[^1] = new(sign, changes[^1].Text + " " + word);
        else changes.Add(new(sign, word));
    }

    // Brackets stand alone, so that a word added before one is not a change of the word after it.
    private static string[] Words(string query) => query.Replace("(", "( ").Replace(")", " )").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
