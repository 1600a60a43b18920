namespace Heed.People;

/// <summary>What may be done to a person. A refusal is a sentence; null means go ahead.</summary>
public static class PersonRules
{
    /// <param name="otherAdministrators">Active administrators who can sign in, without this one.</param>
    public static string? WhyNotRoles(Person person, IReadOnlyCollection<string> rolesBefore, IReadOnlyCollection<string> rolesAfter, long otherAdministrators) =>
        rolesAfter.FirstOrDefault(role => Role.Get(role) is null) is { } unknown ? $"There is no role called “{unknown}”. Nothing was changed."
        : rolesAfter.Count == 0 ? $"Give {person.Name} at least one role, or deactivate them instead. Nothing was changed."
        : rolesBefore.Contains(Role.Administrator) && !rolesAfter.Contains(Role.Administrator) && otherAdministrators == 0
            ? $"{person.Name} is the last administrator. Make someone else an administrator first. Nothing was changed."
        : null;

    public static string? WhyNotDeactivate(Person person, long actorId, IReadOnlyCollection<string> roles, long otherAdministrators) =>
        !person.Active ? $"{person.Name} is not active already."
        : roles.Contains(Role.Administrator) && otherAdministrators == 0 ? $"{person.Name} is the last administrator. Make someone else an administrator first. Nothing was changed."
        : person.Id == actorId ? "You cannot deactivate yourself. Ask another administrator. Nothing was changed."
        : null;

    /// <summary>
    /// Beside the sample hospital real people are copies. Locking somebody out there would look done, and be undone the moment the sample goes.
    /// </summary>
    public static string? WhyNotChange(Person person, bool sampleInstalled) =>
        sampleInstalled && person.Id < Person.FirstOfSample
            ? $"{person.Name} is one of your own people, and the sample hospital has only a copy of them: a change would be undone when the sample is removed. Remove the sample first, then make the change. Nothing was changed."
            : null;

    public static string? WhyNotTry(Person person, bool sampleInstalled) =>
        !sampleInstalled ? "People can only be tried on while the sample hospital is installed."
        : !person.Sample ? $"{person.Name} is a real person. Only the sample hospital's people can be tried on."
        : !person.Active ? $"{person.Name} is not active."
        : null;
}
