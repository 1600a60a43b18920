using Heed.Records;

namespace Heed.Crises;

public static class ChecklistStore
{
    private const string Columns = "id, crisis_id, code, window, due_at, owner_role, text, done_when, state, note, done_by, done_at";

    public static IReadOnlyList<ChecklistStep> Of(Work work, long crisisId) =>
        work.All<ChecklistStep>($"SELECT {Columns} FROM checklist_step WHERE crisis_id = @crisisId ORDER BY due_at, code", new { crisisId });

    public static ChecklistStep? Get(Work work, long crisisId, string code) =>
        work.One<ChecklistStep>($"SELECT {Columns} FROM checklist_step WHERE crisis_id = @crisisId AND code = @code", new { crisisId, code });

    public static void Add(Work work, ChecklistStep step) => work.Execute("""
        INSERT INTO checklist_step (crisis_id, code, window, due_at, owner_role, text, done_when, state)
        VALUES (@CrisisId, @Code, @Window, @DueAt, @OwnerRole, @Text, @DoneWhen, @State)
        """, step);

    /// <summary>Changes the state only if it is still the one the person saw.</summary>
    public static bool SetState(Work work, ChecklistStep step, string to, string note, string byName, DateTimeOffset? at) => work.Execute("""
        UPDATE checklist_step SET state = @to, note = @note, done_by = @byName, done_at = @at WHERE id = @Id AND state = @from
        """, new { step.Id, from = step.State, to, note, byName, at }) == 1;

    public static void MoveDue(Work work, long id, DateTimeOffset dueAt) =>
        work.Execute("UPDATE checklist_step SET due_at = @dueAt WHERE id = @id AND state = 'open'", new { id, dueAt });
}
