using System.Security.Claims;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;

namespace Heed.People;

/// <summary>What a person may do. Managing, approving, publishing and seeing identifiers are four different things, and nothing is allowed that is not named.</summary>
public enum Permission
{
    ReadDesk,            // Today, mentions (masked), alerts, crises, drafts
    ManageListening,     // sources, topics, imports
    SeeIdentifiers,      // reveal a masked mention, with a reason
    HandleAlerts,        // acknowledge, mark false, escalate
    ManageCrises,        // declare, set level and stage, duties, checklist
    WriteDrafts,         // drafts and facts
    VerifyFacts,
    ApproveDrafts,
    OverrideFindings,    // let a blocked privacy finding through, with a reason
    Publish,
    ManageChannels,      // networks, lists, leaving dry-run
    ManagePeople,
    ReadJournal,
    ManageInstallation   // organisation, sample hospital, health
}

/// <summary>On a page: only people whose roles give this permission. A page with neither this nor [AllowAnonymous] answers nobody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(Permission permission) : AuthorizeAttribute(PolicyOf(permission))
{
    public Permission Permission => permission;
    public static string PolicyOf(Permission permission) => "permission:" + permission;
}

public static class SignedIn
{
    public const string PermissionClaim = "permission";

    /// <summary>The signed-in person as the journal names them.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page lacks [RequirePermission].</exception>
    public static Actor Actor(this ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new Actor(id, user.Identity?.Name ?? $"person {id}")
            : throw new InvalidOperationException("Nobody is signed in.");

    public static bool May(this ClaimsPrincipal user, Permission permission) => user.HasClaim(PermissionClaim, permission.ToString());
}
