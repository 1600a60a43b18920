using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>S01 and S13: something of ours is in the wrong hands: systems, data, an account, a face.</summary>
internal static class CyberScenarios
{
    public static Scenario Breach { get; } = new()
    {
        Code = "S01", Name = "Data breach or ransomware", Cluster = "victim", MinLevel = 3,
        Line = "Systems are down or data may be out because of an attack.",
        Posture = "Inform and adjust. Rebuild if controls were weak or news was slow.",
        Spokesperson = "Chief executive for people, security lead for facts. Never the vendor.",
        FirstChannel = "Status page", LegalClock = "HIPAA 60 days, state law, SEC 4 business days, GDPR 72 hours",
        Signals = ["“System down”, “portal not working”, “paper charts”", "“Can't fill my prescription”", "Leak-site screenshots, look-alike web addresses", "Staff photos of dark screens", "A reporter asking for the name of a gang"],
        Steps =
        [
            new("S01-1", FirstHour, 15, Security, "Switch the team to channels outside our systems. Assume mail and chat are read.", "The team talks on the other channel."),
            new("S01-2", FirstHour, 20, Operations, "Confirm with the emergency department which services run, and whether ambulances are diverted.", "Yes or no, with a time."),
            new("S01-3", FirstHour, 20, CommunicationsLead, "Use no words like “breach”, “hack” or “your data is safe” until verified.", "Everyone who speaks knows."),
            new("S01-4", FirstHour, 45, Security, "Turn on the standby site.", "It answers from outside."),
            new("S01-5", FirstHours, 120, Clinical, "Tell patients: come or don't come, bring a medicine list, which numbers work.", "A link."),
            new("S01-6", FirstHours, 150, PatientRelations, "Open a hotline for this.", "The line is answered."),
            new("S01-7", FirstHours, 180, Legal, "Call the cyber insurer and law enforcement.", "Who was told, and when."),
            new("S01-8", FirstHours, 240, Security, "Warn staff and patients of fake messages that use this event.", "The warning is sent."),
            new("S01-9", FirstDay, 600, Operations, "Publish a table of services and their state, every day.", "A link."),
            new("S01-10", FirstDay, 720, Staff, "Answer staff on pay and on paper processes.", "Answers are sent."),
            new("S01-11", FirstDay, 960, PrivacyOfficer, "Start the 60-day and state clocks from the day of discovery.", "Dates are logged."),
            new("S01-12", LaterDays, 10080, PrivacyOfficer, "Prepare letters, media notice for 500 or more, call center, credit monitoring.", "Dates are set."),
            new("S01-13", LaterDays, 7200, IncidentLead, "Agree what we do if data is leaked or someone demands money again.", "The plan is written."),
            new("S01-14", LaterDays, 20160, Security, "Say what has changed.", "A link.")
        ],
        HoldingText = "Some of our computer systems are not working today because of a security problem. We know this is worrying. Our teams are using backup steps to keep caring for people. {open services} are open. {delayed services} are delayed. If you have a visit today, please {instruction}. We do not know yet if any private information is involved. We will tell you what we learn. Next update: {time} at {link}. In an emergency, call 911.",
        Donts = ["Say “no evidence of access” as if it meant no access.", "Excuse it with a “sophisticated attack”.", "Discuss ransom or the attacker.", "Give numbers before they are verified."],
        Success = ["The status page is the top source.", "Calls are answered within 5 minutes for nine in ten.", "All notices go out on time."]
    };

    public static Scenario Takeover { get; } = new()
    {
        Code = "S13", Name = "Account takeover, impersonation or fake clinician", Cluster = "victim", MinLevel = 3,
        Line = "Someone speaks in our name, or with the face of one of our clinicians.",
        Posture = "Inform.",
        Spokesperson = "Security lead for facts, communications lead for people.",
        FirstChannel = "Another verified channel and our site", LegalClock = "Breach clock if data was taken",
        Signals = ["Posts on our page nobody here wrote", "A new account with our logo", "A clinician's face or voice selling a product", "Patients asking whether a message is real"],
        Steps =
        [
            new("S13-1", FirstHour, 15, Security, "Lock the account, end all sessions, bring in the second owner, use the network's emergency form.", "Locked, or the form's number."),
            new("S13-2", FirstHour, 30, CommunicationsLead, "Warn people from another verified channel and our site.", "A link."),
            new("S13-3", FirstHour, 45, Staff, "Tell staff and patients not to click, pay or share details.", "The note is sent."),
            new("S13-4", FirstHours, 150, CommunityManager, "List the false posts and reach the people who answered them.", "The list is complete."),
            new("S13-5", FirstDay, 720, PrivacyOfficer, "Find out whether private messages were open to the intruder.", "Yes or no; breach clock if yes."),
            new("S13-6", LaterDays, 4320, Security, "Strong sign-in and two known owners on every account.", "Each account checked."),
            new("S13-7", LaterDays, 10080, CommunicationsLead, "Publish a page that lists our real accounts.", "A link.")
        ],
        HoldingText = "Someone else is using an account in our name. We are sorry for the worry this causes. Please do not click links, send money or share details. Our real pages are listed at {link}. We are working to get it back. If you shared private information, call {phone}. Next update: {time}.",
        Donts = ["Link to the false account.", "Promise when the account will be back.", "Ask people to fight the impostor."],
        Success = ["The warning is out within 30 minutes.", "The false account is down within 24 hours.", "Everyone who answered it was reached."]
    };
}
