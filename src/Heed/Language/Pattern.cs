using System.Text.RegularExpressions;

namespace Heed.Language;

/// <summary>
/// A pattern for texts of any length. In a process that has just begun, generated code runs unoptimised until the runtime notices that it is hot, which for one long text
/// is most of the work; a pattern compiled at run time is at full speed at once, but takes some milliseconds to compile. So long texts get that one. Any thread.
/// </summary>
internal sealed class Pattern(Regex generated)
{
    /// <summary>UTF-16 units from which compiling pays.</summary>
    private const int Long = 1 << 15;

    private readonly Lazy<Regex> _compiled = new(() => new Regex(generated.ToString(), generated.Options | RegexOptions.Compiled | RegexOptions.CultureInvariant));

    /// <param name="length">Of all the text that is being read, in UTF-16 units.</param>
    public Regex For(int length) => length < Long ? generated : _compiled.Value;

    public Regex For(string text) => For(text.Length);
}
