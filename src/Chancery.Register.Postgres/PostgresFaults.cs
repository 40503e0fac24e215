using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Chancery.Register.Postgres;

/// <summary>What PostgreSQL's states mean for a register.</summary>
internal static class PostgresFaults
{
    /// <summary>The register's fault for one of the database.</summary>
    public static RegisterException Of(DbException cause, string place) => new(FaultOf(cause), place, Detail(cause), cause);

    // The classes and codes of https://www.postgresql.org/docs/15/errcodes-appendix.html
    private static RegisterFault FaultOf(DbException cause) => cause switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory } => RegisterFault.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } => RegisterFault.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.QueryCanceled } => RegisterFault.Locked,
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => RegisterFault.Corrupted,
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => RegisterFault.Missing,
        PostgresException { SqlState: ['0', '8', ..] or ['2', '8', ..] or ['5', '7', 'P', ..] or ['5', '3', ..] } => RegisterFault.Unreachable,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => RegisterFault.Unreachable,
        _ => RegisterFault.Failed,
    };

    private static string Detail(DbException cause) => cause is PostgresException stated ? $"{stated.SqlState} {stated.MessageText}" : cause.Message;
}
