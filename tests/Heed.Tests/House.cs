using System.Runtime.CompilerServices;

namespace Heed.Tests;

/// <summary>Where the source lies, found from this file's own place.</summary>
public static class House
{
    public static string Root { get; } = Find();
    public static string Source => Path.Combine(Root, "src", "Heed");

    /// <summary>All production files with these endings, without what the build made.</summary>
    public static IEnumerable<string> Files(params string[] endings) =>
        Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !Within(path).StartsWith("bin/", StringComparison.Ordinal) && !Within(path).StartsWith("obj/", StringComparison.Ordinal)
                           && !Within(path).StartsWith("wwwroot/lib/", StringComparison.Ordinal));

    public static string Within(string path) => Path.GetRelativePath(Source, path).Replace('\\', '/');

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Heed.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Heed.slnx was not found above the tests.");
    }
}
