namespace Heed.People;

/// <summary>A named set of permissions. Roles are written out here, so that everyone can read who may do what; a person may have several.</summary>
public sealed record Role(string Name, string Sentence, IReadOnlyList<Permission> Permissions)
{
    public const string Administrator = "Administrator";
    public const string CommunicationsLead = "Communications lead";
    public const string CommunityManager = "Community manager";
    public const string Spokesperson = "Spokesperson";
    public const string Clinician = "Clinician";
    public const string PrivacyOfficer = "Privacy officer";
    public const string Executive = "Executive";
    public const string Observer = "Observer";

    public static IReadOnlyList<Role> All { get; } =
    [
        new(Administrator, "Sets up people, channels and the installation.",
            [Permission.ReadDesk, Permission.ManagePeople, Permission.ManageInstallation, Permission.ManageChannels, Permission.ManageListening, Permission.ReadJournal]),
        new(CommunicationsLead, "Runs the response: alerts, crises, drafts, approval and publishing.",
            [Permission.ReadDesk, Permission.ManageListening, Permission.HandleAlerts, Permission.ManageCrises, Permission.WriteDrafts,
             Permission.ApproveDrafts, Permission.Publish, Permission.ReadJournal]),
        new(CommunityManager, "Listens, handles alerts and writes drafts.",
            [Permission.ReadDesk, Permission.ManageListening, Permission.HandleAlerts, Permission.WriteDrafts]),
        new(Spokesperson, "Speaks for the organisation: writes and approves statements.",
            [Permission.ReadDesk, Permission.WriteDrafts, Permission.ApproveDrafts]),
        new(Clinician, "Checks that clinical facts are right.",
            [Permission.ReadDesk, Permission.WriteDrafts, Permission.VerifyFacts]),
        new(PrivacyOfficer, "Sees identifiers when there is a reason, and decides on blocked privacy findings.",
            [Permission.ReadDesk, Permission.SeeIdentifiers, Permission.VerifyFacts, Permission.OverrideFindings, Permission.ReadJournal]),
        new(Executive, "Approves statements and follows the crisis.",
            [Permission.ReadDesk, Permission.ApproveDrafts, Permission.VerifyFacts]),
        new(Observer, "Reads, and changes nothing.", [Permission.ReadDesk])
    ];

    public static Role? Get(string name) => All.FirstOrDefault(role => role.Name == name);

    /// <summary>What these roles allow together. A name that is no role allows nothing.</summary>
    public static IReadOnlySet<Permission> PermissionsOf(IEnumerable<string> names) =>
        names.Select(Get).OfType<Role>().SelectMany(role => role.Permissions).ToHashSet();
}
