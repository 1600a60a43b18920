using Heed.Records;

namespace Heed.Desk;

public static class CrisisRoomStore
{
    public static IReadOnlyList<string> TopicNames(Work work, long crisisId) => work.All<string>(
        "SELECT t.name FROM crisis_topic c JOIN topic t ON t.id = c.topic_id WHERE c.crisis_id = @crisisId ORDER BY t.name", new { crisisId });
}
