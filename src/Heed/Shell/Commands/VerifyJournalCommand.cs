using System.CommandLine;
using Heed.Records;

namespace Heed.Shell.Commands;

public static class VerifyJournalCommand
{
    public static Command Create()
    {
        var data = CommandLine.DataOption();
        var command = new Command("verify-journal", "Reads the whole journal and says whether a row was changed, removed or reordered.") { data };
        command.SetAction(parsed =>
        {
            var workspace = new Workspace(parsed.GetValue(data)!);
            if (!File.Exists(workspace.DatabasePath))
            {
                Console.Error.WriteLine("There is no Heed database in this folder. Name the folder that 'heed serve' uses with --data.");
                return CommandLine.WrongUse;
            }
            var faults = new Database(workspace).Read(new Journal(new Keys(workspace), TimeProvider.System).Verify);
            foreach (var fault in faults) Console.WriteLine(fault);
            Console.WriteLine(faults.Count == 0 ? "The journal is whole." : $"The journal is not whole: {faults.Count} faults.");
            return faults.Count == 0 ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }
}
