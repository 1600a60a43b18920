namespace Heed.Composing.Checks;

/// <summary>What to say, and the words it replaces.</summary>
internal static class PlainWords
{
    public static readonly (string Say, string Not)[] Table =
    [
        ("about", "approximately"), ("ask for", "request*"), ("begin", "commence*"), ("use", "utilise*|utilize*|utilisation|utilization"), ("help", "assist|assists|assisting|assistance|facilitate*"),
        ("after", "subsequent to|subsequently"), ("before", "prior to"), ("now", "at this point in time|at the present time"), ("because", "due to the fact that"), ("if", "in the event that|in the event of"),
        ("stop", "cease*|discontinue*"), ("enough", "sufficient|sufficiently"), ("get", "obtain*"), ("show", "demonstrate*"), ("try", "endeavour*|endeavor*"), ("tell", "notify|notified|notifying|advise|advised"),
        ("make better", "ameliorate*"), ("end", "terminate*|termination"), ("high blood pressure", "hypertension"), ("heart attack", "myocardial infarction"), ("stroke", "cerebrovascular accident"),
        ("cancer", "malignancy|malignancies|neoplasm*"), ("not cancer", "benign"), ("spread", "metastasise*|metastasize*|metastatic"), ("germ", "pathogen*"), ("infection you get in the hospital", "nosocomial infection*|nosocomial|HAI|healthcare-associated infection*"),
        ("blood infection", "sepsis|bacteraemia|bacteremia"), ("swelling", "oedema|edema|inflammation"), ("by mouth", "orally|PO"), ("shot", "inoculation*"), ("vaccine", "immunisation agent|immunization agent"),
        ("side effect", "adverse event*|adverse reaction*"), ("pain reliever", "analgesic*"), ("blood thinner", "anticoagulant*"), ("short of breath", "dyspnoea|dyspnea"), ("fever", "pyrexia"), ("tired", "fatigued"),
        ("throw up", "emesis"), ("bruise", "contusion*"), ("cut", "laceration*"), ("broken bone", "fracture*"), ("sudden", "acute"), ("long-lasting", "chronic"), ("can be passed on", "contagious|communicable|transmissible"),
        ("came near someone sick", "exposure|exposures"), ("keep apart", "quarantine*"), ("first signs", "prodrome"), ("likely result", "prognosis"), ("test", "diagnostic procedure*"), ("scan", "imaging"),
        ("medicine", "pharmaceutical agent*|pharmaceuticals"), ("emergency room", "emergency department|ED"), ("send to another hospital", "divert|diverted|diverting|diversion"), ("harm", "adverse outcome*|sentinel event*"),
        ("mistake", "error event*|never event*"), ("not known", "undetermined"), ("people in our care", "census"), ("doctor’s office", "ambulatory|outpatient clinic*"), ("hospital stay", "inpatient admission*|inpatient*"),
        ("computer attack", "cybersecurity incident*|cyber incident*|ransomware event*"), ("private health information", "PHI|protected health information"), ("people who live nearby", "catchment population|catchment area|catchment"),
        ("free", "at no cost to the member|at no cost"), ("people", "individuals|stakeholders"), ("lessen", "mitigate*|mitigation"), ("put in place", "implement*"), ("fix", "remediate*|remediation"), ("start", "initiate*"), ("about", "regarding|with regard to|in regard to"),
        ("as soon as we can", "expeditiously|in a timely manner"), ("to", "in order to"), ("drug", "therapeutic agent*"), ("care", "care delivery|care provision"), ("breathing machine", "ventilator*"), ("go-ahead", "authorisation|authorization"),
    ];
}
