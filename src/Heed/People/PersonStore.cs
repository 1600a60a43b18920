using System.Security.Cryptography;
using Heed.Records;

namespace Heed.People;

public static class PersonStore
{
    private const string Columns = "id, name, email, normal_email, job_title, password_hash, security_stamp, failed_sign_ins, locked_until, active, sample, created_at";

    /// <summary>The form in which two spellings of one address are equal.</summary>
    public static string Normal(string email) => email.Trim().Normalize().ToUpperInvariant();

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    public static Person? Get(Work work, long id) => work.One<Person>($"SELECT {Columns} FROM person WHERE id = @id", new { id });

    public static Person? ByEmail(Work work, string email) =>
        work.One<Person>($"SELECT {Columns} FROM person WHERE normal_email = @normal", new { normal = Normal(email) });

    /// <summary>Everyone, active first, by name.</summary>
    public static IReadOnlyList<Person> All(Work work) => work.All<Person>($"SELECT {Columns} FROM person ORDER BY active DESC, name, id");

    public static bool Any(Work work) => work.Number("SELECT count(*) FROM person") > 0;

    /// <summary>Active people who have this role, by name.</summary>
    public static IReadOnlyList<Person> WithRole(Work work, string role) => work.All<Person>("""
        SELECT p.id, p.name, p.email, p.normal_email, p.job_title, p.password_hash, p.security_stamp, p.failed_sign_ins, p.locked_until, p.active, p.sample, p.created_at
        FROM person p JOIN person_role r ON r.person_id = p.id
        WHERE r.role = @role AND p.active = 1 ORDER BY p.name, p.id
        """, new { role });

    public static IReadOnlyList<string> Roles(Work work, long personId) =>
        work.All<string>("SELECT role FROM person_role WHERE person_id = @personId ORDER BY role", new { personId });

    public static ILookup<long, string> AllRoles(Work work) =>
        work.All<PersonRole>("SELECT person_id, role FROM person_role ORDER BY role").ToLookup(row => row.PersonId, row => row.Role);

    /// <returns>The new person's number; null if the address is already someone's.</returns>
    public static long? Add(Work work, Person person, IEnumerable<string> roles, DateTimeOffset now)
    {
        if (ByEmail(work, person.Email) is not null) return null;
        var id = work.Number("""
            INSERT INTO person (name, email, normal_email, job_title, password_hash, security_stamp, active, sample, created_at)
            VALUES (@Name, @Email, @Normal, @JobTitle, @PasswordHash, @Stamp, 1, @Sample, @now) RETURNING id
            """, new { person.Name, Email = person.Email.Trim(), Normal = Normal(person.Email), person.JobTitle, person.PasswordHash, Stamp = NewStamp(), person.Sample, now });
        SetRoles(work, id, roles);
        return id;
    }

    /// <summary>Adds a person who signs in with this password hash at once; otherwise as the other.</summary>
    public static long? Add(Work work, Person person, string passwordHash, IEnumerable<string> roles, DateTimeOffset now) =>
        Add(work, person with { PasswordHash = passwordHash }, roles, now);

    /// <summary>Whoever is signed in has the new roles from their next click.</summary>
    public static void SetRoles(Work work, long personId, IEnumerable<string> roles)
    {
        work.Execute("DELETE FROM person_role WHERE person_id = @personId", new { personId });
        foreach (var role in roles.Distinct())
            work.Execute("INSERT INTO person_role (person_id, role) VALUES (@personId, @role)", new { personId, role });
    }

    public static void SetActive(Work work, long personId, bool active) =>
        work.Execute("UPDATE person SET active = @active, security_stamp = @stamp WHERE id = @personId", new { personId, active, stamp = NewStamp() });

    public static void SetPassword(Work work, long personId, string passwordHash) => work.Execute("""
        UPDATE person SET password_hash = @passwordHash, security_stamp = @stamp, failed_sign_ins = 0, locked_until = NULL WHERE id = @personId
        """, new { personId, passwordHash, stamp = NewStamp() });

    /// <summary>How many active people who can sign in have this role, leaving one person out: the last administrator cannot go.</summary>
    public static long OthersWithRole(Work work, string role, long exceptPersonId) => work.Number("""
        SELECT count(*) FROM person p JOIN person_role r ON r.person_id = p.id
        WHERE r.role = @role AND p.active = 1 AND p.sample = 0 AND p.password_hash IS NOT NULL AND p.id <> @exceptPersonId
        """, new { role, exceptPersonId });

    internal static void Save(Work work, Person person) => work.Execute("""
        UPDATE person SET password_hash = @PasswordHash, security_stamp = @SecurityStamp, failed_sign_ins = @FailedSignIns, locked_until = @LockedUntil
        WHERE id = @Id
        """, person);

    private sealed record PersonRole
    {
        public long PersonId { get; init; }
        public string Role { get; init; } = "";
    }
}
