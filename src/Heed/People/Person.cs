namespace Heed.People;

/// <summary>Someone who may sign in. The fields that sign-in itself keeps up to date are set by <see cref="SignInStore"/> alone.</summary>
public sealed record Person
{
    /// <summary>The sample's people, and whoever is added beside them, are numbered from here: a session of one of them is never taken for a real person's.</summary>
    public const long FirstOfSample = 9_000_001;

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Email { get; init; } = "";
    public string NormalEmail { get; init; } = "";
    public string JobTitle { get; init; } = "";
    public string? PasswordHash { get; internal set; }
    /// <summary>Changes whenever older sign-ins must end: a new password, other roles, deactivation.</summary>
    public string SecurityStamp { get; internal set; } = "";
    public long FailedSignIns { get; internal set; }
    public DateTimeOffset? LockedUntil { get; internal set; }
    public bool Active { get; init; } = true;
    /// <summary>One of the sample hospital's people: has no password and can only be tried on.</summary>
    public bool Sample { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The number only: a record's own ToString would put the password hash into a log line.</summary>
    public override string ToString() => $"person {Id}";
}
