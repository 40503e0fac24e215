using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>What SQLite's result codes mean for a register.</summary>
internal static class SqliteFaults
{
    // Primary result codes, https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    public const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    public const int NotADatabase = 26;

    public static RegisterException Of(SqliteException cause, string path) => new(FaultOf(cause), path, cause.Message, cause);

    public static T Translate<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Of(e, path);
        }
    }

    private static RegisterFault FaultOf(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy or Locked => RegisterFault.Locked,
        ReadOnly => RegisterFault.ReadOnly,
        Full => RegisterFault.DiskFull,
        CantOpen => RegisterFault.Unreachable,
        Corrupt => RegisterFault.Corrupted,
        NotADatabase => RegisterFault.NotARegister,
        _ => RegisterFault.Failed,
    };
}
