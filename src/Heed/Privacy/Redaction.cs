using System.Text;

namespace Heed.Privacy;

/// <summary>Puts a word in brackets where an identifier stood, so that the rest still reads.</summary>
public static class Redaction
{
    /// <summary>Spans may come in any order and overlap; where they do, the one that starts first (then the longer) names the place.</summary>
    public static string Mask(string text, IReadOnlyList<Identifier> found)
    {
        if (found.Count == 0) return text;
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var one in Spans.Ordered(text, found))
        {
            masked.Append(text, at, one.Start - at).Append(Word(one.Type));
            at = one.End;
        }
        return masked.Append(text, at, text.Length - at).ToString();
    }

    public static string Word(IdentifierType type) => type switch
    {
        IdentifierType.Person => "[NAME]",
        IdentifierType.Address => "[PLACE]",
        IdentifierType.Phone => "[PHONE]",
        IdentifierType.Fax => "[FAX]",
        IdentifierType.Email => "[EMAIL]",
        IdentifierType.Url => "[URL]",
        IdentifierType.Ip => "[IP]",
        IdentifierType.Ssn => "[SSN]",
        IdentifierType.Card or IdentifierType.Iban or IdentifierType.Account => "[ACCOUNT]",
        IdentifierType.Licence => "[LICENCE]",
        IdentifierType.Record => "[MRN]",
        IdentifierType.Plan => "[PLAN_ID]",
        IdentifierType.Device => "[DEVICE]",
        IdentifierType.Vehicle => "[VEHICLE]",
        IdentifierType.Date => "[DATE]",
        IdentifierType.Age => "[90+]",
        IdentifierType.Username => "[USERNAME]",
        IdentifierType.NationalId => "[ID]",
        IdentifierType.Biometric => "[BIOMETRIC]",
        IdentifierType.Code => "[CODE]",
    };
}
