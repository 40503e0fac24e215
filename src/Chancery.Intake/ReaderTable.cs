using System.Collections.Immutable;
using Chancery.Intake.Files;
using Chancery.Intake.Packing;

namespace Chancery.Intake;

/// <summary>Who reads what: gives files and documents to the first reader of their kind. Immutable, safe for many threads.</summary>
/// <param name="collections">Readers of files that hold many reports.</param>
/// <param name="documents">Readers of documents.</param>
/// <param name="limits">How large documents may be.</param>
/// <param name="tally">Counts what is passed over.</param>
internal sealed class ReaderTable(ImmutableArray<ICollectionReader> collections, ImmutableArray<IDocumentReader> documents, IntakeLimits limits, IntakeTally tally)
{
    private const int Head = 4096;

    /// <summary>True when files of this name are read, by its ending alone.</summary>
    /// <remarks>What is packed by gzip is known when it would be without it: folders and archives hold other packed files too.</remarks>
    public bool Knows(string name)
    {
        var inner = name.EndsWith(GzipReader.Ending, StringComparison.OrdinalIgnoreCase) ? name[..^GzipReader.Ending.Length] : name;
        return CollectionReader(inner, []) is not null || DocumentReader(new Document(inner, default)) is not null;
    }

    /// <summary>The place of what is given by itself.</summary>
    public Nesting Outermost => Nesting.Outermost(this, limits, tally);

    /// <summary>What a file yields. Its kind is told by its name, else by its first bytes.</summary>
    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        if (CollectionReader(file.KindName, []) is { } collection)
        {
            return collection.Read(file, nesting);
        }
        if (DocumentReader(new Document(file.KindName, default)) is { } reader)
        {
            return ReadDocument(file, reader, nesting);
        }
        try
        {
            return ReadByHead(file, nesting);
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            return [IntakeResult.Of(StreamFault.Of(e, file.Name))];
        }
    }

    /// <summary>What a document yields; null when nobody reads its kind.</summary>
    public IEnumerable<IntakeResult>? Read(Document document)
    {
        var nesting = document.Nesting ?? Outermost;
        if (DocumentReader(document) is { } reader)
        {
            return document.Bytes.Length > reader.MostBytes(limits)
                ? [IntakeResult.Of(IntakeFailure.TooLarge(document.Id, document.Bytes.Length, reader.MostBytes(limits)))]
                : reader.Read(document with { Nesting = nesting });
        }
        var head = document.Bytes[..Math.Min(Head, document.Bytes.Length)];
        return (CollectionReader(document.Id, []) ?? CollectionReader(document.Id, head.Span))
            ?.Read(new NamedStream(document.Id, document.Bytes.AsStream()), nesting);
    }

    private IEnumerable<IntakeResult> ReadByHead(NamedStream file, Nesting nesting)
    {
        var head = new byte[Head];
        head = head[..file.Content.ReadAtLeast(head, Head, throwOnEndOfStream: false)];
        var whole = file with { Content = file.Content.CanSeek ? Rewound(file.Content) : new HeadedStream(head, file.Content) };
        if (CollectionReader(file.KindName, head) is { } collection)
        {
            return collection.Read(whole, nesting);
        }
        return DocumentReader(new Document(file.KindName, head)) is { } reader
            ? ReadDocument(whole, reader, nesting)
            : [IntakeResult.Of(new IntakeFailure(IntakeCode.UnknownKind, file.Name) { Arguments = [Path.GetExtension(file.KindName)] })];
    }

    private static Stream Rewound(Stream stream)
    {
        stream.Position = 0;
        return stream;
    }

    private IEnumerable<IntakeResult> ReadDocument(NamedStream file, IDocumentReader reader, Nesting nesting)
    {
        try
        {
            var most = reader.MostBytes(limits);
            return BoundedBytes.Read(file.Content, most, out var length) is { } bytes
                ? reader.Read(new Document(file.Name, bytes) { Nesting = nesting })
                : [IntakeResult.Of(IntakeFailure.TooLarge(file.Name, length, most))];
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            return [IntakeResult.Of(StreamFault.Of(e, file.Name))];
        }
    }

    private ICollectionReader? CollectionReader(string name, ReadOnlySpan<byte> head)
    {
        foreach (var reader in collections)
        {
            if (reader.CanRead(name, head))
            {
                return reader;
            }
        }
        return null;
    }

    private IDocumentReader? DocumentReader(Document document) => documents.FirstOrDefault(r => r.CanRead(document));
}
