using Heed.People;
using Heed.Shell;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.People;

public sealed class LocalTimeTests : IDisposable
{
    private readonly Installation heed = new();

    public void Dispose() => heed.Dispose();

    [Fact]
    public void A_request_keeps_the_zone_it_began_with_and_the_next_one_sees_the_change()
    {
        Live("America/New_York");
        using var app = (IDisposable)Web.Create(new ServeOptions { Urls = "http://127.0.0.1:0", Data = heed.Workspace.Root, RunWorkers = false });
        var services = ((Microsoft.AspNetCore.Builder.WebApplication)app).Services;
        var noon = new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
        using var first = services.CreateScope();
        var local = first.ServiceProvider.GetRequiredService<LocalTime>();
        local.Show(noon).ShouldBe("2026-11-02 07:00");

        Live("Europe/Berlin");

        local.Show(noon).ShouldBe("2026-11-02 07:00");
        using var second = services.CreateScope();
        second.ServiceProvider.GetRequiredService<LocalTime>().Show(noon).ShouldBe("2026-11-02 13:00");
    }

    [Fact]
    public void The_next_request_sees_that_another_workspace_took_its_place()
    {
        Live("America/New_York");
        new LocalTime(heed.Database, heed.Time).Zone.Id.ShouldBe("America/New_York");

        Directory.CreateDirectory(heed.Workspace.SampleFolder);
        Heed.Records.Migrator.Migrate(heed.Workspace.DatabasePath, heed.Time);
        Live("Europe/Berlin");

        new LocalTime(heed.Database, heed.Time).Zone.Id.ShouldBe("Europe/Berlin");
    }

    private void Live(string zone) => heed.Database.Write(work => Organisation.Set(work, new Organisation { Name = "Harbor", TimeZone = zone }, heed.Time.GetUtcNow()));
}
