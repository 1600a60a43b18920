using Heed.Records;
using Microsoft.Extensions.FileProviders;

namespace Heed.Shell;

public sealed record ServeOptions
{
    public string Urls { get; init; } = "http://127.0.0.1:5080";
    public string Data { get; init; } = "data";
    /// <summary>Tests run the workers themselves.</summary>
    public bool RunWorkers { get; init; } = true;
}

/// <summary>The web application: what it is made of, and the order in which a request passes through it.</summary>
public static class Web
{
    public static WebApplication Create(ServeOptions options, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls.Split(';')).UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);

        var workspace = new Workspace(options.Data);
        var services = builder.Services;
        services.AddSingleton(options).AddSingleton(workspace).AddSingleton<Keys>().AddSingleton<Database>();
        services.AddSingleton<Journal>().AddSingleton<PostLogStore>().AddSingleton(TimeProvider.System);
        services.AddSingleton<People.LocalTime>();
        services.AddRazorPages().WithRazorPagesAtContentRoot();
        Flow.Add(services);
        if (options.RunWorkers) services.AddHostedService<WorkerLoop>();
        replace?.Invoke(services);

        var app = builder.Build();
        Migrator.Migrate(workspace.DatabasePath, app.Services.GetRequiredService<TimeProvider>());
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")) });
        app.UseRouting();
        app.MapRazorPages();
        return app;
    }
}
