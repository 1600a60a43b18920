using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>The steps every crisis has, whatever its scenario. Minutes are from T0 at level 3.</summary>
public static class CommonChecklist
{
    public static IReadOnlyList<PlaybookStep> Steps { get; } =
    [
        new("C01", FirstHour, 5, CommunityManager, "Save the evidence: links, screenshots and times, before anything is deleted.", "At least one capture is stored."),
        new("C02", FirstHour, 10, CommunicationsLead, "Safety check: is anyone in danger? If so, call security or 911 first.", "The answer is logged."),
        new("C03", FirstHour, 15, CommunicationsLead, "Declare the crisis, set the level, start the log.", "Level and reason are set."),
        new("C04", FirstHour, 15, CommunicationsLead, "Pause scheduled posts, ads, automatic replies, surveys and review requests.", "The queue shows paused."),
        new("C05", FirstHour, 20, IncidentLead, "Call the team, give out duties, confirm who stands in.", "Everyone has accepted."),
        new("C06", FirstHour, 25, Scribe, "Start the facts ledger: known, unknown, doing. Name an owner for each unknown.", "At least three entries."),
        new("C07", FirstHour, 30, PrivacyOfficer, "Look for patient details in everything in play. Start the breach clock if needed.", "Checked."),
        new("C08", FirstHour, 40, IncidentLead, "Choose the posture and the spokesperson.", "Both are set."),
        new("C09", FirstHour, 45, Clinical, "Reach the people directly affected.", "Tick only. Their names stay in the care system, not here."),
        new("C10", FirstHour, 50, Staff, "Tell staff: the facts, a script, where to send media, no posting, the support line.", "The note is sent."),
        new("C11", FirstHour, 60, CommunicationsLead, "Publish the holding statement: our own page first, then social, newsroom and the hotline script.", "A link to it."),
        new("C12", FirstHour, 60, CommunicationsLead, "Promise the time of the next update.", "The promise is printed with the statement."),

        new("C13", FirstHours, 90, Clinical, "Verify the facts with a second source or the person who answers for that field.", "The facts carry a verifier."),
        new("C14", FirstHours, 120, Legal, "Tell regulators and partners who have deadlines.", "Who was told, and when."),
        new("C15", FirstHours, 150, CommunicationsLead, "Write short answers to the five most asked questions.", "Five answers."),
        new("C16", FirstHours, 180, LanguageLead, "Publish questions and answers, translated and accessible.", "Links to each language."),
        new("C17", FirstHours, 180, CommunicationsLead, "Media list, briefing time, spokesperson prepared.", "Time set, spokesperson ready."),
        new("C18", FirstHours, 120, CommunityManager, "Keep a log of rumors and decide for each: answer or leave.", "Each rumor has a decision."),
        new("C19", FirstHours, 90, CommunityManager, "Look every 30 minutes; one line on the situation each hour.", "Hourly lines in the timeline."),
        new("C20", FirstHours, 120, CommunityManager, "Load the approved short replies.", "Replies ready to use."),
        new("C21", FirstHours, 240, CommunicationsLead, "Publish the first full statement.", "A link to it."),
        new("C22", FirstHours, 150, PatientRelations, "Staff the hotline and align its script with the statement.", "The line is answered."),
        new("C23", FirstHours, 90, Security, "Turn on the standby site if this is level 4 or our main site is affected.", "The site answers, or why it is not needed."),
        new("C24", FirstHours, 240, Staff, "Look after frontline staff and anyone named in public.", "Someone has spoken with them."),

        new("C25", FirstDay, 480, CommunicationsLead, "Publish updates on schedule, also when there is nothing new.", "Promised times kept."),
        new("C26", FirstDay, 480, Executive, "Call the stakeholders: board, officials, partners.", "The list is done."),
        new("C27", FirstDay, 600, CommunicationsLead, "Check which messages came through and which questions stay open.", "A list of open questions."),
        new("C28", FirstDay, 720, CommunicationsLead, "Correct our own errors, visibly.", "Each correction is public, or there was none."),
        new("C29", FirstDay, 720, IncidentLead, "Plan people for the next three shifts.", "Names for three shifts."),
        new("C30", FirstDay, 900, Executive, "A leader is seen and heard by staff.", "Where and when."),
        new("C31", FirstDay, 960, Legal, "Keep the documents: legal hold.", "The hold is in place, or why it is not needed."),
        new("C32", FirstDay, 1200, CommunicationsLead, "Make a picture that explains.", "A link, or why it is not needed."),
        new("C33", FirstDay, 600, CommunityManager, "Arrange night cover and when to wake whom.", "Names and limits are set."),

        new("C34", LaterDays, 2880, IncidentLead, "Report on the situation every day.", "A report for each day."),
        new("C35", LaterDays, 4320, CommunicationsLead, "Publish findings and actions as they are verified.", "Links."),
        new("C36", LaterDays, 7200, PatientRelations, "Hold a session where people can ask and be heard.", "Date held."),
        new("C37", LaterDays, 10080, Executive, "Thank staff and the community.", "A link, or where it was said."),
        new("C38", LaterDays, 2880, IncidentLead, "Review whether the level can go down.", "An assessment is recorded."),
        new("C39", LaterDays, 14400, CommunicationsLead, "Publish the closing message.", "A link to it."),
        new("C40", LaterDays, 17280, IncidentLead, "Team review, survey, date for the report, tracking of recovery.", "Dates are set."),
        new("C41", LaterDays, 20160, CommunityManager, "Lift the pause, each item looked at by a person.", "The queue was reviewed.")
    ];
}
