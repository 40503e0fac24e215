using Chancery.Register.Sql;
using Chancery.Register.Upkeep;

namespace Chancery.Register.Postgres;

/// <summary>What an ordinary user can ask PostgreSQL of a register's soundness: that every row can be read and refers to rows that there are.</summary>
internal sealed class PostgresIntegrity(SqlSession session)
{
    /// <summary>The tables, in the order of their names.</summary>
    public IReadOnlyList<string> Tables() => session.Statements.Of("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1", 0).List(r => r.GetString(0));

    /// <summary>What is wrong: tables, then indices.</summary>
    public IEnumerable<Damage> Run()
    {
        foreach (var table in Tables())
        {
            // A row as text is a row of which every value was read.
            if (Fault($"SELECT count(md5(t::text)) FROM \"{table}\" t") is { } fault)
            {
                yield return Of(table, fault);
            }
        }
        foreach (var (table, column, other, key) in References())
        {
            var sql = $"SELECT count(*) FROM \"{table}\" t WHERE t.\"{column}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{other}\" o WHERE o.\"{key}\" = t.\"{column}\")";
            if (session.Statements.Of(sql, 0).Number() is > 0 and var rows)
            {
                yield return Of(table, FormattableString.Invariant($"rows that refer to none: {rows}"));
            }
        }
        foreach (var (table, index) in session.Statements.Of(
            """
            SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND NOT (i.indisvalid AND i.indisready) ORDER BY 1, 2
            """,
            0).List(r => (r.GetString(0), r.GetString(1))))
        {
            yield return new Damage(DamageKind.Index, $"{table}: {index}", null, "the server says that it is not valid");
        }
    }

    private static Damage Of(string table, string detail) => new(RegisterTables.IsOriginal(table) ? DamageKind.Table : DamageKind.Derived, table, null, detail);

    private List<(string Table, string Column, string Other, string Key)> References() =>
        session.Statements.Of(
            """
            SELECT t.relname::text, a.attname::text, o.relname::text, b.attname::text FROM pg_constraint k
            JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
            WHERE k.contype = 'f' AND array_length(k.conkey, 1) = 1 AND t.relnamespace = current_schema()::regnamespace ORDER BY 1, 2
            """,
            0).List(r => (r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3)));

    private string? Fault(string sql)
    {
        try
        {
            session.Translate(() => session.Statements.Of(sql, 0).Number());
            return null;
        }
        catch (RegisterException e) when (e.Fault is RegisterFault.Corrupted or RegisterFault.Failed)
        {
            return e.Detail ?? e.Message;
        }
    }
}
