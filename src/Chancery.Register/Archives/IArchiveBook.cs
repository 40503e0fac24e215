using Chancery.Model;

namespace Chancery.Register.Archives;

/// <summary>How far archives were read whose reading was stopped, and what they say was seen again.</summary>
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

    /// <summary>Keeps that pages were seen again, all or none; what is kept already stays as it is.</summary>
    /// <param name="sightings">The sightings. Their reports may be read later, or never.</param>
    /// <returns>How many were not kept before.</returns>
    /// <exception cref="RegisterException">The register cannot be written.</exception>
    int Keep(IReadOnlyCollection<Sighting> sightings);

    /// <summary>
    /// Where and when what a report was taken from was seen again: the record refers to the record that the report came from, or to its
    /// page as it was fetched at that moment, or gives the same digest. In order of the moments; those without one last.
    /// </summary>
    /// <param name="hash">The report.</param>
    IReadOnlyList<Sighting> Sightings(string hash);
}
