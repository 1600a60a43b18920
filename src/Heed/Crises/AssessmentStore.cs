using Heed.Records;

namespace Heed.Crises;

public static class AssessmentStore
{
    public static void Add(Work work, Assessment assessment) => work.Execute("""
        INSERT INTO crisis_assessment (crisis_id, at, level_before, level_after, score, triggers, velocity, reason, by_name)
        VALUES (@CrisisId, @At, @LevelBefore, @LevelAfter, @Score, @Triggers, @Velocity, @Reason, @ByName)
        """, assessment);

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Assessment> Of(Work work, long crisisId) => work.All<Assessment>("""
        SELECT id, crisis_id, at, level_before, level_after, score, triggers, velocity, reason, by_name
        FROM crisis_assessment WHERE crisis_id = @crisisId ORDER BY at DESC, id DESC LIMIT 500
        """, new { crisisId });
}
