namespace Heed.Language.Queries;

/// <summary>Fields whose values are a known few, with the words that other tools use for the same.</summary>
internal static class QueryChoices
{
    private static readonly Dictionary<QueryField, Dictionary<string, string>> Sets = new()
    {
        [QueryField.Is] = Set("reply repost quote original review news dm comment owned question", "retweet=repost rt=repost share=repost message=dm direct=dm"),
        [QueryField.Has] = Set("image video link media question phi claim location", "images=image photo=image videos=video links=link url=link urls=link geo=location place=location"),
        [QueryField.Intent] = Set("question complaint praise request rumour threat report other", "rumor=rumour compliment=praise"),
        [QueryField.Emotion] = Set("anger joy optimism sadness fear disgust surprise trust anticipation love pessimism", "angry=anger happy=joy happiness=joy sad=sadness afraid=fear hope=optimism"),
        [QueryField.Phi] = Set("none possible likely", "no=none"),
        [QueryField.Sentiment] = Set("negative neutral positive", "neg=negative neu=neutral pos=positive bad=negative good=positive"),
        [QueryField.Verified] = Set("true false", "yes=true no=false"),
    };

    /// <summary>Whether only certain values make sense for the field.</summary>
    public static bool Has(QueryField field) => Sets.ContainsKey(field);

    /// <summary>The value under its one name, or null when the field knows no such value.</summary>
    public static string? Find(QueryField field, string value) => Sets[field].GetValueOrDefault(value);

    /// <summary>
    /// Writes a folded value of a post under its one name too, so that a post from the "USA" answers country:us and a "retweet" is:repost. Returns the length it has then.
    /// Nothing happens where there is no other name, or no room for it. Allocates nothing.
    /// </summary>
    internal static int Settle(QueryField field, Span<byte> folded, int length)
    {
        if (length is 0 or > 40 || !(field == QueryField.Country || Sets.ContainsKey(field))) return length;
        Span<char> typed = stackalloc char[length];
        if (System.Text.Ascii.ToUtf16(folded[..length], typed, out _) != System.Buffers.OperationStatus.Done) return length;
        string? name;
        if (field == QueryField.Country) name = PlaceCodes.Country(typed);
        else Sets[field].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out name);
        if (name is null || name.Length > folded.Length) return length;
        return System.Text.Encoding.UTF8.GetBytes(name, folded);
    }

    public static string Unknown(QueryField field, string value)
    {
        var known = Sets[field].Values.Distinct().ToArray();
        var name = QueryFields.NameOf(field);
        var hint = QueryFields.Nearest(value, known) is { } near ? $"Did you mean {name}:{near}? " : "";
        return $"{QueryFaults.Said(value)} is not a value of {name}:. {hint}It can be {string.Join(", ", known[..^1])} or {known[^1]}.";
    }

    private static Dictionary<string, string> Set(string names, string aliases)
    {
        var set = names.Split(' ').ToDictionary(name => name, name => name, StringComparer.Ordinal);
        foreach (var alias in aliases.Split(' ')) set[alias.Split('=')[0]] = alias.Split('=')[1];
        return set;
    }
}
