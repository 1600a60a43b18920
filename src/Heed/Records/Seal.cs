using System.Security.Cryptography;
using System.Text;

namespace Heed.Records;

/// <summary>AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the body. A changed byte is refused, never half read.</summary>
public sealed class Seal(byte[] key)
{
    private const int Nonce = 12, Tag = 16;

    public byte[] Close(ReadOnlySpan<byte> plain)
    {
        var closed = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(closed.AsSpan(0, Nonce), plain, closed.AsSpan(Nonce + Tag), closed.AsSpan(Nonce, Tag));
        return closed;
    }

    public byte[] Open(ReadOnlySpan<byte> closed)
    {
        if (closed.Length < Nonce + Tag) throw new InvalidDataException("A sealed record is too short to be whole.");
        var plain = new byte[closed.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(closed[..Nonce], closed[(Nonce + Tag)..], closed.Slice(Nonce, Tag), plain);
        return plain;
    }

    public string CloseText(string plain) => Convert.ToBase64String(Close(Encoding.UTF8.GetBytes(plain)));
    public string OpenText(string closed) => Encoding.UTF8.GetString(Open(Convert.FromBase64String(closed)));
}
