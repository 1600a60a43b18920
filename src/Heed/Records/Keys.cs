using System.Security.Cryptography;

namespace Heed.Records;

/// <summary>Named 256-bit keys, one file each, made on first use and readable by the owner only. Losing one makes what it sealed unreadable: back them up.</summary>
public sealed class Keys(Workspace workspace)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, byte[]> known = [];

    public byte[] Get(string name)
    {
        lock (gate)
        {
            if (known.TryGetValue(name, out var key)) return key;
            return known[name] = ReadOrMake(Path.Combine(workspace.KeyFolder, name + ".key"));
        }
    }

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            // Written aside, then linked into place without overwriting: two processes starting together agree on one key.
            var aside = $"{path}.{Environment.ProcessId}";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(aside, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(32));
                file.Flush(flushToDisk: true);
            }
            try { File.Move(aside, path, overwrite: false); }
            catch (IOException) when (File.Exists(path)) { File.Delete(aside); }
        }
        var key = File.ReadAllBytes(path);
        return key.Length == 32 ? key : throw new InvalidDataException($"The key file {Path.GetFileName(path)} is damaged: it must hold 32 bytes. Restore it from a backup.");
    }
}
