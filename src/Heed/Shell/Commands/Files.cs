using System.CommandLine;
using System.CommandLine.Parsing;

namespace Heed.Shell.Commands;

/// <summary>The file a verb reads. What begins with a hyphen is a mistyped option, not a file, unless there is such a file.</summary>
internal static class Files
{
    public static Argument<string?> Optional(string description) => Checked(new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = description });

    public static Argument<T> Checked<T>(Argument<T> argument) => NoOption(argument, typed => typed.Length > 1 && typed[0] == '-' && !File.Exists(typed));

    /// <summary>Refuses what looks like an option nobody knows, with a sentence.</summary>
    public static Argument<T> NoOption<T>(Argument<T> argument, Func<string, bool> isOption)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => isOption(token.Value)))
                result.AddError($"{token.Value} is not an option of this verb. See heed {(result.Parent as CommandResult)?.Command.Name} --help.");
        });
        return argument;
    }
}
