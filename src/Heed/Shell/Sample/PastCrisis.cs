using Heed.Composing;
using Heed.Crises;
using Heed.Detection;
using Heed.Publishing;
using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>The record of a crisis that is over, written with the stages' own verbs wherever they take the time from outside.</summary>
public sealed class PastCrisis(Work work, Cast cast, CrisisSeed seed)
{
    private readonly DateTimeOffset start = cast.CrisisStart;
    private readonly Dice dice = new(40);
    private readonly List<long> facts = [];
    private long crisisId;

    public void Write()
    {
        var scenario = Scenarios.Get(seed.Scenario) ?? throw new InvalidDataException($"The seed names scenario {seed.Scenario}, which is not in the library.");
        crisisId = CrisisStore.Add(work, new Crisis
        {
            Name = seed.Name,
            Scenario = seed.Scenario,
            Level = seed.Level,
            Stage = CrisisStage.Initial,
            Severity = seed.Severity.GetRawText(),
            Summary = seed.Summary,
            DetectedAt = start,
            DeclaredAt = At(seed.DeclaredAfterMinutes),
            DeclaredBy = Person("Maren Oyelaran"),
            FirstResponseDue = start + Clocks.FirstResponse(seed.Level)
        });
        foreach (var topic in seed.Topics) CrisisStore.AddTopic(work, crisisId, cast.Topics[topic]);
        Say(seed.DeclaredAfterMinutes, "declared", $"{scenario.Name}, level {seed.Level}, {Levels.Name(seed.Level).ToLowerInvariant()}.", "Maren Oyelaran");
        Duties();
        Steps(scenario);
        Facts();
        foreach (var publication in seed.Publications) Publish(publication);
        foreach (var note in seed.Timeline) Say(note.Minute, note.Kind, note.Text, note.By);
        Stages();
        Alert();
    }

    private void Duties()
    {
        foreach (var duty in seed.Duties)
            SampleStore.AddDuty(work, crisisId, duty.Duty, Person(duty.Person),
                duty.Alternates.Count > 0 ? Person(duty.Alternates[0]) : null, duty.Alternates.Count > 1 ? Person(duty.Alternates[1]) : null,
                At(seed.DeclaredAfterMinutes + 2 + dice.Below(9)));
        Say(seed.DeclaredAfterMinutes + 12, "duty", $"All {seed.Duties.Count} duties accepted.", "Callum Breck");
    }

    private void Steps(Scenario scenario)
    {
        var holders = seed.Duties.ToDictionary(duty => duty.Duty, duty => duty.Person);
        foreach (var step in Playbook.StepsOf(scenario))
        {
            var due = Playbook.DueAfter(step, seed.Level);
            var skipped = step.Code is "C23" or "C31";
            var late = dice.Chance(0.12);
            var done = start + due * (late ? 1.05 + 0.2 * dice.Share() : 0.55 + 0.4 * dice.Share());
            if (done < At(seed.DeclaredAfterMinutes)) done = At(seed.DeclaredAfterMinutes + dice.Below(4));
            SampleStore.AddStep(work, crisisId, new StepRow(step.Code, step.Window, start + due, step.OwnerRole, step.Text, step.DoneWhen,
                skipped ? "not_applicable" : "done", skipped ? "Not needed: the main site kept running and no claim was expected." : late ? "Done later than planned." : "",
                holders.GetValueOrDefault(step.OwnerRole, "Callum Breck"), done));
        }
    }

    private void Facts()
    {
        foreach (var fact in seed.Facts)
        {
            var id = FactStore.Add(work, new Fact
            {
                CrisisId = crisisId, Statement = fact.Statement, Category = fact.Category, Source = fact.Source, AuthorId = Person(fact.Author), CreatedAt = At(fact.Minute)
            });
            facts.Add(id);
            Say(fact.Minute, "fact", $"Fact {facts.Count} entered.", fact.Author);
            if (fact is { Verifier: { } verifier, VerifiedMinute: { } minute })
            {
                FactStore.Verify(work, id, Person(verifier), At(minute) + Clocks.FactValidFor(seed.Level), At(minute));
                Say(minute, "fact", $"Fact {facts.Count} verified.", verifier);
            }
            if (fact.Status == Fact.Retracted) FactStore.Retract(work, id, Person("Samuel Adeyemi"), "Hearsay; the state laboratory found the source elsewhere.", At(fact.Minute + 30));
        }
    }

    private void Publish(PublicationSeed one)
    {
        DateTimeOffset? next = one.Next is { } minute ? At(minute) : null;
        var hash = Draft.HashOf(one.Title, one.Text, next);
        var author = Person(one.Author);
        var draftId = DraftStore.Add(work, new Draft
        {
            CrisisId = crisisId, Kind = one.Kind, Title = one.Title, Text = one.Text, NextUpdateAt = next, State = Draft.Published,
            Version = one.First is null ? 1 : 2, TextHash = hash, AuthorId = author, CreatedAt = At(one.Written), UpdatedAt = At(one.Published)
        });
        if (one.First is { } first)
            AddVersion(draftId, 1, one.Title, first, null, author, At(one.Written));
        AddVersion(draftId, one.First is null ? 1 : 2, one.Title, one.Text, next, author, At(one.First is null ? one.Written : one.Written + 6));
        DraftStore.SetFacts(work, draftId, one.Facts.Select(number => facts[number - 1]));
        Say(one.Written, "draft", $"Draft started: {one.Title}", one.Author, $"/write/{draftId}");
        ApprovalStore.Add(work, new Approval { DraftId = draftId, TextHash = hash, Decision = Approval.Approved, PersonId = Person(one.Approver), At = At(one.Approved) });
        Say(one.Approved, "approval", $"Text approved: {one.Title}", one.Approver, $"/write/{draftId}");

        var at = At(one.Published);
        var slug = Publication.SlugOf(one.Title, draftId);
        var publicationId = PublicationStore.Add(work, new Publication
        {
            DraftId = draftId, CrisisId = crisisId, Kind = one.Kind, Title = one.Title, Text = one.Text, TextHash = hash, Slug = slug, NextUpdateAt = next,
            AuthorId = author, ApprovedBy = Person(one.Approver), PublishedBy = Person("Maren Oyelaran"), CreatedAt = at
        }) ?? throw new InvalidDataException($"The seed publishes \"{one.Title}\" twice.");
        Say(one.Published, "publication", $"Published: {one.Title}", "Maren Oyelaran", $"/publish/publications/{publicationId}");
        var newsroom = DeliveryStore.Add(work, publicationId, cast.Newsroom, "", dryRun: false, id => $"sample-{id}", at);
        SampleStore.Delivered(work, newsroom, "/newsroom/" + slug, at.AddSeconds(2));
        var dryRun = DeliveryStore.Add(work, publicationId, cast.Bluesky, "", dryRun: true, id => $"sample-{id}", at);
        SampleStore.Delivered(work, dryRun, "", at.AddSeconds(3));
        PublicationStore.MarkPublic(work, publicationId, at.AddSeconds(2));
        Response.Record(work, crisisId, publicationId, at.AddSeconds(2), next);
    }

    private void AddVersion(long draftId, long version, string title, string text, DateTimeOffset? next, long editor, DateTimeOffset at) =>
        DraftStore.AddVersion(work, new DraftVersion
        {
            DraftId = draftId, Version = version, Title = title, Text = text, NextUpdateAt = next, TextHash = Draft.HashOf(title, text, next), EditorId = editor, At = at
        });

    private void Stages()
    {
        var from = CrisisStage.Initial;
        foreach (var step in seed.Stages)
        {
            CrisisStore.SetStage(work, crisisId, from, step.Stage, step.Stage == CrisisStage.Closed ? At(step.Minute) : null);
            Say(step.Minute, "stage", $"{CrisisStage.Name(from)} to {CrisisStage.Name(step.Stage).ToLowerInvariant()}.", "Maren Oyelaran");
            from = step.Stage;
        }
    }

    /// <summary>The alert it was declared from.</summary>
    private void Alert()
    {
        if (PastAlerts.Raise(work, cast.Topics[seed.Topics[0]], start.AddMinutes(-5), start.AddMinutes(10)) is not { } alert) return;
        AlertStore.MarkEscalated(work, alert.Id, crisisId, "Maren Oyelaran", At(seed.DeclaredAfterMinutes));
        SampleStore.LinkAlert(work, crisisId, alert.Id);
    }

    private void Say(int minute, string kind, string text, string by, string link = "") => Timeline.Add(work, crisisId, At(minute), kind, text, by, link);

    private DateTimeOffset At(int minute) => start.AddMinutes(minute);

    private long Person(string name) => cast.People[name];
}
