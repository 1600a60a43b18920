namespace Heed.Records;

/// <summary>
/// The folder that holds everything Heed keeps. The sample hospital lives in a folder of its own below it, with its own database and
/// post log, so that removing it is deleting that folder: nothing of it can be left behind, and nothing real can be lost with it.
/// Keys stay in the root and serve both.
/// </summary>
public sealed class Workspace
{
    public Workspace(string root)
    {
        Root = Path.GetFullPath(root);
        Directory.CreateDirectory(Root);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(KeyFolder);
    }

    public string Root { get; }
    public string KeyFolder => Path.Combine(Root, "keys");
    public string SampleFolder => Path.Combine(Root, "sample");

    /// <summary>True while the sample hospital is installed; every screen, page and export then says so.</summary>
    public bool IsSample => Directory.Exists(SampleFolder);

    public string Current => IsSample ? SampleFolder : Root;
    public string DatabasePath => Path.Combine(Current, "heed.db");
    public string PostLogPath => Path.Combine(Current, "postlog.db");
}
