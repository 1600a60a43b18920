using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Heed.Channels;

/// <summary>
/// Which addresses are out on the public internet. A feed's address is typed by a person and may redirect anywhere; without this rule it could
/// be used to read what only the hospital's own network may see (metadata services, devices, admin pages).
/// The ranges are those of the IANA special-purpose address registries.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"
        }.Select(IPNetwork.Parse)
    ];

    public static bool Is(IPAddress address)
    {
        var bare = Bare(address);
        return !Closed.Any(network => network.Contains(bare));
    }

    /// <summary>The IPv4 address that an IPv6 address carries inside (mapped, NAT64, 6to4), or the address itself: a wrapped 127.0.0.1 is still 127.0.0.1.</summary>
    public static IPAddress Bare(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        // 64:ff9b::/96 carries IPv4 in its last four bytes, 2002::/16 in the four after the prefix.
        if (BinaryPrimitives.ReadUInt64BigEndian(bytes) == 0x0064_ff9b_0000_0000 && BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) == 0) return new IPAddress(bytes[12..]);
        if (bytes[0] == 0x20 && bytes[1] == 0x02) return new IPAddress(bytes.Slice(2, 4));
        // A scope id would keep fe80::1%eth0 from matching its network.
        return new IPAddress(bytes);
    }
}
