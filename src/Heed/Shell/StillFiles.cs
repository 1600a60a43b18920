using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Heed.Shell;

/// <summary>The style sheets and scripts that came with the program. They do not change while it runs, so nobody needs to watch them.</summary>
public sealed class StillFiles(string folder) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider files = new(folder);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    public void Dispose() => files.Dispose();
}
