namespace Heed.Crises;

/// <summary>One duty in one crisis: who has it, who stands in, and whether it was accepted.</summary>
public sealed record Duty
{
    public long CrisisId { get; init; }
    public string DutyRole { get; init; } = "";
    public long? PersonId { get; init; }
    public string PersonName { get; init; } = "";
    public long? Alternate1 { get; init; }
    public string Alternate1Name { get; init; } = "";
    public long? Alternate2 { get; init; }
    public string Alternate2Name { get; init; } = "";
    public DateTimeOffset? AcceptedAt { get; init; }

    public bool IsHeldBy(long? personId) => personId is { } id && (PersonId == id || Alternate1 == id || Alternate2 == id);

    /// <returns>Why these three cannot hold the duty, or null.</returns>
    public static Refusal? Refuse(long? person, long? alternate1, long? alternate2)
    {
        var named = new[] { person, alternate1, alternate2 }.OfType<long>().ToArray();
        if (named.Distinct().Count() != named.Length) return new("One person cannot stand in for themselves. Choose different people.");
        return person is null && named.Length > 0 ? new("Choose who has the duty before you choose who stands in.") : null;
    }
}

/// <summary>A person who can be given a duty.</summary>
public sealed record Candidate
{
    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string JobTitle { get; init; } = "";
    /// <summary>Role names, separated by '|'.</summary>
    public string Roles { get; init; } = "";
}

/// <summary>Who is proposed for which duty when a crisis begins. A person decides; nobody is told by Heed that they have accepted.</summary>
public static class DutySuggestion
{
    /// <summary>Up to three people whose roles fit, in the order in which the duty prefers the roles, those with the fewest duties first.</summary>
    public static IReadOnlyList<Candidate> For(string dutyRole, IReadOnlyList<Candidate> people, IReadOnlyDictionary<long, int> dutiesHeld)
    {
        var wanted = DutyRoles.SuggestFrom(dutyRole);
        return (from person in people
                   let rank = Rank(person, wanted)
                   where rank >= 0
                   orderby rank, dutiesHeld.GetValueOrDefault(person.Id), person.Name
                   select person).Take(3).ToArray();
    }

    private static int Rank(Candidate person, IReadOnlyList<string> wanted)
    {
        var roles = person.Roles.Split('|', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < wanted.Count; i++)
            if (roles.Contains(wanted[i], StringComparer.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
