using System.CommandLine;
using Heed.Language.Queries;
using Heed.Language.Queries.Import;

namespace Heed.Shell.Commands;

public static class QueryCommand
{
    private const int WidestLine = 76;

    public static Command Create()
    {
        var query = new Argument<string>("query") { Description = "The query, in quotation marks; - reads it from standard input." };
        // One hyphen before a word leaves it out; two are an option.
        Files.NoOption(query, typed => typed.StartsWith("--", StringComparison.Ordinal) && !typed.Contains(' '));
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var strict = new Option<bool>("--strict") { Description = "Read it as strictly as Brandwatch does: mixed AND, OR and NEAR need brackets." };
        var from = new Option<string?>("--from") { Description = $"The tool it was written for: {string.Join(", ", QueryImport.Names)}. It is translated first." };
        var command = new Command("query", "Reads a listening query: what is wrong with it, its written-out form, and what it finds.") { query, json, strict, from };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(query)!;
            if (text == "-")
            {
                using var input = Console.OpenStandardInput();
                if (WholeText.Read(input, out text) is { } reason)
                {
                    Console.Error.WriteLine($"The query cannot be used. {reason}");
                    return CommandLine.Failed;
                }
                text = text.TrimEnd('\r', '\n');
            }
            ImportedQuery? imported = null;
            if (parsed.GetValue(from) is { } name)
            {
                if (QueryImport.Named(name) is not { } dialect)
                {
                    Console.Error.WriteLine($"Heed cannot translate from “{name}”. It knows {string.Join(", ", QueryImport.Names)}.");
                    return CommandLine.WrongUse;
                }
                imported = QueryImport.From(dialect, text);
                text = imported.Query;
            }
            var read = QueryParser.Parse(text, parsed.GetValue(strict) ? QueryMode.Strict : QueryMode.Plain);
            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                QueryAnswer.Write(output, read, imported);
            }
            else WriteWords(read, imported);
            return read.CanRun ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }

    private static void WriteWords(ParsedQuery read, ImportedQuery? imported)
    {
        if (imported is not null)
        {
            foreach (var change in imported.Changes)
            {
                Console.WriteLine($"Changed at {change.Start}–{change.End}: {change.What} {change.Why}");
                WritePointer(imported.Source, change.Start, change.End);
            }
            Console.WriteLine($"Translated: {imported.Query}");
        }
        foreach (var fault in read.Faults)
        {
            Console.WriteLine($"{fault.Code} at {fault.Start}–{fault.End}: {fault.Sentence}");
            WritePointer(read.Source, fault.Start, fault.End);
        }
        if (!read.CanRun) return;
        Console.WriteLine($"Canonical: {read.Canonical}");
        Console.WriteLine($"Read as:   {read.Bracketed}");
        Console.WriteLine(read.Explained);
    }

    /// <summary>The words meant with marks below them; a long query is cut to the part around them.</summary>
    private static void WritePointer(string text, int start, int end)
    {
        var from = Math.Max(0, Math.Min(start - 20, text.Length - WidestLine));
        var to = Math.Min(text.Length, from + WidestLine);
        var line = string.Concat(text[from..to].Select(unit => char.IsControl(unit) || char.IsSurrogate(unit) ? ' ' : unit));
        Console.WriteLine($"  {line}");
        Console.WriteLine($"  {new string(' ', Math.Min(start, to) - from)}{new string('^', Math.Max(1, Math.Min(end, to) - Math.Min(start, to)))}");
    }
}
