using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Archives;

/// <summary>Keeps how far archives were read, a row an archive whose reading has not ended, and what they say was seen again.</summary>
internal sealed class ArchiveBook(SqlSession session) : IArchiveBook
{
    /// <inheritdoc/>
    public long? Reached(ArchiveMark archive) =>
        session.Translate(() => session.Statements.Of("SELECT reached FROM archive_progress WHERE name = $1 AND size = $2 AND head = $3", 3).Number(archive.Name, archive.Size, archive.Head));

    /// <inheritdoc/>
    public void Reach(ArchiveMark archive, long offset) => Write(() => session.Statements.Of(
        """
        INSERT INTO archive_progress (name, size, head, reached) VALUES ($1, $2, $3, $4)
        ON CONFLICT (name) DO UPDATE SET size = excluded.size, head = excluded.head, reached = excluded.reached
        """,
        4).Run(archive.Name, archive.Size, archive.Head, offset));

    /// <inheritdoc/>
    public void Close(ArchiveMark archive) => Write(() => session.Statements.Of("DELETE FROM archive_progress WHERE name = $1", 1).Run(archive.Name));

    /// <inheritdoc/>
    public int Keep(IReadOnlyCollection<Sighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        return sightings.Count == 0 ? 0 : Write(() => sightings.Sum(new SightingTable(session.Statements).Add));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Sighting> Sightings(string hash) => session.Translate(() => new SightingTable(session.Statements).Of(hash));

    private int Write(Func<int> work) => session.Translate(() => session.Write(work));
}
