using Heed.Privacy;

namespace Heed.Composing.Checks;

/// <summary>
/// What points at a person and is not on the organisation's own list (rule G9). A lone first name, or two capital words that no list explains, is a warning: it may be a place;
/// an address on the web of a public authority passes, for statements must be able to send people there.
/// </summary>
internal static class IdentifierCheck
{
    private static readonly string[] Authorities = [".gov", ".gov.uk", ".mil", ".int", ".europa.eu", ".nhs.uk"];

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        foreach (var found in new IdentifierFinder(draft.OwnIdentifiers).FindWithDoubt(draft.Text))
        {
            var words = draft.Text[found.Start..found.End];
            if (found.Type == IdentifierType.Url && OfAuthority(words)) continue;
            var gate = found.Confidence >= 0.7 ? Gate.Block : Gate.Warn;
            yield return new Finding("identifier-" + Word(found.Type), "Identifier", gate, found.Start, found.End, $"“{words}” {Sentence(found.Type)}", Instead(found.Type));
        }
    }

    internal static string Word(IdentifierType type) => type.ToString().ToLowerInvariant();

    private static bool OfAuthority(string url)
    {
        var from = url.IndexOf("://", StringComparison.Ordinal);
        var host = from < 0 ? url : url[(from + 3)..];
        var end = host.IndexOfAny(['/', '?', '#', ':']);
        if (end >= 0) host = host[..end];
        return Authorities.Any(authority => host.EndsWith(authority, StringComparison.OrdinalIgnoreCase));
    }

    private static string Sentence(IdentifierType type) => type switch
    {
        IdentifierType.Person => "looks like a person’s name.",
        IdentifierType.Address => "looks like a place that could point at one person.",
        IdentifierType.Phone or IdentifierType.Fax => "is a number that is not on our own list.",
        IdentifierType.Email => "is a mailbox that is not on our own list.",
        IdentifierType.Url or IdentifierType.Ip => "is a web address that is not on our own list.",
        IdentifierType.Username => "is the name of an account that is not ours.",
        IdentifierType.Date => "is a date tied to a person.",
        IdentifierType.Age => "is an age above 89, which can point at one person.",
        _ => "looks like a number that belongs to one person.",
    };

    private static string Instead(IdentifierType type) => type switch
    {
        IdentifierType.Person => "Leave the name out. If it is our spokesperson, add the name to the organisation’s own list.",
        IdentifierType.Phone or IdentifierType.Fax or IdentifierType.Email or IdentifierType.Url => "If it is ours, add it to the organisation’s own list. If it is someone else’s, remove it.",
        IdentifierType.Age => "Say “90 or older”, or leave the age out.",
        IdentifierType.Date => "Leave the date out, or keep the year only.",
        _ => "Remove it.",
    };
}
