using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>S06, S08 and S10: people are against something we decided, or against each other over it.</summary>
internal static class PolicyScenarios
{
    public static Scenario Brigade { get; } = new()
    {
        Code = "S06", Name = "Mandate or policy brigade", Cluster = "challenge", MinLevel = 2,
        Line = "A rule of ours (vaccines, masks, visits, a kind of care) draws a crowd, much of it from outside.",
        Posture = "Inform. Do not deny.",
        Spokesperson = "Chief medical officer with a respected nurse.",
        FirstChannel = "A page on our site",
        Signals = ["Reviews in a burst from outside the area", "The same words again and again", "Rally dates, call-in scripts", "Leaks from staff groups"],
        Steps =
        [
            new("S06-1", FirstHour, 45, CommunityManager, "Tell local voices from the crowd; look for signs that it is coordinated.", "Two counts."),
            new("S06-2", FirstHour, 40, Security, "Safety briefing. Threats make this level 3.", "Held."),
            new("S06-3", FirstHour, 30, CommunityManager, "Stop replying to reviews for now.", "Paused."),
            new("S06-4", FirstHours, 180, CommunicationsLead, "A page with reason, evidence, exceptions and dates.", "A link."),
            new("S06-5", FirstHours, 150, Staff, "A script for line managers.", "Sent."),
            new("S06-6", FirstHours, 150, CommunityManager, "Pin the rules for comments.", "A link."),
            new("S06-7", FirstDay, 600, CommunityManager, "Report fake accounts to the network.", "Report numbers."),
            new("S06-8", FirstDay, 900, CommunicationsLead, "Ask people the community trusts to speak.", "Who was asked."),
            new("S06-9", LaterDays, 4320, Staff, "An open forum for staff.", "Date held."),
            new("S06-10", LaterDays, 7200, Clinical, "Publish the numbers.", "A link."),
            new("S06-11", LaterDays, 20160, Executive, "Review the rule against the facts.", "Date held.")
        ],
        HoldingText = "Our rule on {topic} is there to protect patients and staff. We know people feel strongly about it. People who come to us for care are often very sick, and {rule} lowers their risk. You can read the reason, the exceptions and the dates at {link}. We welcome questions at {phone}. We will not accept threats to our staff. Care is open to all. Next update: {time}.",
        Donts = ["Mock.", "Argue one by one.", "Delete criticism.", "Tell anyone's staff or vaccine status."],
        Success = ["Local feeling is reported apart from the crowd.", "Staff stay.", "No safety incident."]
    };

    public static Scenario Closure { get; } = new()
    {
        Code = "S08", Name = "Service or site closure, layoffs", Cluster = "preventable", MinLevel = 2,
        Line = "We close or cut something people rely on.",
        Posture = "Rebuild. Speak of past good work last, if at all.",
        Spokesperson = "Chief executive, in the place itself.",
        FirstChannel = "Staff meeting", LegalClock = "WARN Act 60 days, state notice",
        Signals = ["A staff leak", "A council agenda", "Petitions", "“Closing” with the name of a site", "Job posts"],
        Steps =
        [
            new("S08-1", FirstHour, 50, Executive, "If it leaked: confirm it, or say truthfully when it will be decided.", "Decided."),
            new("S08-2", FirstHour, 55, Staff, "Meet staff the same day.", "Time set."),
            new("S08-3", FirstHours, 180, Operations, "A table of services: where to, from when, how to move records.", "A link."),
            new("S08-4", FirstHours, 210, Executive, "Speak with unions and officials.", "Who was told, and when."),
            new("S08-5", FirstDay, 480, PatientRelations, "Open a hotline.", "The line is answered."),
            new("S08-6", FirstDay, 1200, PatientRelations, "Letters to patients.", "Sent."),
            new("S08-7", LaterDays, 7200, Executive, "A town hall.", "Date held."),
            new("S08-8", LaterDays, 10080, Operations, "Report on the move every week.", "Links."),
            new("S08-9", LaterDays, 14400, Operations, "Plan the last day.", "The plan is written."),
            new("S08-10", LaterDays, 20160, Executive, "Thank the people of the place.", "Where it was said."),
            new("S08-11", LaterDays, 20160, PatientRelations, "Ask afterwards whether people found care.", "Survey dates.")
        ],
        HoldingText = "We have decided to close {service} at {site} on {date}. We know this is hard for patients, staff and neighbors. The reason is {one plain reason}. Your care will go on. {service} will be at {place} from {start date}. You can get your records and book a new visit at {phone}. We will meet with the community on {meeting date} and answer questions. You can read more at {link}. Next update: {time}.",
        Donts = ["Call it a “transformation”.", "Release it on a Friday evening.", "Use stock praise."],
        Success = ["Staff always hear it first.", "90% of patients have a new provider within 60 days.", "Reports of missed care are followed."]
    };

    public static Scenario Strike { get; } = new()
    {
        Code = "S10", Name = "Strike or labor dispute", Cluster = "challenge", MinLevel = 2,
        Line = "Staff plan to strike or are out.",
        Posture = "Inform.",
        Spokesperson = "Chief operating or nursing officer; not the negotiator.",
        FirstChannel = "Calls to patients", LegalClock = "10 days' notice under the NLRA",
        Signals = ["Vote dates", "Picket events", "Posts of solidarity", "Photos of empty wards"],
        Steps =
        [
            new("S10-1", FirstHour, 40, Legal, "Legal review of every line: no threats, questions, promises or watching.", "In place."),
            new("S10-2", FirstHour, 45, PrivacyOfficer, "Do not listen at the level of single staff members.", "Topics checked."),
            new("S10-3", FirstHour, 55, Operations, "Tell patients whether they can come.", "A link."),
            new("S10-4", FirstHours, 180, Operations, "What is open; changes to booked care by phone.", "A link."),
            new("S10-5", FirstHours, 210, Staff, "A note of respect to staff.", "Sent."),
            new("S10-6", FirstDay, 720, Operations, "A daily status. During the action this is level 3.", "A link."),
            new("S10-7", LaterDays, 10080, Executive, "A message that helps people work together again.", "A link."),
            new("S10-8", LaterDays, 10080, Operations, "How many visits are booked again.", "A number with a date.")
        ],
        HoldingText = "Some of our staff plan to strike from {date}. We know this may worry you. We respect their right to do so and we value their work. {services} will stay open. If your visit must move, we will call you. Please come in for emergencies as always. We keep talking to reach a fair deal. See {link} for what is open, or call {phone}. Next update: {time}.",
        Donts = ["Bargain in public.", "Question motives.", "Photograph pickets."],
        Success = ["95% of patients hear of changes a day ahead.", "No finding of unfair practice."]
    };
}
