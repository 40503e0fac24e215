using Chancery.Register.Sql;
using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Tests;

/// <summary>A register of the second schema, whose events do not tell their extent yet.</summary>
public sealed class SecondSchemaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-second-");

    private string Place => Path.Combine(_folder.FullName, "register.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("2019-05-10", "2019-05-10", EventExtent.Day)]
    [InlineData("2019-05-01", "2019-05-31", EventExtent.Month)]
    [InlineData("2020-01-01", "2020-12-31", EventExtent.Year)]
    [InlineData("2017-05-08", "2020-05-08", EventExtent.Years)]
    [InlineData("2019-05-10", "9999-12-31", EventExtent.Longer)]
    [InlineData(null, null, EventExtent.Unknown)]
    public void Its_events_and_their_sides_are_found_by_their_days(string? first, string? last, int extent)
    {
        using (SqliteRegister.Open(Place, TimeProvider.System, [.. SqliteSchema.Migrations.Take(2)]))
        {
        }
        Ask("INSERT INTO article VALUES (1, 'ab', NULL, NULL, NULL, 'Một bài.', '', '2021-07-08T00:00:00Z')");
        Ask("INSERT INTO entry VALUES (5, 1, 'event', 0, NULL)");
        Ask($"INSERT INTO event VALUES (5, 'CONSULT', NULL, NULL, {Quoted(first)}, {Quoted(last)}, 'held', NULL)");
        Ask("INSERT INTO side VALUES (7, 5, 'actor', 0, 'USA', NULL, NULL, NULL, NULL)");

        SqliteRegister.Open(Place, TimeProvider.System).Dispose();

        Assert.Equal((long)extent, Ask("SELECT extent FROM event"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM side d JOIN event e ON e.entry_id = d.event_id WHERE (d.extent, d.first_day, d.last_day) IS (e.extent, e.first_day, e.last_day)"));
        Assert.Equal(EventExtent.Of(Day(first), Day(last)), extent);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Quoted(string? text) => text is null ? "NULL" : $"'{text}'";

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Place};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
