namespace Chancery.Register.Sql;

/// <summary>Fills what names of sides are found by, in a register that was kept without it.</summary>
internal static class SideNamesFill
{
    public static void Run(SqlSession session)
    {
        var table = new SideNameTable(session.Statements);
        var names = new SqlQuery().Add("SELECT DISTINCT name_exact FROM side WHERE name_exact IS NOT NULL").Rows(session).Select(r => r.GetString(0)).ToList();
        names.ForEach(table.Add);
    }
}
