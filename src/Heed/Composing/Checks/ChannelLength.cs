using System.Globalization;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>How much a reader takes in one piece on each channel. A short post is also cut off by the networks.</summary>
internal static class ChannelLength
{
    /// <summary>What most networks show of a post without cutting it, in characters as people count them.</summary>
    public const int Post = 300;
    /// <summary>About one page.</summary>
    public const int EmailWords = 300, PressWords = 500;

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.Channel == "post" && draft.Text.Length > Post && new StringInfo(draft.Text).LengthInTextElements is > Post and var length)
            yield return new Finding("length", "Length", Gate.Warn, 0, 0, $"It has {length} characters. A post is cut off after {Post}.", "Keep what people must know first, and link to the rest.");
        var most = draft.Channel switch { "email" => EmailWords, "press" => PressWords, _ => 0 };
        if (most > 0 && ReadText.Of(draft.Text).Measured.Words is var words && words > most)
            yield return new Finding("length", "Length", Gate.Warn, 0, 0, $"It has {words} words. One page has about {most}.", "Put the main thing first and cut the rest.");
    }
}
