namespace Chancery.Register.Archives;

/// <summary>How far archives were read whose reading was stopped.</summary>
public interface IArchiveBook
{
    /// <summary>Where reading the archive has to be taken up, as a byte offset; null where it was not begun, or was ended.</summary>
    long? Reached(ArchiveMark archive);

    /// <summary>Keeps how far the archive was read: everything before the offset is filed.</summary>
    /// <exception cref="RegisterException">The register cannot be written.</exception>
    void Reach(ArchiveMark archive, long offset);

    /// <summary>Keeps that the archive was read to its end, so that reading it again begins at its start.</summary>
    /// <exception cref="RegisterException">The register cannot be written.</exception>
    void Close(ArchiveMark archive);
}
