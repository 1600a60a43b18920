using Heed.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell.Sample;

/// <summary>Brings the sample hospital, shows how far it is, and takes it away again.</summary>
[RequirePermission(Permission.ManageInstallation)]
public sealed class HospitalModel(SampleHospital hospital, SampleJob job) : PageModel
{
    public SampleProgress? Progress { get; private set; }
    public SampleCounts? Counts { get; private set; }
    public string Failure { get; private set; } = "";
    public bool AskToRemove { get; private set; }

    public void OnGet(string? ask)
    {
        Look();
        AskToRemove = ask == "remove" && Counts is not null;
    }

    public IActionResult OnPostInstall()
    {
        if (hospital.IsInstalled) return LocalRedirect("/");
        job.Start(User.Actor());
        return LocalRedirect("/settings/sample");
    }

    public IActionResult OnPostCancel()
    {
        job.Cancel();
        return LocalRedirect("/settings/sample");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        if (await hospital.Remove(User.Actor()) is not { } refusal) return LocalRedirect("/settings/sample");
        Look();
        Failure = refusal;
        return Page();
    }

    private void Look()
    {
        Progress = job.Progress;
        Failure = job.Failure;
        if (Progress is null && hospital.IsInstalled) Counts = hospital.Counts();
        // The page asks again by itself while the work goes on, without script.
        if (Progress is not null) Response.Headers["Refresh"] = "2";
    }
}
