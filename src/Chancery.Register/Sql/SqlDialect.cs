using System.Data.Common;

namespace Chancery.Register.Sql;

/// <summary>
/// What one database says differently from the others. The statements of a register are the same on all of them: standard
/// SQL with parameters $1, $2, ..., text compared by its code points.
/// </summary>
internal abstract class SqlDialect
{
    /// <summary>Opens a transaction that will write.</summary>
    public abstract string BeginWriting { get; }

    /// <summary>What a query says to keep other writers off the rows that it finds; empty where a transaction that writes has the register for itself.</summary>
    public abstract string LockingRows { get; }

    /// <summary>What keeps two writers from joining names to actors at once; empty where a transaction that writes has the register for itself.</summary>
    public abstract string LockingActors { get; }

    /// <summary>An expression that is true when a column's text holds that of a parameter.</summary>
    public abstract string Holds(string column, string parameter);

    /// <summary>Full text.</summary>
    public abstract SearchDialect Search { get; }

    /// <summary>A parameter of a command, the first being 1.</summary>
    public abstract DbParameter Parameter(int number, object? value);

    /// <summary>A statement with numbered parameters, to be run many times.</summary>
    public virtual SqlStatement Statement(DbConnection connection, string sql, int parameters) => new(connection, this, sql, parameters);

    /// <summary>True when two writers waited for each other and the database ended this one's transaction: tried again, it goes through.</summary>
    public abstract bool IsDeadlock(DbException cause);

    /// <summary>What a fault of the database means for the register at a place.</summary>
    public abstract RegisterException Fault(DbException cause, string place);
}
