using System.Text;

namespace Heed.Privacy;

/// <summary>
/// Puts invented names and numbers where real ones stood, so that a shared case study still reads. The same name, number or mailbox becomes the same invention all
/// through a document. What is invented depends on the seed and on the order of appearance, never on what it stands for (45 CFR 164.514(c)): draw a new random seed for
/// each document and forget it. Inventions are of the ranges kept for fiction: telephones 555-01xx and 07700 900xxx, example.org, 192.0.2.0/24, numbers whose check digits are wrong.
/// </summary>
public static class SyntheticReplacement
{
    /// <param name="found">What <see cref="IdentifierFinder"/> found, and what a reader added. In any order.</param>
    /// <param name="seed">Random, for this document alone.</param>
    public static string Replace(string text, IReadOnlyList<Identifier> found, ulong seed)
    {
        var inventions = new Inventions(seed, text);
        var made = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var one in Spans.Ordered(text, found))
        {
            made.Append(text, at, one.Start - at).Append(inventions.For(one.Type, text[one.Start..one.End]));
            at = one.End;
        }
        return made.Append(text, at, text.Length - at).ToString();
    }
}
