using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>S09, S11 and S12: people must be protected while the public watches.</summary>
internal static class ProtectionScenarios
{
    public static Scenario WellKnownPatient { get; } = new()
    {
        Code = "S09", Name = "Well-known patient, leak or snooping", Cluster = "preventable", MinLevel = 3, EmpathyExempt = true,
        Line = "The public wants to know who is in our care.",
        Posture = "The privacy line, and nothing else.",
        Spokesperson = "Communications lead, one line only, agreed with the patient.",
        FirstChannel = "None in public", LegalClock = "Breach clock",
        Signals = ["Photographers at the doors", "Photos from rooms", "“Spotted at”", "Spikes in who opens a chart", "Calls from tabloids"],
        Steps =
        [
            new("S09-1", FirstHour, 15, PrivacyOfficer, "Alias and lock on the chart.", "Tick only."),
            new("S09-2", FirstHour, 20, PrivacyOfficer, "Audit who opened it, now.", "The audit runs."),
            new("S09-3", FirstHour, 40, Staff, "Remind staff.", "Sent."),
            new("S09-4", FirstHour, 45, CommunicationsLead, "One line approved by the patient, or the line below.", "The line is set."),
            new("S09-5", FirstHours, 120, Security, "A place for media, drones, the entrances.", "In place."),
            new("S09-6", FirstHours, 180, Legal, "Ask networks to take leaked images down.", "Request numbers."),
            new("S09-7", FirstDay, 480, PrivacyOfficer, "If something leaked: tell the patient first; breach clock.", "Tick only."),
            new("S09-8", LaterDays, 10080, Staff, "HR decides on those who looked.", "Decided."),
            new("S09-9", LaterDays, 14400, PrivacyOfficer, "Report as the law asks.", "Dates are logged."),
            new("S09-10", LaterDays, 20160, PrivacyOfficer, "Make snooping harder next time.", "What changed.")
        ],
        HoldingText = "We do not talk about who is or is not in our care. That promise is the same for every person. Please respect the privacy of all patients and families. Media questions can go to {email}.",
        Donts = ["Say “no comment on their condition”: it confirms they are here.", "Thank the well-known person.", "Post photos of the crowd."],
        Success = ["Nothing is confirmed.", "The audit is closed within 72 hours.", "Other patients are not disturbed."]
    };

    public static Scenario Violence { get; } = new()
    {
        Code = "S11", Name = "Violence or active shooter", Cluster = "victim", MinLevel = 4, EmpathyExempt = true,
        Line = "There is danger to life on our grounds now.",
        Posture = "Instruct.",
        Spokesperson = "Police for the event, chief executive for people.",
        FirstChannel = "Alert system", LegalClock = "OSHA: 8 hours for a death, 24 hours for a hospital stay",
        Signals = ["“Shots” or “lockdown” with the name of a site", "Scanner accounts", "Live video from inside"],
        Steps =
        [
            new("S11-1", FirstHour, 10, Security, "Life-safety alert (run, hide, stay away, doors), at once, by security, without waiting for approval of words.", "Sent."),
            new("S11-2", FirstHour, 25, CommunicationsLead, "A public “stay away”.", "A link."),
            new("S11-3", FirstHour, 10, CommunityManager, "Never post positions, tactics or photos.", "Everyone knows."),
            new("S11-4", FirstHour, 60, CommunicationsLead, "Agree every line with the police.", "Contact named."),
            new("S11-5", FirstHour, 60, PatientRelations, "A place and a number for families.", "Both are open."),
            new("S11-6", FirstHour, 60, CommunityManager, "Ask the public not to share live video.", "A link."),
            new("S11-7", FirstHours, 240, Clinical, "The number of people hurt only from police or the chief medical officer, after families know.", "A verified fact."),
            new("S11-8", FirstHours, 180, Operations, "A list of services that are closed.", "A link."),
            new("S11-9", FirstHours, 210, Staff, "Check in with all staff.", "Everyone is accounted for."),
            new("S11-10", FirstDay, 900, Staff, "Vigil and counseling.", "Times set."),
            new("S11-11", FirstDay, 600, CommunityManager, "Correct hoaxes and wrong suspects.", "Each has a decision."),
            new("S11-12", LaterDays, 2880, Executive, "Names only with the families' consent.", "Tick only."),
            new("S11-13", LaterDays, 10080, Operations, "Plan for opening again, and what is safer now.", "A link."),
            new("S11-14", LaterDays, 20160, Executive, "Plan the anniversary.", "Date set.")
        ],
        HoldingText = "There is an emergency at {site}. Please stay away. If you are inside, follow the staff and police. Police are here. Families can go to {family place} or call {phone}. Other emergency patients should go to {other site}. We will share what we can at {time} on {link}.",
        Donts = ["Motive, name, count or “all clear” before the police.", "Automated posts.", "Marketing."],
        Success = ["“Stay away” is public within 15 minutes.", "The family place is open within 60 minutes.", "No family learns it online."]
    };

    public static Scenario Hoax { get; } = new()
    {
        Code = "S12", Name = "Hoax or harassment campaign", Cluster = "rumor", MinLevel = 3,
        Line = "A false claim brings threats against our people.",
        Posture = "Deny, with proof. Only where no part is true.",
        Spokesperson = "Senior clinician and chief executive; peers and societies as third voices.",
        FirstChannel = "A page with the facts", LegalClock = "Police report",
        Signals = ["A service of ours with words of outrage", "Large accounts from outside", "Staff addresses made public", "Floods of calls", "Archive links to our own pages"],
        Steps =
        [
            new("S12-1", FirstHour, 25, Security, "Weigh threats and keep staff safe: take down contact pages, help with home addresses, route phones.", "Each named person was reached."),
            new("S12-2", FirstHour, 15, CommunityManager, "Save everything.", "Captures are stored."),
            new("S12-3", FirstHour, 50, CommunicationsLead, "Check our own pages for errors, and mend them visibly.", "Pages checked."),
            new("S12-4", FirstHours, 150, Clinical, "A page that gives the fact, warns of the claim, says how it misleads, and gives the fact again.", "A link."),
            new("S12-5", FirstHours, 150, Staff, "A script for staff.", "Sent."),
            new("S12-6", FirstHours, 120, PatientRelations, "Tell patients: open, safe, how to come.", "A link."),
            new("S12-7", FirstHours, 180, CommunityManager, "Call the networks' trust teams.", "Report numbers."),
            new("S12-8", FirstDay, 600, Executive, "Brief our allies.", "Who was briefed."),
            new("S12-9", FirstDay, 600, CommunityManager, "Pin the statement; limit replies by our rules.", "A link."),
            new("S12-10", LaterDays, 2880, Security, "Warn those who may be next.", "Who was warned."),
            new("S12-11", LaterDays, 4320, Staff, "Counseling.", "Times set."),
            new("S12-12", LaterDays, 10080, Legal, "Legal steps.", "Decided."),
            new("S12-13", LaterDays, 20160, IncidentLead, "Review after the event.", "Date held.")
        ],
        HoldingText = "Our staff and families are being threatened because of a false claim. We know this is frightening. Here is the fact: {true policy in one line}. We are working with police to keep everyone safe. Our doors are open and care goes on. Please do not share the claim. You can read the facts at {link}. If you have a visit, please come as planned or call {phone}. Next update: {time}.",
        Donts = ["Repeat the claim.", "Tag its source.", "Debate who people are.", "Take pages down without saying why."],
        Success = ["No member of staff is harmed.", "97% of usual appointments are kept.", "Headlines use the fact."]
    };
}
