using Heed.Privacy;

namespace Heed.Composing.Checks;

/// <summary>Rules G1 to G12: never confirm and never deny that somebody was in our care.</summary>
internal static class CareGuardCheck
{
    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from hit in CareGuard.Find(draft.Text, draft.AddressedToPerson)
        select new Finding("care-" + hit.Rule, "A person’s care", Gate.Block, hit.Start, hit.End, hit.Sentence, Instead(hit.Rule));

    private static string Instead(string rule) => rule switch
    {
        "G1" or "G2" => "Speak of everyone: “people who come to us”, “anyone who visits”. Offer a phone number for the person’s own matter.",
        "G3" or "G4" or "G6" => "Say neither yes nor no: “We can’t say who is or was in our care.” Then give a number to call.",
        "G5" => "Thank them for the message: “Thank you for telling us.” A thank-you for coming says that they came.",
        "G7" => "Be sorry for what they say, not for a visit: “We are sorry to read this. Please call us so we can listen.”",
        "G10" => "Leave out what the person did. Say what anyone can do now: “Please call us and we will help.”",
        "G11" => "Wish it to everyone, or thank them for writing. Say kind words to one person on the phone.",
        _ => "Ask them to call, or to write to your mailbox. Give the number or the address, and ask for nothing here.",
    };
}
