using Heed.Privacy;

namespace Heed.Composing.Checks;

/// <summary>Rules G1 to G10: never confirm and never deny that somebody was in our care.</summary>
internal static class CareGuardCheck
{
    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from hit in CareGuard.Find(draft.Text, draft.AddressedToPerson)
        select new Finding("care-" + hit.Rule, "A person’s care", Gate.Block, hit.Start, hit.End, hit.Sentence,
            "Speak of everyone: “people who come to us”, “anyone who visits”. Offer a phone number for the person’s own matter.");
}
