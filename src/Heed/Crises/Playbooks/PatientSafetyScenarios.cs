using static Heed.Crises.DutyRoles;
using static Heed.Crises.Playbook;

namespace Heed.Crises.Playbooks;

/// <summary>S02, S03 and S07: patients may have come to harm.</summary>
internal static class PatientSafetyScenarios
{
    public static Scenario Infection { get; } = new()
    {
        Code = "S02", Name = "Infection outbreak or exposure in the facility", Cluster = "accidental", MinLevel = 3,
        Line = "People caught, or may have caught, an infection with us.",
        Posture = "Inform and rebuild.",
        Spokesperson = "Infection-prevention lead and chief medical officer.",
        FirstChannel = "Direct calls", LegalClock = "State reporting, often within 24 hours",
        Signals = ["“Got sick after”, “hospital infection”, “moldy”", "Staff calling in sick", "Three or more posts that tell the same harm", "A health-department page"],
        Steps =
        [
            new("S02-1", FirstHour, 25, Clinical, "Agree with the health department who says what.", "Who speaks on counts is logged."),
            new("S02-2", FirstHour, 45, Clinical, "Reach the people exposed before the public hears.", "Tick only."),
            new("S02-3", FirstHour, 40, Clinical, "Say place, dates and risk in one sentence.", "A verified fact."),
            new("S02-4", FirstHours, 120, Clinical, "Say what to watch for, who should call, what test or medicine is offered.", "A link."),
            new("S02-5", FirstHours, 150, Operations, "Set the rules for visitors and appointments.", "A link."),
            new("S02-6", FirstHours, 150, PatientRelations, "Open a hotline with a clinician on it.", "The line is answered."),
            new("S02-7", FirstDay, 720, Clinical, "Publish the count daily at a fixed time, always by the same definition.", "The time is set."),
            new("S02-8", FirstDay, 600, Staff, "Answer staff: sick leave, protection, what to say.", "Answers are sent."),
            new("S02-9", LaterDays, 7200, Clinical, "Publish the cause once the investigators confirm it.", "A link."),
            new("S02-10", LaterDays, 10080, Operations, "Show the repair: tests, photos.", "A link."),
            new("S02-11", LaterDays, 20160, CommunicationsLead, "Close with the change that stays.", "A link.")
        ],
        HoldingText = "Some people at {site} have an infection called {name in plain words}. We know this is worrying. We are working with the health department to find out how it spread. We are calling people who may have been near it. If you were in {area} between {dates} and you have {signs}, please call {phone}. {risk in plain words, if verified} Next update: {time} at {link}.",
        Donts = ["Give case details that point to a person: age, unit, date.", "Blame cleaners or visitors.", "Say “contained”."],
        Success = ["95% of those exposed reached in 48 hours.", "Questions fall by half in 7 days.", "No two numbers that disagree."]
    };

    public static Scenario SafetyEvent { get; } = new()
    {
        Code = "S03", Name = "Serious safety event", Cluster = "preventable", MinLevel = 3,
        Line = "Wrong-site surgery, a drug error, an item left behind: care went wrong and it is public.",
        Posture = "Rebuild.",
        Spokesperson = "Chief medical officer for facts, chief executive for the apology.",
        FirstChannel = "In person, to the family", LegalClock = "State and accreditor event reports",
        Signals = ["A lawyer's ad that names the hospital", "A family's post with photos", "“Justice for” tags", "A court filing", "A local investigative reporter"],
        Steps =
        [
            new("S03-1", FirstHour, 15, Clinical, "Has the family been told the full known truth? If not, nothing public.", "Yes or no."),
            new("S03-2", FirstHour, 20, PrivacyOfficer, "No talk about the case without signed authorization.", "Everyone who speaks knows."),
            new("S03-3", FirstHour, 40, Staff, "Support the staff who were there.", "Someone has spoken with them."),
            new("S03-4", FirstHour, 45, Operations, "Keep devices and supplies as they are.", "Secured."),
            new("S03-5", FirstHours, 150, CommunicationsLead, "A general statement on what we stand for and how we review.", "A link."),
            new("S03-6", FirstHours, 180, PatientRelations, "Ask the family what they want said.", "Asked; the answer stays in the care system."),
            new("S03-7", FirstHours, 240, Legal, "Report to the state and the accreditor by their deadlines.", "Dates are logged."),
            new("S03-8", FirstDay, 600, Clinical, "Stop what may happen again, and tell other patients at risk.", "Done, or why it is not needed."),
            new("S03-9", LaterDays, 7200, Executive, "Start an independent review and publish its terms.", "A link."),
            new("S03-10", LaterDays, 20160, Executive, "Report what changed.", "A link."),
            new("S03-11", LaterDays, 10080, PatientRelations, "Stay in touch with the family.", "Tick only."),
            new("S03-12", LaterDays, 14400, Staff, "A session that helps the team heal.", "Date held.")
        ],
        HoldingText = "We know people are talking about care at {site}. We know this is painful. When something goes wrong, families deserve the truth and our help. Privacy law means we can't discuss any one person in public. We review every safety concern with people who did not take part in the care. If we find problems, we fix them and say what we changed. If you have a worry about care for you or your family, please call {phone}. Next update: {time} at {link}.",
        Donts = ["Name or hint at staff or a patient.", "Say “rare” or “isolated”.", "Defend before the facts are in.", "Argue on social media."],
        Success = ["The family is always told first.", "No identifier leaks.", "Staff trust stays within 5 points of usual.", "Changes are public within 90 days."]
    };

    public static Scenario Recall { get; } = new()
    {
        Code = "S07", Name = "Drug, device or supply recall", Cluster = "accidental", MinLevel = 2,
        Line = "A product we use or gave out is called back.",
        Posture = "Inform.",
        Spokesperson = "Chief pharmacist or chief medical officer.",
        FirstChannel = "Contact by care teams", LegalClock = "FDA user-facility report, 10 working days",
        Signals = ["An FDA notice", "A brand name with a side effect", "Lawyers' ads", "A wave of portal questions"],
        Steps =
        [
            new("S07-1", FirstHour, 25, Clinical, "Do we use it? Lots, dates, where.", "Yes or no, with lots."),
            new("S07-2", FirstHour, 40, Operations, "Take it off the shelves.", "Quarantined."),
            new("S07-3", FirstHour, 45, Clinical, "The class of the recall and what it asks of us.", "A verified fact."),
            new("S07-4", FirstHours, 180, Clinical, "Care teams reach those who must act, from a list, not by social media.", "Tick only."),
            new("S07-5", FirstHours, 120, Clinical, "“Do not stop your medicine before you talk to us”, where that is true.", "In the statement."),
            new("S07-6", FirstDay, 600, CommunicationsLead, "Questions and answers, and a page to look up a lot, never a person.", "A link."),
            new("S07-7", FirstDay, 1200, Clinical, "Report events to the FDA.", "Dates are logged."),
            new("S07-8", LaterDays, 10080, Clinical, "Publish how many have acted.", "A number with a date."),
            new("S07-9", LaterDays, 7200, Clinical, "Say what is used in its place.", "A link."),
            new("S07-10", LaterDays, 20160, CommunicationsLead, "Close the recall in public.", "A link.")
        ],
        HoldingText = "{product} has been recalled because {reason in plain words}. We know this may worry you. We have stopped using the affected items. If you have this at home, please {action}. Do not stop your medicine before you talk with us or your pharmacist. We are contacting people who need to act. You can check the lot number at {link} or call {phone}. Next update: {time}.",
        Donts = ["Blame the supplier first.", "List symptoms without saying what to do."],
        Success = ["95% reached.", "90% acted within 14 days.", "Calls are answered."]
    };
}
