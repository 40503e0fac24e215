using System.Diagnostics;
using System.Globalization;
using Chancery.Register;
using Chancery.Register.Sql;
using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Bench;

/// <summary>Finds near-duplicates among very many texts as filing does, in a register's file, and tells what is found, what is not, and what it holds in memory.</summary>
internal static class DuplicateRun
{
    /// <summary>As many texts as are asked for by default.</summary>
    public const int Standard = 1_000_000;

    // Every so manieth text is a copy of one that came before.
    private const int Every = 20;
    private const int Lot = 256;

    /// <summary>Files so many texts.</summary>
    public static void Run(int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("chancery-duplicates-");
        try
        {
            Run(count, Path.Combine(folder.FullName, "register.db"), output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(int count, string file, TextWriter output)
    {
        SqliteRegister.Open(file, TimeProvider.System).Dispose();
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var session = new SqlSession(connection, SqliteDialect.Instance, file);
        session.Statements.Of("PRAGMA synchronous = NORMAL", 0).Run();
        var texts = new RandomTexts();
        var before = Held();
        var watch = Stopwatch.StartNew();
        for (var from = 0; from < count; from += Lot)
        {
            var (first, past) = (from, Math.Min(count, from + Lot));
            session.Write(() => File(session, texts, first, past));
        }
        var seconds = watch.Elapsed.TotalSeconds;
        var held = Held() - before;
        Machine.Describe(output);
        Tell(output, count, seconds, held, session);
    }

    private static int File(SqlSession session, RandomTexts texts, int from, int past)
    {
        var wires = new WireWriter(session.Statements);
        for (var number = from; number < past; number++)
        {
            session.Statements.Of("INSERT INTO article (id, hash, text, blocks, first_read) VALUES ($1, $2, '', '', '')", 2)
                .Run((long)number, number.ToString("x16", CultureInfo.InvariantCulture));
            wires.Add(number, IsCopy(number) ? texts.Copy(Original(number)) : texts.Text(number));
        }
        return past - from;
    }

    private static bool IsCopy(int number) => number > 0 && number % Every == 0;

    // Any that is no copy itself, near or far.
    private static int Original(int number)
    {
        var original = new Random(number).Next(number);
        return IsCopy(original) ? original - 1 : original;
    }

    private static void Tell(TextWriter output, int count, double seconds, long held, SqlSession session)
    {
        var roots = new SqlQuery().Add("SELECT article_id, root_id FROM wire_copy").Rows(session).ToDictionary(r => (int)r.GetInt64(0), r => (int)r.GetInt64(1));
        var copies = Enumerable.Range(1, Math.Max(0, count - 1)).Where(IsCopy).ToList();
        var found = copies.Count(c => roots.TryGetValue(c, out var root) && roots.GetValueOrDefault(Original(c), -1) == root);
        var members = copies.SelectMany(c => (int[])[c, Original(c)]).ToHashSet();
        var wrong = roots.Keys.Count(r => !members.Contains(r));
        output.WriteLine(Line($"near-duplicates among {count:N0} texts of 400 words, {copies.Count:N0} of them copies of an earlier one with a twentieth changed"));
        output.WriteLine(Line($"found            {found:N0} of {copies.Count:N0} ({100.0 * found / Math.Max(1, copies.Count):N1} %)"));
        output.WriteLine(Line($"wrongly joined   {wrong:N0}"));
        output.WriteLine(Line($"texts/s          {count / seconds:N0}, making them included"));
        output.WriteLine(Line($"held in memory   {held / (double)count:N1} bytes a text ({held / 1e6:N1} MB on the heap and in SQLite), peak of the process {Machine.PeakMemory() / 1e6:N0} MB"));
    }

    // The heap after a collection, and what SQLite says that it holds.
    private static long Held() => GC.GetTotalMemory(forceFullCollection: true) + SQLitePCL.raw.sqlite3_memory_used();

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
