using System.Data.Common;

namespace Chancery.Register.Sql;

/// <summary>An open connection to a register, with its dialect and its prepared statements. Used by one thread at a time.</summary>
/// <param name="connection">The open connection; the session closes it.</param>
/// <param name="dialect">What this database says differently.</param>
/// <param name="place">The register's file or address, for faults.</param>
internal sealed class SqlSession(DbConnection connection, SqlDialect dialect, string place) : IDisposable
{
    // Of writers that wait for each other the database ends one, so that each attempt lets one more through.
    private const int Attempts = 20;

    private readonly SqlStatements _statements = new(connection, dialect);

    /// <summary>The connection.</summary>
    public DbConnection Connection => connection;

    /// <summary>What this database says differently.</summary>
    public SqlDialect Dialect => dialect;

    /// <summary>The register's file or address.</summary>
    public string Place => place;

    /// <summary>The prepared statements, each made once.</summary>
    public SqlStatements Statements => _statements;

    /// <summary>Does work whose faults come as <see cref="RegisterException"/>.</summary>
    public T Translate<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException e)
        {
            throw dialect.Fault(e, place);
        }
    }

    /// <summary>Does work in one transaction: all of it is kept, or nothing.</summary>
    public T Write<T>(Func<T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            _statements.Of(dialect.BeginWriting, 0).Run();
            try
            {
                var result = work();
                _statements.Of("COMMIT", 0).Run();
                return result;
            }
            catch (DbException e) when (attempt < Attempts && dialect.IsDeadlock(e))
            {
                RollBack();
            }
            catch
            {
                RollBack();
                throw;
            }
        }
    }

    /// <summary>Does work that reads the register as it is at the beginning, while others write.</summary>
    public T Read<T>(Func<T> work)
    {
        _statements.Of(dialect.BeginReading, 0).Run();
        try
        {
            return work();
        }
        finally
        {
            RollBack();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        connection.Dispose();
    }

    private void RollBack()
    {
        try
        {
            _statements.Of("ROLLBACK", 0).Run();
        }
        catch (DbException)
        {
            // Some databases roll back by themselves, as SQLite does when the disk is full.
        }
    }
}
