using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Publishing;
using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>Fills an empty folder with the sample hospital. Mentions go the real way, through post log and ingest, so that they are analysed, masked and counted as any others.</summary>
public sealed class Build(Workspace folder, Keys keys, TimeProvider time)
{
    private const ulong Seed = 2026;
    private readonly Database database = new(folder);

    public async Task Run(Func<Work, string> copyPeople, Action<SampleProgress> report, CancellationToken stop)
    {
        report(new SampleProgress("Preparing the database"));
        Migrator.Migrate(folder.DatabasePath, time);
        var now = time.GetUtcNow();
        var hospital = Seeds.Hospital;
        var crisis = Seeds.PastCrisis;
        var cast = database.Write(work =>
        {
            var address = copyPeople(work);
            return Settle(work, hospital with { Organisation = hospital.Organisation with { PublicAddress = address } }, Cast.StartOf(crisis, now, hospital.Organisation.Zone), now);
        });

        report(new SampleProgress("Listening back over 60 days"));
        var said = new Talk(now, cast.CrisisStart, hospital.Organisation.Zone, Seed).All().ToList();
        var history = said.Where(one => !one.Live).ToList();
        Log(history, cast, report, stop);
        await Ingest(history.Count, report, stop);

        report(new SampleProgress("Writing the records"));
        database.Write(work =>
        {
            new PastCrisis(work, cast, crisis).Write();
            PastAlerts.Write(work, cast);
            Present.Write(work, cast, Seeds.Present);
        });
        stop.ThrowIfCancellationRequested();
        // Left unread on purpose: Heed itself hears these when the doors open, and raises its alert by its own means.
        foreach (var source in said.Where(one => one.Live).GroupBy(one => one.Source))
            Append([.. source.Select(one => one.Post)], cast.Sources[source.Key], live: true, now);
    }

    private Cast Settle(Work work, HospitalSeed hospital, DateTimeOffset crisisStart, DateTimeOffset now)
    {
        var founded = now.AddDays(-Talk.Days - 2);
        Organisation.Set(work, hospital.Organisation, founded);
        People.FacilityStore.Replace(work, hospital.Facilities.Select(facility => (facility.Name, facility.Place)));
        var people = new Dictionary<string, long>();
        foreach (var person in hospital.People)
        {
            people[person.Name] = SampleStore.FirstPerson + people.Count;
            SampleStore.AddPerson(work, people[person.Name], person, founded);
        }
        return new Cast
        {
            Now = now,
            CrisisStart = crisisStart,
            People = people,
            Zone = hospital.Organisation.Zone,
            Topics = hospital.Topics.ToDictionary(topic => topic.Code, topic => TopicStore.Add(work, topic.Name, topic.Query, topic.Purpose, "Maren Oyelaran", founded)),
            Sources = hospital.Sources.ToDictionary(source => source.Code, source => SourceStore.FindOrAdd(work, source.Name, Source.Import, "{}", "Noor Haddad", founded)),
            Newsroom = SampleStore.AddChannel(work, "Newsroom", Channel.NewsroomKind, Channel.SealSettings(keys, new Dictionary<string, object?>()), Channel.Live, founded),
            Bluesky = SampleStore.AddChannel(work, "Bluesky", Channel.BlueskyKind, Channel.SealSettings(keys, new Dictionary<string, object?>
            {
                ["service"] = "https://bsky.social", ["handle"] = "harborlight.example.org", ["appPassword"] = "not-a-password", ["language"] = "en"
            }), Channel.DryRun, founded)
        };
    }

    private void Log(List<Said> history, Cast cast, Action<SampleProgress> report, CancellationToken stop)
    {
        var done = 0;
        foreach (var stretch in history.GroupBy(one => (one.Source, Days: one.Post.CreatedAt / (4L * 24 * 3600 * 1000))))
        {
            stop.ThrowIfCancellationRequested();
            var posts = stretch.Select(one => one.Post).ToArray();
            Append(posts, cast.Sources[stretch.Key.Source], live: false, DateTimeOffset.FromUnixTimeMilliseconds(posts[^1].CreatedAt));
            report(new SampleProgress("Listening back over 60 days", done += posts.Length, history.Count));
        }
    }

    private void Append(HeardPost[] posts, long sourceId, bool live, DateTimeOffset heardAt)
    {
        var log = new PostLogStore(folder, keys, new FixedTime(heardAt));
        foreach (var (body, count) in PostBatches.Split(posts, PostLogStore.TargetBatchBytes))
            log.Append(PostBatches.IdOf(sourceId, "sample", body), sourceId, history: !live, count, body);
    }

    /// <summary>The same worker that runs in the program, put together over this folder.</summary>
    private async Task Ingest(int posts, Action<SampleProgress> report, CancellationToken stop)
    {
        var log = new PostLogStore(folder, keys, time);
        await using var parts = new ServiceCollection()
            .AddSingleton(folder).AddSingleton(keys).AddSingleton(database).AddSingleton(log).AddSingleton(time)
            .AddSingleton<Journal>().AddSingleton<LocalTime>().AddSingleton<SourceHealth>().AddLogging().BuildServiceProvider();
        var ingest = ActivatorUtilities.CreateInstance<Ingest>(parts);
        do report(new SampleProgress("Reading every mention", database.Read(SampleStore.Heard), posts));
        while (await ingest.RunOnce(time.GetUtcNow(), stop));
        // Ingest waits in silence while the disk is full; here nobody would come to look.
        if (database.Read(SampleStore.Heard) != posts) throw new IOException("Not all of the sample could be written.");
    }
}
