using System.CommandLine;

namespace Heed.Shell.Commands;

public static class ReplayCommand
{
    public static Command Create()
    {
        var file = FileArgument();
        var speed = new Option<double>("--speed") { Description = "How many times faster than real time, by the posts' own times. 0 or absent: as fast as possible." };
        speed.Validators.Add(result => { if (result.GetValueOrDefault<double>() is < 0 or double.NaN or > 1e9) result.AddError("--speed must be 0 or more."); });
        var (source, rejects, strict, data) = (SourceOption(), RejectsOption(), StrictOption(), CommandLine.DataOption());
        var command = new Command("replay", "Feeds a recorded stream (JSON Lines or CSV) into the installation as if it were live.") { file, speed, source, rejects, strict, data };
        command.SetAction((parsed, stop) => FileIntoLog.Run(new FileOrder
        {
            File = parsed.GetValue(file)!, Data = parsed.GetValue(data)!, Speed = parsed.GetValue(speed), Source = parsed.GetValue(source),
            Rejects = parsed.GetValue(rejects), Strict = parsed.GetValue(strict)
        }, TimeProvider.System, stop));
        return command;
    }

    public static Argument<string> FileArgument() => Files.Checked(new Argument<string>("FILE") { Description = "A file, or - for standard input.", DefaultValueFactory = _ => "-" });
    public static Option<string?> SourceOption() => new("--source") { Description = "The source these posts belong to. Without it, one named after the file." };
    public static Option<string?> RejectsOption() => new("--rejects") { Description = "A file for the lines that could not be read, whole as they came (of a line over 1 MiB, its first 1 MiB)." };
    public static Option<bool> StrictOption() => new("--strict") { Description = "Stops at the first line that cannot be read." };
}
