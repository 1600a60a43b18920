using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell;

[RequirePermission(Permission.ReadDesk)]
public sealed class SettingsModel(Database database) : PageModel
{
    public sealed record Entry(string Name, string Href, string Sentence, Permission Needs);

    private static readonly Entry[] all =
    [
        new("Organisation", "/settings/organisation", "Name, places, time zone and the numbers printed in statements.", Permission.ManageInstallation),
        new("People and roles", "/settings/people", "Who may sign in, and what each person may do.", Permission.ManagePeople),
        new("Sources", "/listen/sources", "Where Heed listens.", Permission.ManageListening),
        new("Topics", "/listen/topics", "What Heed listens for.", Permission.ManageListening),
        new("Channels", "/publish/channels", "Where Heed publishes. New channels start in dry-run.", Permission.ManageChannels),
        new("Access keys", "/settings/keys", "Which programs may search mentions, and until when.", Permission.ManageInstallation),
        new("Sample hospital", "/settings/sample", "Try Heed with a fictional hospital, and remove it again in one click.", Permission.ManageInstallation),
        new("Journal", "/settings/journal", "Everything people and Heed did, in order, and whether it is whole.", Permission.ReadJournal),
        new("Health", "/settings/health", "Whether everything runs, and what is missing if not.", Permission.ManageInstallation)
    ];

    public Organisation? Organisation { get; private set; }
    public IReadOnlyList<Entry> Entries { get; private set; } = [];
    public IReadOnlyList<string> Roles { get; private set; } = [];

    public void OnGet()
    {
        (Organisation, Roles) = database.Read(work => (People.Organisation.Get(work), PersonStore.Roles(work, User.Actor().PersonId ?? 0)));
        Entries = [.. all.Where(entry => User.May(entry.Needs))];
    }
}
