using System.CommandLine;
using Heed.Channels.Files;

namespace Heed.Shell.Commands;

public static class ImportCommand
{
    public static Command Create()
    {
        var file = ReplayCommand.FileArgument();
        var csv = new Option<bool>("--csv") { Description = "The input is CSV, whatever its name." };
        var (source, rejects, strict, data) = (ReplayCommand.SourceOption(), ReplayCommand.RejectsOption(), ReplayCommand.StrictOption(), CommandLine.DataOption());
        var command = new Command("import", "Brings history (JSON Lines or CSV) into the mention store. It is counted and kept, and raises no alert.") { file, csv, source, rejects, strict, data };
        command.SetAction((parsed, stop) => FileIntoLog.Run(new FileOrder
        {
            File = parsed.GetValue(file)!, Data = parsed.GetValue(data)!, History = true, Source = parsed.GetValue(source), Rejects = parsed.GetValue(rejects),
            Strict = parsed.GetValue(strict), Format = parsed.GetValue(csv) ? FileFormat.Csv : null
        }, TimeProvider.System, stop));
        return command;
    }
}
