using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Heed.Language;

/// <summary>Tells whether a hash came before in the same post. Two that want the same place forget each other; then one may count twice, which does no harm.</summary>
internal sealed class Once
{
    private readonly ulong[] _seen = new ulong[1024];
    private uint _round;

    public void Start()
    {
        if (++_round != 0) return;
        Array.Clear(_seen);
        _round = 1;
    }

    /// <summary>True when it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(uint hash)
    {
        ref var seen = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_seen), (nint)((hash ^ hash >> 15) & 1023));
        var mark = (ulong)_round << 32 | hash;
        if (seen == mark) return false;
        seen = mark;
        return true;
    }
}
