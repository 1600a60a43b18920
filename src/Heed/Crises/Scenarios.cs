using Heed.Crises.Playbooks;

namespace Heed.Crises;

/// <summary>Every scenario Heed knows, written out. A new one: its playbook and one line here.</summary>
public static class Scenarios
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        CyberScenarios.Breach,
        PatientSafetyScenarios.Infection,
        PatientSafetyScenarios.SafetyEvent,
        ConductScenarios.Complaint,
        ConductScenarios.Misconduct,
        PolicyScenarios.Brigade,
        PatientSafetyScenarios.Recall,
        PolicyScenarios.Closure,
        ProtectionScenarios.WellKnownPatient,
        PolicyScenarios.Strike,
        ProtectionScenarios.Violence,
        ProtectionScenarios.Hoax,
        CyberScenarios.Takeover,
        ConductScenarios.OwnMistake
    ];

    public static Scenario? Get(string code) => All.FirstOrDefault(scenario => scenario.Code == code);
}
