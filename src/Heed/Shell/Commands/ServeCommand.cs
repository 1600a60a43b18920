using System.CommandLine;
using Heed.People;

namespace Heed.Shell.Commands;

public static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var data = CommandLine.DataOption();
        var command = new Command("serve", "Runs the web application and all workers.") { urls, data };
        command.SetAction(async (parsed, stop) =>
        {
            var app = Web.Create(new ServeOptions { Urls = parsed.GetValue(urls)!, Data = parsed.GetValue(data)! });
            await app.StartAsync(stop);
            Console.WriteLine($"Heed is ready on {string.Join(", ", app.Urls)}");
            if (!app.Services.GetRequiredService<FirstRunGate>().Finished)
                Console.WriteLine($"Heed is not set up yet. From another machine use this code: {app.Services.GetRequiredService<SetupCode>().Code}");
            await app.WaitForShutdownAsync(stop);
            return CommandLine.Done;
        });
        return command;
    }
}
