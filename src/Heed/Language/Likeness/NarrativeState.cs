using System.Text;

namespace Heed.Language.Likeness;

/// <summary>The state of the narratives as bytes and back, so that a worker can stop at any mention and another go on as if nothing had been.</summary>
public sealed partial class NarrativeStream
{
    private const uint Mark = 0x314E4C48; // HLN1

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(_heard);
        writer.Write(_newest);
        writer.Write(_frequency.Count);
        foreach (var (word, times) in _frequency) { writer.Write(word); writer.Write(times); }
        foreach (var links in new[] { _merged, _byGroup, _byClaim })
        {
            writer.Write(links.Count);
            foreach (var (key, number) in links) { writer.Write(key); writer.Write(number); }
        }
        writer.Write(_open.Count);
        foreach (var narrative in _open.Values) Write(writer, narrative);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Were these bytes saved by this version? They may still be damaged.</summary>
    public static bool CanLoad(ReadOnlySpan<byte> state) => state.Length >= 4 && System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(state) == Mark;

    /// <exception cref="InvalidDataException">The bytes are no state of this version.</exception>
    public static NarrativeStream Load(byte[] state, NarrativeLimits? limits = null)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(state), Encoding.UTF8);
            if (reader.ReadUInt32() != Mark) throw new InvalidDataException("These bytes are no state of narratives.");
            var read = new NarrativeStream(limits) { _heard = reader.ReadSingle(), _newest = reader.ReadInt64() };
            for (var left = reader.ReadInt32(); left > 0; left--) read._frequency[reader.ReadUInt32()] = reader.ReadSingle();
            foreach (var links in new[] { read._merged, read._byGroup, read._byClaim })
                for (var left = reader.ReadInt32(); left > 0; left--) links[reader.ReadInt64()] = reader.ReadInt64();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var narrative = Read(reader);
                read._open[narrative.Id] = narrative;
                read.List(narrative);
            }
            return read;
        }
        catch (Exception problem) when (problem is EndOfStreamException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The state of the narratives is damaged.", problem);
        }
    }

    private static void Write(BinaryWriter writer, Narrative narrative)
    {
        writer.Write(narrative.Id);
        writer.Write(narrative.FirstSeen);
        writer.Write(narrative.LastSeen);
        writer.Write(narrative.Mentions);
        writer.Write(narrative.NewestHour);
        writer.Write(narrative.Claim ?? -1);
        writer.Write(narrative.Label);
        writer.Write(narrative.LabelWords.BestScore);
        foreach (var count in narrative.PerHour) writer.Write(count);
        writer.Write((byte)narrative.Authors.Count);
        foreach (var author in narrative.Authors) writer.Write(author);
        writer.Write((byte)narrative.Central.Count);
        foreach (var (mention, likeness, group) in narrative.Central) { writer.Write(mention); writer.Write(likeness); writer.Write(group); }
        writer.Write((byte)narrative.Words.Length);
        for (var i = 0; i < narrative.Words.Length; i++) { writer.Write(narrative.Words[i]); writer.Write(narrative.Weights[i]); }
        writer.Write((byte)narrative.LabelWords.Known.Count);
        foreach (var (stem, (one, two, three, times)) in narrative.LabelWords.Known) { writer.Write(stem); writer.Write(one); writer.Write(two); writer.Write(three); writer.Write(times); }
    }

    private static Narrative Read(BinaryReader reader)
    {
        var narrative = new Narrative(reader.ReadInt64(), reader.ReadInt64()) { LastSeen = reader.ReadInt64(), Mentions = reader.ReadInt32(), NewestHour = reader.ReadInt64() };
        narrative.Claim = reader.ReadInt64() is >= 0 and var claim ? claim : null;
        narrative.Label = reader.ReadString();
        narrative.LabelWords.BestScore = reader.ReadSingle();
        for (var i = 0; i < Narrative.Hours; i++) narrative.PerHour[i] = reader.ReadInt32();
        for (var left = reader.ReadByte(); left > 0; left--) narrative.Authors.Add(reader.ReadUInt64());
        for (var left = reader.ReadByte(); left > 0; left--) narrative.Central.Add((reader.ReadInt64(), reader.ReadSingle(), reader.ReadInt64()));
        var words = reader.ReadByte();
        (narrative.Words, narrative.Weights) = (new uint[words], new float[words]);
        for (var i = 0; i < words; i++) (narrative.Words[i], narrative.Weights[i]) = (reader.ReadUInt32(), reader.ReadSingle());
        narrative.Measure();
        for (var left = reader.ReadByte(); left > 0; left--) narrative.LabelWords.Known[reader.ReadUInt32()] = (reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadInt32());
        return narrative;
    }
}
