using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Heed.Language;

/// <summary>Five emotions and how strongly each is in a text, 0 to 1. A fixed shape, so that a post costs one small object.</summary>
internal sealed class Feelings : IReadOnlyDictionary<string, double>
{
    private static readonly string[] Names = ["anger", "joy", "optimism", "sadness", "fear"];
    public static readonly Feelings None = new(0, 0, 0, 0, 0);
    private readonly float _anger, _joy, _optimism, _sadness, _fear;

    private Feelings(float anger, float joy, float optimism, float sadness, float fear) => (_anger, _joy, _optimism, _sadness, _fear) = (anger, joy, optimism, sadness, fear);

    public static Feelings Of(in Facets.Reading reading) => new(reading.Anger, reading.Joy, reading.Optimism, reading.Sadness, reading.Fear);

    private double At(int index) => index switch { 0 => _anger, 1 => _joy, 2 => _optimism, 3 => _sadness, _ => _fear };

    public double this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();
    public IEnumerable<string> Keys => Names;
    public IEnumerable<double> Values => Enumerable.Range(0, Names.Length).Select(At);
    public int Count => Names.Length;
    public bool ContainsKey(string key) => Array.IndexOf(Names, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out double value)
    {
        var index = Array.IndexOf(Names, key);
        value = index < 0 ? 0 : At(index);
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, double>> GetEnumerator()
    {
        for (var i = 0; i < Names.Length; i++) yield return new(Names[i], At(i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
