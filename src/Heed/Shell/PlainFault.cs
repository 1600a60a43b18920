using Heed.Listening;

namespace Heed.Shell;

/// <summary>What a person at a console can mend, in a sentence. Everything else keeps its trace: it is a fault of ours.</summary>
public static class PlainFault
{
    public static string? Of(Exception error) => error switch
    {
        _ when SourceHealth.IsDisk(error) || error is IOException { HResult: NoSpace } =>
            "The disk is full or cannot be written. What was kept before is safe. Free some space, then run this again.",
        Microsoft.AspNetCore.Connections.AddressInUseException or IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "Another program already listens on this address. Stop it, or choose another with --urls.",
        UnauthorizedAccessException => "Heed may not read or write in this folder. Give it the right to, or name another folder with --data.",
        InvalidDataException or ArgumentException { ParamName: null } => error.Message,
        AggregateException { InnerException: { } inner } => Of(inner),
        _ => null
    };

    private const int NoSpace = 28; // ENOSPC
}
