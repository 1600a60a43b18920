using Heed.Language;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Holds the mentions that were heard before a claim was added against it, the newest first, 500 at a time: who adds a claim wants to know who has said it already.
/// Claims added one after the other meet where the later one reaches the earlier, and go on together. What was found is written with how far it went, so that after a
/// kill nothing is missed or said twice. Idle, it holds no library.
/// </summary>
public sealed class LookBackForClaims(Database database) : IWorker
{
    public const int Step = 500;

    private readonly TokenWalk walk = new();
    private HeldClaims? held;

    public string Name => "Look back for claims";
    public TimeSpan Rest => TimeSpan.FromSeconds(5);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        var path = database.Workspace.DatabasePath;
        var (claims, mentions, from, above) = database.Read(work =>
        {
            var all = ClaimLookBackStore.All(work);
            if (all.Count == 0) return ([], [], 0, 0);
            var furthest = all[0].NextId;
            var next = all.Where(claim => claim.NextId < furthest).Select(claim => claim.NextId).DefaultIfEmpty(0).First();
            (held ??= new HeldClaims()).Use(work);
            return (all.Where(claim => claim.NextId == furthest).Select(claim => claim.ClaimId).ToHashSet(), ClaimLookBackStore.Mentions(work, furthest, next, Step), furthest, next);
        });
        if (claims.Count == 0)
        {
            held = null;
            return Task.FromResult(false);
        }
        var found = new List<MentionClaim>();
        foreach (var mention in mentions)
        {
            walk.Read(HeldClaims.WithoutMarks(mention.Text));
            found.AddRange(held!.Of(walk, mention).Where(claim => claims.Contains(claim.ClaimId)));
        }
        // The sample may have been installed or removed in between: then this is another database.
        if (database.Workspace.DatabasePath != path) held = null;
        else database.Write(work =>
        {
            ClaimLookBackStore.Write(work, found, from, mentions.Count < Step ? above : mentions[^1].Id - 1);
            return true;
        });
        return Task.FromResult(true);
    }
}
