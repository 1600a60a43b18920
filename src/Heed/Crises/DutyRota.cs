using Heed.Records;

namespace Heed.Crises;

/// <summary>Gives out the duties of a crisis: proposes people when it begins or grows, and records what a person decides.</summary>
public static class DutyRota
{
    /// <summary>Adds the duties of this level that are not there yet, with people proposed from their roles. No one is marked as having accepted.</summary>
    public static void Begin(Work work, long crisisId, int level)
    {
        var people = DutyStore.People(work);
        var present = DutyStore.Of(work, crisisId);
        var held = present.Where(duty => duty.PersonId is not null).GroupBy(duty => duty.PersonId!.Value).ToDictionary(group => group.Key, group => group.Count());
        foreach (var role in DutyRoles.At(level).Except(present.Select(duty => duty.DutyRole)))
        {
            var proposed = DutySuggestion.For(role, people, held);
            DutyStore.Add(work, new Duty
            {
                CrisisId = crisisId, DutyRole = role, PersonId = proposed.ElementAtOrDefault(0)?.Id,
                Alternate1 = proposed.ElementAtOrDefault(1)?.Id, Alternate2 = proposed.ElementAtOrDefault(2)?.Id
            });
            if (proposed.Count > 0) held[proposed[0].Id] = held.GetValueOrDefault(proposed[0].Id) + 1;
        }
    }

    public static Refusal? Assign(Work work, Journal journal, Actor actor, Duty wanted, DateTimeOffset now)
    {
        if (Duty.Refuse(wanted.PersonId, wanted.Alternate1, wanted.Alternate2) is { } refusal) return refusal;
        if (DutyStore.Of(work, wanted.CrisisId).FirstOrDefault(duty => duty.DutyRole == wanted.DutyRole) is not { } present) return new("This crisis has no such duty.");
        var names = DutyStore.People(work).ToDictionary(person => person.Id, person => person.Name);
        if (new[] { wanted.PersonId, wanted.Alternate1, wanted.Alternate2 }.OfType<long>().Any(id => !names.ContainsKey(id))) return new("One of these people is no longer active. Choose again.");
        if ((present.PersonId, present.Alternate1, present.Alternate2) == (wanted.PersonId, wanted.Alternate1, wanted.Alternate2)) return null;
        DutyStore.Assign(work, wanted);
        Timeline.Add(work, wanted.CrisisId, now, "duty", wanted.PersonId is { } holder ? $"{wanted.DutyRole}: {names[holder]}." : $"{wanted.DutyRole}: nobody now.", actor.Name);
        journal.Record(work, actor, "duty.assigned", $"crisis:{wanted.CrisisId}", new { wanted.DutyRole, wanted.PersonId, wanted.Alternate1, wanted.Alternate2 });
        return null;
    }

    /// <summary>Only the holder can accept.</summary>
    public static Refusal? Accept(Work work, Journal journal, Actor actor, long crisisId, string dutyRole, DateTimeOffset now)
    {
        if (actor.PersonId is not { } personId || !DutyStore.Accept(work, crisisId, dutyRole, personId, now))
            return new("Only the person who has this duty can accept it, and only once.");
        Timeline.Add(work, crisisId, now, "duty", $"{actor.Name} accepted: {dutyRole}.", actor.Name);
        journal.Record(work, actor, "duty.accepted", $"crisis:{crisisId}", new { dutyRole });
        return null;
    }
}
