using Heed.Records;

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
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // See UnwatchedFiles: the settings file is not watched either.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ApplicationName = "heed",
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot")
        });
        builder.WebHost.UseUrls(options.Urls.Split(';')).UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Safety.LargestRequest;
        });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)                              // keys lie in our own folder, owner only
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None)       // Safety.FaultLog says it without the message
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);                          // so does Safety for what the fault page cannot catch

        var workspace = new Workspace(options.Data);
        var services = builder.Services;
        services.AddSingleton(options).AddSingleton(workspace).AddSingleton<Keys>().AddSingleton<Database>();
        services.AddSingleton<Journal>().AddSingleton<PostLogStore>().AddSingleton(TimeProvider.System);
        services.AddScoped<People.LocalTime>().AddSingleton<Frame>().AddSingleton<FirstRunGate>().AddSingleton<WorkerHealth>().AddSingleton<WorkerGate>();
        services.AddSingleton<Sample.SampleHospital>().AddSingleton<Sample.SampleJob>();
        services.AddRazorPages().WithRazorPagesAtContentRoot().AddMvcOptions(mvc => mvc.ModelMetadataDetailsProviders.Add(new EmptyStaysEmpty()));
        Safety.Add(services, workspace);
        Api.Api.Add(services);
        Flow.Add(services);
        if (options.RunWorkers) services.AddHostedService<WorkerLoop>();
        replace?.Invoke(services);

        var app = builder.Build();
        app.Environment.WebRootFileProvider = new UnwatchedFiles(app.Environment.WebRootPath);
        app.Services.GetRequiredService<Sample.SampleHospital>().ClearLeftovers();
        Migrator.Migrate(workspace.DatabasePath, app.Services.GetRequiredService<TimeProvider>());
        Safety.Use(app);
        app.UseRouting();
        app.UseAuthentication();
        app.Use(next => context => app.Services.GetRequiredService<FirstRunGate>().Pass(context, next));
        app.UseAuthorization();
        app.UseRateLimiter(); // an access key is counted by its number, so it must be known by now
        app.MapRazorPages();
        Desk.LiveFeed.Map(app);
        Api.Api.Map(app);
        app.MapFallback("{**path}", context => { context.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; }).AllowAnonymous();
        return app;
    }
}
