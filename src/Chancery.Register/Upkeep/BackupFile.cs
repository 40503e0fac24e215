using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Upkeep;

/// <summary>A backup's file: written under another name, checked, and only then given its own, so that it is never there in part.</summary>
internal static class BackupFile
{
    /// <summary>What a file is called until it is whole.</summary>
    public const string Unfinished = ".partial";

    /// <summary>Writes it.</summary>
    /// <param name="file">The file, which must not be there.</param>
    /// <param name="write">Writes a register into the file of a name and tells what could not be read.</param>
    public static BackupResult Write(string file, Func<string, IReadOnlyList<DamagedReport>> write)
    {
        if (Path.Exists(file))
        {
            throw new RegisterException(RegisterFault.Taken, file);
        }
        var partial = file + Unfinished;
        try
        {
            // Left by one that was killed.
            Remove(partial);
            var lost = write(partial);
            var reports = Check(partial);
            using (var whole = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                whole.Flush(flushToDisk: true);
            }
            File.Move(partial, file, overwrite: false);
            return new BackupResult(reports, new FileInfo(file).Length, lost);
        }
        catch (SqliteException e)
        {
            Remove(partial);
            throw SqliteFaults.Of(e, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(partial);
            throw new RegisterException(Path.Exists(file) ? RegisterFault.Taken : RegisterFault.Unreachable, file, e.Message, e);
        }
        catch
        {
            Remove(partial);
            throw;
        }
    }

    // Read back from the file itself, by a connection of its own. Nothing is to lie beside a backup.
    private static long Check(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        connection.Open();
        using var alone = connection.CreateCommand();
        alone.CommandText = "PRAGMA journal_mode = DELETE";
        alone.ExecuteNonQuery();
        if (new SqliteIntegrity(connection).Run().FirstOrDefault() is { } damage)
        {
            throw new RegisterException(RegisterFault.Corrupted, file, $"the copy is not whole: {damage.Place} {damage.Detail}");
        }
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM article";
        return (long)count.ExecuteScalar()!;
    }

    private static void Remove(string partial)
    {
        foreach (var file in (string[])[partial, partial + "-wal", partial + "-shm", partial + "-journal"])
        {
            if (File.Exists(file))
            {
                File.Delete(file);
            }
        }
    }
}
