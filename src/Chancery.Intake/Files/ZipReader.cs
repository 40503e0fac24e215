using System.IO.Compression;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Files;

/// <summary>
/// Reads the files of a ZIP file in its order, each as its kind is. Their names are names only: nothing is written anywhere. Of a web
/// archive in a ZIP file (WACZ) the archives in it are read.
/// </summary>
internal sealed class ZipReader : ICollectionReader
{
    private const string WebArchives = "archive/";
    private const string WebArchiveDescription = "datapackage.json";

    public bool CanRead(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase)
        || (head.StartsWith("PK\u0003\u0004"u8) && !OfficePackage.IsOne(head));

    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        ZipArchive? archive = null;
        IntakeFailure? failure = null;
        try
        {
            archive = Open(file.Content, nesting.Limits);
            _ = archive.Entries;
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            failure = StreamFault.Of(e, file.Name);
        }
        return failure is null ? Read(archive!, file.Name, nesting) : [IntakeResult.Of(failure)];
    }

    // What stands in another file has to be held: a ZIP file is read from its end.
    private static ZipArchive Open(Stream stream, IntakeLimits limits)
    {
        if (stream.CanSeek)
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        return new ZipArchive(BoundedBytes.ReadWhole(stream, limits.DocumentBytes).AsStream(), ZipArchiveMode.Read);
    }

    private static IEnumerable<IntakeResult> Read(ZipArchive archive, string name, Nesting nesting)
    {
        using (archive)
        {
            var any = false;
            foreach (var entry in Files(archive))
            {
                if (!nesting.Budget.TakeEntry())
                {
                    yield return IntakeResult.Of(new IntakeFailure(IntakeCode.TooManyFiles, name) { Arguments = [Spelled.Number(nesting.Limits.Entries)] });
                    yield break;
                }
                var inner = name + "!" + Shown(entry.FullName);
                if (!nesting.Knows(inner))
                {
                    nesting.Tally.Add(PassedOver.OtherKind);
                    continue;
                }
                any = true;
                foreach (var result in Read(entry, inner, nesting))
                {
                    yield return result;
                }
            }
            if (!any)
            {
                yield return IntakeResult.Of(new IntakeFailure(IntakeCode.EmptyArchive, name));
            }
        }
    }

    private static IEnumerable<IntakeResult> Read(ZipArchiveEntry entry, string name, Nesting nesting)
    {
        Stream? content = null;
        IntakeFailure? failure = null;
        try
        {
            content = ZipEntry.Open(entry, nesting.Limits, nesting.Budget);
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            failure = StreamFault.Of(e, name);
        }
        return failure is null ? ReadAndClose(new NamedStream(name, content!), nesting) : [IntakeResult.Of(failure)];
    }

    private static IEnumerable<IntakeResult> ReadAndClose(NamedStream file, Nesting nesting)
    {
        using (file.Content)
        {
            foreach (var result in nesting.ReadWithin(file))
            {
                yield return result;
            }
        }
    }

    // As in folders, what begins with a full stop is hidden.
    private static IEnumerable<ZipArchiveEntry> Files(ZipArchive archive)
    {
        var isWebArchive = archive.Entries.Any(e => e.FullName == WebArchiveDescription) && archive.Entries.Any(e => e.FullName.StartsWith(WebArchives, StringComparison.Ordinal));
        return archive.Entries.Where(e => e.Name.Length > 0 && e.Name[0] != '.' && (!isWebArchive || e.FullName.StartsWith(WebArchives, StringComparison.Ordinal)));
    }

    // A name may hold anything; a terminal is not to obey it.
    private static string Shown(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
