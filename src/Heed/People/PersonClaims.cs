using System.Globalization;
using System.Security.Claims;
using Heed.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Heed.People;

/// <summary>What a signed-in person carries: number, name, stamp, and one claim for each permission their roles give.</summary>
public sealed class PersonClaims(Database database, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Person>
{
    /// <summary>Who really sits there while a sample person is being tried on: their number and their stamp at that time, "12 ab34".</summary>
    public const string TriedFrom = "tried-from";

    public static string FromOf(Person person) => $"{person.Id.ToString(CultureInfo.InvariantCulture)} {person.SecurityStamp}";

    /// <summary>The person behind a tried-on session; null if they were deactivated since, have a new password, or may try nobody on any more.</summary>
    public static Person? ReadFrom(Work work, string? claim) =>
        claim?.Split(' ') is [var number, var stamp] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && PersonStore.Get(work, id) is { Active: true } person && person.SecurityStamp == stamp
        && Role.PermissionsOf(PersonStore.Roles(work, id)).Contains(Permission.ManagePeople) ? person : null;

    public Task<ClaimsPrincipal> CreateAsync(Person user)
    {
        var roles = database.Read(work => PersonStore.Roles(work, user.Id));
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        identity.AddClaim(new Claim("job", user.JobTitle));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp));
        foreach (var permission in Role.PermissionsOf(roles)) identity.AddClaim(new Claim(SignedIn.PermissionClaim, permission.ToString()));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
