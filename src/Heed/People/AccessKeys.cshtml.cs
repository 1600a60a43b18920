using System.Globalization;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

/// <summary>Which programs may read here, until when, and who let them. A secret is shown once, after it was made.</summary>
[RequirePermission(Permission.ManageInstallation)]
public sealed class AccessKeysModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty] public string KeyName { get; set; } = "";
    [BindProperty] public string EndsOn { get; set; } = "";
    [TempData] public string? Done { get; set; }
    [TempData] public string? Refused { get; set; }
    [TempData] public string? NewSecret { get; set; }

    public Dictionary<string, string> Faults { get; } = [];
    public IReadOnlyList<(AccessKey Key, AccessKeyState State)> Keys { get; private set; } = [];
    /// <summary>The key somebody is about to revoke.</summary>
    public AccessKey? Asked { get; private set; }
    public bool Sample => database.Workspace.IsSample;

    public DateOnly Today => local.Day(local.Now);
    public DateOnly LastDay => Today.AddDays(AccessKey.MostDays);
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    public string DayOf(DateTimeOffset at) => Iso(local.Day(at));
    /// <summary>The last day on which it opens something.</summary>
    public string EndOf(AccessKey key) => DayOf(key.EndsAt.AddSeconds(-1));

    public void OnGet(long? ask)
    {
        EndsOn = Iso(Today.AddDays(AccessKey.UsualDays));
        Load();
        Asked = Keys.FirstOrDefault(one => one.Key.Id == ask && one.Key.RevokedAt is null).Key;
    }

    public IActionResult OnPostMake()
    {
        var name = (KeyName ?? "").Trim();
        if (name.Length is 0 or > AccessKey.LongestName) Faults[nameof(KeyName)] = $"Say who uses this key, in at most {AccessKey.LongestName} characters.";
        var read = DateOnly.TryParseExact(EndsOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last);
        if (!read || last < Today || last > LastDay) Faults[nameof(EndsOn)] = $"Choose a day from {Iso(Today)} to {Iso(LastDay)}: a key lasts one year at most.";
        if (Faults.Count > 0)
        {
            Load();
            return Page();
        }
        var (by, secret) = (User.Actor(), AccessKey.NewSecret());
        database.Write(work =>
        {
            var id = AccessKeyStore.Add(work, new AccessKey { Name = name, MadeBy = by.PersonId!.Value, MadeAt = local.Now, EndsAt = local.Start(last.AddDays(1)) }, secret);
            journal.Record(work, by, "access_key.made", $"access_key:{id}", new { lastDay = Iso(last) });
        });
        Done = $"The key for {name} is made.";
        NewSecret = secret;
        return RedirectToPage();
    }

    public IActionResult OnPostRevoke(long id)
    {
        var revoked = database.Write(work =>
        {
            if (AccessKeyStore.Get(work, id) is not { } key || !AccessKeyStore.Revoke(work, id, User.Actor(), local.Now)) return null;
            journal.Record(work, User.Actor(), "access_key.revoked", $"access_key:{id}");
            return key;
        });
        if (revoked is not null) Done = $"The key for {revoked.Name} is revoked. It opens nothing from now on.";
        else Refused = "Nothing was changed: this key was revoked before.";
        return RedirectToPage();
    }

    private void Load() => Keys = database.Read(work =>
    {
        var (roles, now) = (PersonStore.AllRoles(work), local.Now);
        return AccessKeyStore.All(work).Select(key => (key, key.StateAt(now, roles[key.MadeBy]))).ToArray();
    });
}
