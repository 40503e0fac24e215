using System.IO.Compression;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Files;

/// <summary>Opens what is packed in a ZIP file, in bounds and with its checksum tested.</summary>
internal static class ZipEntry
{
    /// <summary>The unpacked bytes of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="limits">How far it may unpack.</param>
    /// <param name="budget">What the outermost file may still unpack.</param>
    /// <exception cref="UnpackFault">It is encrypted.</exception>
    /// <exception cref="InvalidDataException">It is damaged, or packed in a way that is not read.</exception>
    public static Stream Open(ZipArchiveEntry entry, IntakeLimits limits, UnpackBudget budget)
    {
        if (entry.IsEncrypted)
        {
            throw new UnpackFault(IntakeCode.Encrypted);
        }
        var isStored = entry.CompressedLength == entry.Length;
        return new ChecksummedStream(new UnpackingStream(entry.Open(), () => entry.CompressedLength, limits, isStored ? null : budget), entry.Crc32);
    }
}
