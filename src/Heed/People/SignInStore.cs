using Heed.Records;
using Microsoft.AspNetCore.Identity;

namespace Heed.People;

/// <summary>
/// What ASP.NET Core Identity needs to know of people: passwords, lockout, security stamp, e-mail. People are added and changed on our own
/// pages, in the transaction that also writes the journal, so creating and deleting through Identity is refused.
/// </summary>
public sealed class SignInStore(Database database) :
    IUserPasswordStore<Person>, IUserLockoutStore<Person>, IUserSecurityStampStore<Person>, IUserEmailStore<Person>
{
    public void Dispose() { }

    public Task<string> GetUserIdAsync(Person user, CancellationToken stop) => Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    public Task<string?> GetUserNameAsync(Person user, CancellationToken stop) => Task.FromResult<string?>(user.Name);
    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken stop) => Task.FromResult<string?>(user.NormalEmail);
    public Task SetUserNameAsync(Person user, string? userName, CancellationToken stop) => throw Elsewhere();
    // Identity sets these at every update; ours follow the address, which only our own pages change.
    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken stop) => Task.CompletedTask;
    public Task<IdentityResult> CreateAsync(Person user, CancellationToken stop) => throw Elsewhere();
    public Task<IdentityResult> DeleteAsync(Person user, CancellationToken stop) => throw Elsewhere();

    public Task<IdentityResult> UpdateAsync(Person user, CancellationToken stop)
    {
        database.Write(work => PersonStore.Save(work, user));
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<Person?> FindByIdAsync(string userId, CancellationToken stop) =>
        Task.FromResult(long.TryParse(userId, out var id) ? database.Read(work => ActiveOnly(PersonStore.Get(work, id))) : null);

    public Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken stop) => FindByEmailAsync(normalizedUserName, stop);

    public Task<Person?> FindByEmailAsync(string normalizedEmail, CancellationToken stop) =>
        Task.FromResult(database.Read(work => ActiveOnly(PersonStore.ByEmail(work, normalizedEmail))));

    public Task<string?> GetPasswordHashAsync(Person user, CancellationToken stop) => Task.FromResult(user.PasswordHash);
    public Task<bool> HasPasswordAsync(Person user, CancellationToken stop) => Task.FromResult(user.PasswordHash is not null);
    public Task SetPasswordHashAsync(Person user, string? passwordHash, CancellationToken stop) { user.PasswordHash = passwordHash; return Task.CompletedTask; }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Person user, CancellationToken stop) => Task.FromResult(user.LockedUntil);
    public Task SetLockoutEndDateAsync(Person user, DateTimeOffset? lockoutEnd, CancellationToken stop) { user.LockedUntil = lockoutEnd; return Task.CompletedTask; }
    public Task<int> IncrementAccessFailedCountAsync(Person user, CancellationToken stop) => Task.FromResult((int)++user.FailedSignIns);
    public Task ResetAccessFailedCountAsync(Person user, CancellationToken stop) { user.FailedSignIns = 0; return Task.CompletedTask; }
    public Task<int> GetAccessFailedCountAsync(Person user, CancellationToken stop) => Task.FromResult((int)user.FailedSignIns);
    public Task<bool> GetLockoutEnabledAsync(Person user, CancellationToken stop) => Task.FromResult(true);
    public Task SetLockoutEnabledAsync(Person user, bool enabled, CancellationToken stop) => Task.CompletedTask;

    public Task SetSecurityStampAsync(Person user, string stamp, CancellationToken stop) { user.SecurityStamp = stamp; return Task.CompletedTask; }
    public Task<string?> GetSecurityStampAsync(Person user, CancellationToken stop) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<string?> GetEmailAsync(Person user, CancellationToken stop) => Task.FromResult<string?>(user.Email);
    public Task<string?> GetNormalizedEmailAsync(Person user, CancellationToken stop) => Task.FromResult<string?>(user.NormalEmail);
    public Task<bool> GetEmailConfirmedAsync(Person user, CancellationToken stop) => Task.FromResult(true);
    public Task SetEmailAsync(Person user, string? email, CancellationToken stop) => throw Elsewhere();
    public Task SetNormalizedEmailAsync(Person user, string? normalizedEmail, CancellationToken stop) => Task.CompletedTask;
    public Task SetEmailConfirmedAsync(Person user, bool confirmed, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Someone who was deactivated does not exist for sign-in, and no longer holds a session.</summary>
    private static Person? ActiveOnly(Person? person) => person is { Active: true } ? person : null;

    private static NotSupportedException Elsewhere() => new("People are added and changed through PersonStore, together with the journal.");
}
