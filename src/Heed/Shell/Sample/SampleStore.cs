using Heed.People;
using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>Rows of the sample that no screen can make: people copied over, and records dated back.</summary>
public static class SampleStore
{
    /// <summary>Everyone of the clean database who can sign in, with the same ids and stamps: nobody is signed out by looking at the sample.</summary>
    public static void CopyPeople(Work from, Work to)
    {
        foreach (var person in from.All<PersonCopy>("SELECT id, name, email, normal_email, job_title, password_hash, security_stamp, active, created_at FROM person ORDER BY id"))
            to.Execute("""
                INSERT INTO person (id, name, email, normal_email, job_title, password_hash, security_stamp, active, created_at)
                VALUES (@Id, @Name, @Email, @NormalEmail, @JobTitle, @PasswordHash, @SecurityStamp, @Active, @CreatedAt)
                """, person);
        foreach (var role in from.All<RoleCopy>("SELECT person_id, role FROM person_role"))
            to.Execute("INSERT INTO person_role (person_id, role) VALUES (@PersonId, @Role)", role);
    }

    public const long FirstPerson = Person.FirstOfSample;

    /// <summary>One of the sample's people: no password, so nobody can sign in as them; they can only be tried on.</summary>
    public static void AddPerson(Work work, long id, PersonSeed person, DateTimeOffset at)
    {
        work.Execute("""
            INSERT INTO person (id, name, email, normal_email, job_title, security_stamp, sample, created_at)
            VALUES (@id, @Name, @Email, @normal, @JobTitle, @stamp, 1, @at)
            """, new { id, person.Name, person.Email, normal = PersonStore.Normal(person.Email), person.JobTitle, stamp = PersonStore.NewStamp(), at });
        PersonStore.SetRoles(work, id, person.Roles);
    }

    public static long AddChannel(Work work, string name, string kind, string sealedSettings, string mode, DateTimeOffset at) => work.Number("""
        INSERT INTO channel (name, kind, settings, mode, state, created_at) VALUES (@name, @kind, @sealedSettings, @mode, 'connected', @at)
        ON CONFLICT (name) DO UPDATE SET mode = excluded.mode RETURNING id
        """, new { name, kind, sealedSettings, mode, at });

    public static void AddDuty(Work work, long crisisId, string role, long personId, long? first, long? second, DateTimeOffset acceptedAt) => work.Execute("""
        INSERT INTO duty (crisis_id, duty_role, person_id, alternate_1, alternate_2, accepted_at) VALUES (@crisisId, @role, @personId, @first, @second, @acceptedAt)
        """, new { crisisId, role, personId, first, second, acceptedAt });

    public static void AddStep(Work work, long crisisId, StepRow step) => work.Execute("""
        INSERT INTO checklist_step (crisis_id, code, window, due_at, owner_role, text, done_when, state, note, done_by, done_at)
        VALUES (@crisisId, @Code, @Window, @DueAt, @OwnerRole, @Text, @DoneWhen, @State, @Note, @DoneBy, @DoneAt)
        """, new { crisisId, step.Code, step.Window, step.DueAt, step.OwnerRole, step.Text, step.DoneWhen, step.State, step.Note, step.DoneBy, step.DoneAt });

    public static void LinkAlert(Work work, long crisisId, long alertId) =>
        work.Execute("UPDATE crisis SET alert_id = @alertId WHERE id = @crisisId", new { crisisId, alertId });

    public static void Delivered(Work work, long deliveryId, string url, DateTimeOffset at) => work.Execute("""
        UPDATE delivery SET state = 'published', attempts = 1, claimed_at = @at, delivered_at = @at, external_id = delivery_key, external_url = @url WHERE id = @deliveryId
        """, new { deliveryId, url, at });

    /// <summary>How many posts ingest has read so far.</summary>
    public static long Heard(Work work) => work.Number("SELECT coalesce(sum(posts), 0) FROM source_count WHERE reason = 'heard'");

    public static SampleCounts Counts(Work work) => work.One<SampleCounts>("""
        SELECT (SELECT count(*) FROM mention) AS mentions, (SELECT count(*) FROM topic) AS topics, (SELECT count(*) FROM person WHERE sample = 1) AS people,
               (SELECT count(*) FROM crisis) AS crises, (SELECT count(*) FROM draft) AS drafts, (SELECT count(*) FROM publication) AS publications,
               (SELECT count(*) FROM fact) AS facts
        """)!;

    private sealed record PersonCopy
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public string Email { get; init; } = "";
        public string NormalEmail { get; init; } = "";
        public string JobTitle { get; init; } = "";
        public string? PasswordHash { get; init; }
        public string SecurityStamp { get; init; } = "";
        public bool Active { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public override string ToString() => $"person {Id}";
    }

    private sealed record RoleCopy
    {
        public long PersonId { get; init; }
        public string Role { get; init; } = "";
    }
}

public sealed record SampleCounts
{
    public long Mentions { get; init; }
    public long Topics { get; init; }
    public long People { get; init; }
    public long Crises { get; init; }
    public long Drafts { get; init; }
    public long Publications { get; init; }
    public long Facts { get; init; }
}

public sealed record StepRow(
    string Code, string Window, DateTimeOffset DueAt, string OwnerRole, string Text, string DoneWhen, string State, string Note, string DoneBy, DateTimeOffset? DoneAt);
