using Heed.Records;

namespace Heed.Crises;

public static class DutyStore
{
    public static IReadOnlyList<Duty> Of(Work work, long crisisId) => work.All<Duty>("""
        SELECT d.crisis_id, d.duty_role, d.person_id, COALESCE(p.name, '') AS person_name, d.alternate_1 AS alternate1, COALESCE(a.name, '') AS alternate1_name,
               d.alternate_2 AS alternate2, COALESCE(b.name, '') AS alternate2_name, d.accepted_at
        FROM duty d
        LEFT JOIN person p ON p.id = d.person_id
        LEFT JOIN person a ON a.id = d.alternate_1
        LEFT JOIN person b ON b.id = d.alternate_2
        WHERE d.crisis_id = @crisisId ORDER BY d.duty_role
        """, new { crisisId });

    public static void Add(Work work, Duty duty) => work.Execute("""
        INSERT INTO duty (crisis_id, duty_role, person_id, alternate_1, alternate_2) VALUES (@CrisisId, @DutyRole, @PersonId, @Alternate1, @Alternate2)
        ON CONFLICT (crisis_id, duty_role) DO NOTHING
        """, duty);

    /// <summary>A new holder has not accepted yet; the same holder stays accepted.</summary>
    public static void Assign(Work work, Duty duty) => work.Execute("""
        UPDATE duty SET accepted_at = CASE WHEN person_id = @PersonId THEN accepted_at ELSE NULL END,
               person_id = @PersonId, alternate_1 = @Alternate1, alternate_2 = @Alternate2
        WHERE crisis_id = @CrisisId AND duty_role = @DutyRole
        """, duty);

    public static bool Accept(Work work, long crisisId, string dutyRole, long personId, DateTimeOffset now) => work.Execute("""
        UPDATE duty SET accepted_at = @now WHERE crisis_id = @crisisId AND duty_role = @dutyRole AND person_id = @personId AND accepted_at IS NULL
        """, new { crisisId, dutyRole, personId, now }) == 1;

    /// <summary>Everyone active, with their roles, by name.</summary>
    public static IReadOnlyList<Candidate> People(Work work)
    {
        var roles = work.All<RoleRow>("SELECT person_id, role FROM person_role ORDER BY person_id, role").ToLookup(row => row.PersonId, row => row.Role);
        return [.. work.All<Candidate>("SELECT id, name, job_title FROM person WHERE active = 1 ORDER BY name")
            .Select(person => person with { Roles = string.Join('|', roles[person.Id]) })];
    }

    private sealed record RoleRow
    {
        public long PersonId { get; init; }
        public string Role { get; init; } = "";
    }
}
