using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Heed.Shell;

/// <summary>The files of the screens, which nobody changes while Heed runs. Watching them would take one of the few watchers a machine hands out (128 a user is usual), and without one no page would open.</summary>
public sealed class UnwatchedFiles(string folder) : IFileProvider
{
    private readonly PhysicalFileProvider files = new(folder);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
