using System.Formats.Cbor;

namespace Heed.Channels.Bluesky;

/// <summary>
/// com.atproto.sync.subscribeRepos: every frame is two DAG-CBOR objects, a header {op, t} and a body. A #commit carries its new records in a CAR
/// archive; each block's hash is checked, so a damaged frame is counted and not believed (atproto.com/specs/event-stream, /specs/repository).
/// </summary>
public sealed class FirehoseDecoder : IStreamDecoder
{
    private const string Collection = "app.bsky.feed.post/";

    public Uri From(Uri address, long cursor) => StreamAddress.With(address, cursor == 0 ? [] : [("cursor", cursor.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    public StreamFrame Decode(ReadOnlyMemory<byte> frame)
    {
        var result = new StreamFrame();
        try
        {
            var cbor = new CborReader(frame, CborConformanceMode.Lax, allowMultipleRootLevelValues: true);
            var (op, type) = Header(cbor);
            if (op == -1) Error(cbor, result);
            else if (op == 1 && type == "#commit") Commit(cbor, result);
            else if (op == 1 && type == "#info") Notice(cbor, result);
            else if (op == 1) Map(cbor, (key, value) => { if (key == "seq") result.Cursor = value.ReadInt64(); else value.SkipValue(); });
            else result.Reject(StreamReason.Garbage);
        }
        catch (Exception error) when (error is CborContentException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            result.Posts.Clear();
            result.Reject(StreamReason.Garbage);
        }
        return result;
    }

    private static (long Op, string Type) Header(CborReader cbor)
    {
        long op = 0;
        var type = "";
        Map(cbor, (key, value) =>
        {
            if (key == "op") op = value.ReadInt64();
            else if (key == "t") type = value.ReadTextString();
            else value.SkipValue();
        });
        return (op, type);
    }

    private static void Commit(CborReader cbor, StreamFrame result)
    {
        var repository = "";
        byte[] blocks = [];
        var created = new List<(string Key, string Cid)>();
        Map(cbor, (key, value) =>
        {
            switch (key)
            {
                case "seq": result.Cursor = value.ReadInt64(); break;
                case "repo": repository = value.ReadTextString(); break;
                case "blocks" when value.PeekState() == CborReaderState.ByteString: blocks = value.ReadByteString(); break;
                case "ops": Operations(value, created); break;
                default: value.SkipValue(); break;
            }
        });
        if (created.Count == 0) return;
        var archive = CarArchive.Read(blocks);
        foreach (var (key, cid) in created)
            if (archive.TryGetValue(cid, out var record)) Post(record, repository, key, result);
            else result.Reject(StreamReason.Garbage);
    }

    private static void Operations(CborReader cbor, List<(string, string)> created)
    {
        for (cbor.ReadStartArray(); cbor.PeekState() != CborReaderState.EndArray;)
        {
            string action = "", path = "", cid = "";
            Map(cbor, (key, value) =>
            {
                if (key == "action") action = value.ReadTextString();
                else if (key == "path") path = value.ReadTextString();
                else if (key == "cid" && value.PeekState() == CborReaderState.Tag) cid = Link(value);
                else value.SkipValue();
            });
            if (action == "create" && path.StartsWith(Collection, StringComparison.Ordinal) && cid.Length > 0) created.Add((path[Collection.Length..], cid));
        }
        cbor.ReadEndArray();
    }

    /// <summary>A DAG-CBOR link: tag 42 over a byte string whose first byte is 0.</summary>
    private static string Link(CborReader cbor)
    {
        if (cbor.ReadTag() != (CborTag)42) throw new FormatException("Not a link.");
        var bytes = cbor.ReadByteString();
        return bytes.Length > 1 && bytes[0] == 0 ? Convert.ToHexStringLower(bytes.AsSpan(1)) : throw new FormatException("Not a link.");
    }

    private static void Post(ReadOnlyMemory<byte> record, string repository, string key, StreamFrame result)
    {
        string text = "", createdAt = "", language = "", parent = "";
        Map(new CborReader(record, CborConformanceMode.Lax), (name, value) =>
        {
            switch (name)
            {
                case "text": text = value.ReadTextString(); break;
                case "createdAt": createdAt = value.ReadTextString(); break;
                case "langs" when value.PeekState() == CborReaderState.StartArray: language = First(value); break;
                case "reply" when value.PeekState() == CborReaderState.StartMap: parent = Parent(value); break;
                default: value.SkipValue(); break;
            }
        });
        BlueskyPost.Add(result, repository, key, text, createdAt, language, parent);
    }

    private static string First(CborReader cbor)
    {
        var first = "";
        for (cbor.ReadStartArray(); cbor.PeekState() != CborReaderState.EndArray;)
            if (first.Length == 0 && cbor.PeekState() == CborReaderState.TextString) first = cbor.ReadTextString();
            else cbor.SkipValue();
        cbor.ReadEndArray();
        return first;
    }

    private static string Parent(CborReader cbor)
    {
        var parent = "";
        Map(cbor, (key, value) =>
        {
            if (key != "parent" || value.PeekState() != CborReaderState.StartMap) value.SkipValue();
            else Map(value, (inner, word) => { if (inner == "uri") parent = word.ReadTextString(); else word.SkipValue(); });
        });
        return parent;
    }

    private static void Error(CborReader cbor, StreamFrame result)
    {
        var name = "";
        Map(cbor, (key, value) => { if (key == "error") name = value.ReadTextString(); else value.SkipValue(); });
        result.ForgetCursor = name == "FutureCursor";
        result.Fault = name == "ConsumerTooSlow"
            ? new ChannelException("Bluesky closed the stream because Heed read too slowly.", permanent: false, "Heed goes on from where it was. If it happens often, listen to the Jetstream instead of the firehose.")
            : new ChannelException("Bluesky closed the stream with an error of its own.", permanent: false, "Heed connects again by itself.");
    }

    private static void Notice(CborReader cbor, StreamFrame result)
    {
        var name = "";
        Map(cbor, (key, value) => { if (key == "name") name = value.ReadTextString(); else value.SkipValue(); });
        if (name == "OutdatedCursor") result.Reject(StreamReason.Gap);
    }

    private static void Map(CborReader cbor, Action<string, CborReader> each)
    {
        for (cbor.ReadStartMap(); cbor.PeekState() != CborReaderState.EndMap;) each(cbor.ReadTextString(), cbor);
        cbor.ReadEndMap();
    }
}
