using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>S04, S05 and S14: how we treated somebody, or what we said.</summary>
internal static class ConductScenarios
{
    public static Scenario Complaint { get; } = new()
    {
        Code = "S04", Name = "Viral patient or family complaint", Cluster = "challenge", MinLevel = 2,
        Line = "One person's account of their care spreads fast.",
        Posture = "Adjust and listen.",
        Spokesperson = "Chief nursing or medical officer, or the patient-experience lead.",
        FirstChannel = "The same network, then the phone", LegalClock = "Written answer to a grievance within 7 days",
        Signals = ["Shares far above the usual hour", "Replies and stitches", "A petition", "“The same happened to me”", "A burst of reviews"],
        Steps =
        [
            new("S04-1", FirstHour, 40, PatientRelations, "Offer direct contact once, in public, in general words.", "A link."),
            new("S04-2", FirstHour, 45, CommunityManager, "Is there a pattern? Pull the themes.", "Themes with counts."),
            new("S04-3", FirstHour, 55, PatientRelations, "Open a grievance if they agree.", "Tick only."),
            new("S04-4", FirstHours, 180, Clinical, "A leader calls and listens.", "Tick only."),
            new("S04-5", FirstHours, 150, PrivacyOfficer, "Brief the unit: no retaliation, nobody opens the chart without a role. Access audit on.", "The audit is on."),
            new("S04-6", FirstDay, 600, CommunicationsLead, "A general statement if the volume stays.", "A link, or why not."),
            new("S04-7", FirstDay, 900, PatientRelations, "Review the themes.", "Themes with owners."),
            new("S04-8", LaterDays, 10080, PatientRelations, "Written answer within 7 days.", "Tick only."),
            new("S04-9", LaterDays, 14400, Clinical, "A change in the process that people can see.", "A link."),
            new("S04-10", LaterDays, 20160, PatientRelations, "Invite them to advise, if they wish.", "Tick only.")
        ],
        HoldingText = "We have seen a post about care at {site}. We know this is hard to read, and we take it seriously. We can't talk about anyone's care in public, so we have reached out to listen. Everyone should be treated with respect here. We are looking at what we can do better. If you have had a bad experience, please call {phone}. A person will answer. Next update: {time} at {link}.",
        Donts = ["Say “our patient”.", "Correct their story.", "Offer money in public.", "Ask them to delete it.", "Threaten with law."],
        Success = ["Contact within 4 hours.", "No second wave.", "The themes are closed."]
    };

    public static Scenario Misconduct { get; } = new()
    {
        Code = "S05", Name = "Staff misconduct video or post", Cluster = "preventable", MinLevel = 2,
        Line = "A clip or post shows one of ours doing what we would never want.",
        Posture = "Rebuild.",
        Spokesperson = "Chief nursing officer.",
        FirstChannel = "The same network", LegalClock = "Breach clock if patient details are seen",
        Signals = ["A clip with our logo or badge", "A tag with our site", "Re-uploads after the original is gone", "Staff addresses made public"],
        Steps =
        [
            new("S05-1", FirstHour, 25, CommunityManager, "Is it real, ours and recent? Check place, date and edits.", "Yes or no."),
            new("S05-2", FirstHour, 30, PrivacyOfficer, "Are patients visible? Then privacy review and breach clock. If patients are seen or mocked this is level 3.", "Yes or no."),
            new("S05-3", FirstHour, 50, Staff, "HR decides who works away from patients.", "Decided."),
            new("S05-4", FirstHour, 45, Security, "Protect staff from threats.", "Done, or why it is not needed."),
            new("S05-5", FirstHours, 120, CommunicationsLead, "A statement of what we stand for. Promise no outcome.", "A link."),
            new("S05-6", FirstHours, 180, Staff, "A huddle on the unit.", "Held."),
            new("S05-7", FirstHours, 240, PatientRelations, "Reach the patients concerned.", "Tick only."),
            new("S05-8", FirstDay, 1200, Staff, "Say the outcome in general words, once it is true.", "A link."),
            new("S05-9", LaterDays, 14400, Staff, "Training and action on culture.", "Dates are set."),
            new("S05-10", LaterDays, 14400, PatientRelations, "Ask patients what would bring trust back.", "Answers gathered.")
        ],
        HoldingText = "We have seen a video that shows people at {site}. What it shows is not how we want anyone to be treated. We are sorry to the families who were hurt by it. We are finding out what happened and we have started to act. We will not share names or staff matters. Every person here deserves respect. If this worries you about your own care, please call {phone}. Next update: {time} at {link}.",
        Donts = ["Name anyone.", "Promise a firing.", "Joke.", "Blame a trend.", "Punish lawful speech about working conditions."],
        Success = ["Nobody is wrongly named.", "The apology reaches half as many as the clip.", "Four in five staff understand what was decided."]
    };

    public static Scenario OwnMistake { get; } = new()
    {
        Code = "S14", Name = "Own mistaken or tone-deaf post", Cluster = "preventable", MinLevel = 1,
        Line = "We said something wrong ourselves.",
        Posture = "Rebuild.",
        Spokesperson = "Communications lead.",
        FirstChannel = "The same network", LegalClock = "Breach clock if patient details were in it",
        Signals = ["Angry replies under our own post", "Screenshots of it elsewhere", "Staff asking who wrote it"],
        Steps =
        [
            new("S14-1", FirstHour, 10, CommunityManager, "Capture the post. Do not just delete it.", "A capture is stored."),
            new("S14-2", FirstHour, 20, PrivacyOfficer, "Is anyone's private detail in it? Then it is a breach: remove it and start the clock.", "Yes or no."),
            new("S14-3", FirstHour, 30, CommunicationsLead, "Remove it if it does harm, and say that we did.", "Decided."),
            new("S14-4", FirstHour, 50, CommunicationsLead, "Apologize in one sentence, with the right information.", "A link."),
            new("S14-5", FirstHours, 240, CommunityManager, "No more than one follow-up.", "Decided."),
            new("S14-6", LaterDays, 4320, CommunicationsLead, "Mend the cause in how posts are checked.", "What changed.")
        ],
        HoldingText = "We posted something today that was wrong. We are sorry. We took it down because {reason}. Here is the right information: {fact}. We are changing how we check our posts. If it worried you about your own care, please call {phone}.",
        Donts = ["Delete without a word.", "Explain at length.", "Say “if anyone was offended”."],
        Success = ["Corrected within 60 minutes.", "One follow-up at most."]
    };
}
