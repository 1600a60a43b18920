using System.CommandLine;
using Heed.Shell.Commands;

namespace Heed.Shell;

/// <summary>Every verb, written out. Exit 0 done, 1 failed, 2 wrong use, 3 done with rejected lines.</summary>
public static class CommandLine
{
    public const int Done = 0, Failed = 1, WrongUse = 2, DoneWithRejects = 3;

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Heed: the crisis desk for healthcare on social media.")
        {
            ServeCommand.Create(),
            ReplayCommand.Create(),
            ImportCommand.Create(),
            AnalyseCommand.Create(),
            MatchCommand.Create(),
            QueryCommand.Create(),
            ClaimsCommand.Create(),
            DetectCommand.Create(),
            CheckCommand.Create(),
            VerifyJournalCommand.Create(),
            SampleStormCommand.Create(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            return WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (PlainFault.Of(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    /// <summary>--data DIR, the same for every verb that needs an installation.</summary>
    public static Option<string> DataOption() => new("--data") { Description = "Where Heed keeps everything.", DefaultValueFactory = _ => "data" };
}
