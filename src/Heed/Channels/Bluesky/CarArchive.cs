using System.Security.Cryptography;

namespace Heed.Channels.Bluesky;

/// <summary>
/// The blocks of a CAR (version 1) archive by their content id: a header, then blocks, each with its length, its CID and its bytes
/// (ipld.io/specs/transport/car/carv1). Only SHA-256 CIDs of version 1 occur in repositories; others are left out.
/// </summary>
public static class CarArchive
{
    /// <exception cref="FormatException">Lengths that point outside the archive.</exception>
    public static Dictionary<string, ReadOnlyMemory<byte>> Read(ReadOnlyMemory<byte> archive)
    {
        if (archive.Length == 0) return [];
        var blocks = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var at = 0;
        var header = Length(archive.Span, ref at);
        if ((ulong)(archive.Length - at) < header) throw new FormatException("The archive is cut off in its header.");
        at += (int)header;
        while (at < archive.Length)
        {
            var length = Length(archive.Span, ref at);
            if (length == 0 || (ulong)(archive.Length - at) < length) throw new FormatException("A block reaches beyond its archive.");
            var block = archive.Slice(at, (int)length);
            at += (int)length;
            // 0x01 version, 0x71 dag-cbor (or another codec below 128), 0x12 sha2-256, 0x20 bytes of it.
            var cid = block.Span;
            if (cid.Length < 36 || cid[0] != 1 || cid[1] >= 0x80 || cid[2] != 0x12 || cid[3] != 0x20) continue;
            var body = block[36..];
            if (!SHA256.HashData(body.Span).AsSpan().SequenceEqual(cid[4..36])) throw new FormatException("A block is not what its id says.");
            blocks[Convert.ToHexStringLower(cid[..36])] = body;
        }
        return blocks;
    }

    /// <summary>Unsigned LEB128, at most 9 bytes.</summary>
    private static ulong Length(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 63; shift += 7)
        {
            if (at >= bytes.Length) throw new FormatException("The archive is cut off.");
            var next = bytes[at++];
            value |= (ulong)(next & 127) << shift;
            if (next < 128) return value;
        }
        throw new FormatException("A length is too long.");
    }
}
