using System.Text.Json;

namespace Heed.Listening;

/// <summary>What else was typed on a topic's page when its query went to the bench: it is saved nowhere until the person saves the topic, and comes back with the query.</summary>
public sealed record TypedTopic(string Name, string Purpose, string AlertFilter)
{
    public static TypedTopic Of(TopicForm form) => new(form.Name, form.Purpose, form.AlertFilter);

    public TopicForm With(string query) => new() { Name = Name, Query = query, Purpose = Purpose, AlertFilter = AlertFilter };

    /// <summary>Whether saving it would change the topic.</summary>
    public bool Changes(Topic topic) => (Name.Trim(), Purpose.Trim(), AlertFilter.Trim()) != (topic.Name, topic.Purpose, topic.AlertFilter);

    public string Json() => JsonSerializer.Serialize(this, BackTestJson.Default.TypedTopic);

    /// <summary>Null where the bench was not opened from a topic's form.</summary>
    public static TypedTopic? Read(string json) => json.Length == 0 ? null : JsonSerializer.Deserialize(json, BackTestJson.Default.TypedTopic);
}
