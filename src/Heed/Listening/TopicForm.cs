using Heed.Language.Queries;
using Heed.Records;

namespace Heed.Listening;

/// <summary>A topic while somebody writes it: what they typed, and everything there is to say about it.</summary>
public sealed class TopicForm
{
    /// <summary>What a query may be made of, wherever one is typed.</summary>
    public const string QueryHint = "Words, \"exact phrases\", AND, OR, NOT, brackets, NEAR/5, begin*, #tag, @name, fields such as lang:es or followers:>1000. Two words side by side mean both. Notes go between <<< and >>>.";

    public string Name { get; set; } = "";
    public string Query { get; set; } = "";
    public string Purpose { get; set; } = "";
    /// <summary>Which of its mentions count for alerts; empty: all.</summary>
    public string AlertFilter { get; set; } = "";

    public Dictionary<string, string> Faults { get; } = [];
    public ParsedQuery? Parsed { get; private set; }
    public ParsedQuery? ParsedFilter { get; private set; }

    public static TopicForm Of(Topic topic) => new() { Name = topic.Name, Query = topic.Query, Purpose = topic.Purpose, AlertFilter = topic.AlertFilter };

    public Topic Into(Topic topic) => topic with { Name = Name, Query = Query, Purpose = Purpose, AlertFilter = AlertFilter };

    /// <summary>Reads the query and finds what stands against saving it.</summary>
    public bool Check(Work work, long? ownId)
    {
        (Name, Query, Purpose, AlertFilter) = ((Name ?? "").Trim(), (Query ?? "").Trim(), (Purpose ?? "").Trim(), (AlertFilter ?? "").Trim());
        if (Name.Length is 0 or > 100) Faults["Name"] = "Give the topic a name of at most 100 characters.";
        else if (TopicStore.Named(work, Name) is { } same && same.Id != ownId) Faults["Name"] = $"There is a topic of this name already{(same.State == Topic.Archived ? " in the archive" : "")}. Choose another name.";
        if (Purpose.Length > 500) Faults["Purpose"] = "Keep the purpose under 500 characters.";
        Read(work);
        if (Query.Length == 0) Faults["Query"] = "Say what to listen for. One word is enough to begin.";
        else if (Parsed is { CanRun: false }) Faults["Query"] = "This query cannot run yet. What is wrong stands below; your words are kept.";
        if (ParsedFilter is { CanRun: false }) Faults["AlertFilter"] = "This query cannot run yet, so nothing was saved. What is wrong stands below; your words are kept.";
        return Faults.Count == 0;
    }

    public void Read(Work work)
    {
        var channels = HeardChannels.Load(work);
        Parsed = Query.Length == 0 ? null : HeardFields.Read(Query, channels);
        ParsedFilter = AlertFilter.Length == 0 ? null : KeptFields.Read(AlertFilter, channels);
    }
}
