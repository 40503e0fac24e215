using System.Buffers.Binary;
using System.Globalization;
using Chancery.Register.Actors;
using Chancery.Register.Upkeep;

namespace Chancery.Register.ContractTests;

/// <summary>Upkeep on SQLite, and what is found of a file in which pages were overwritten.</summary>
public sealed class SqliteUpkeepTests : UpkeepContract
{
    private const int Many = 300;

    private string Place => Path.Combine(Folder, "register.db");

    [Theory]
    [InlineData("article")]
    [InlineData("source")]
    [InlineData("coding")]
    [InlineData("entry")]
    [InlineData("evidence")]
    [InlineData("person")]
    [InlineData("side")]
    public void A_lost_page_of_a_table_costs_some_reports_which_are_named_and_the_others_are_salvaged(string table)
    {
        var articles = Filled(Many);
        Close();
        Overwrite(table);

        var result = Check();

        Assert.Equal([(DamageKind.Table, table)], result.Damages.Where(d => d.Report is null).Select(d => (d.Kind, d.Place!)));
        var lost = result.Damages.Where(d => d.Report is not null).Select(d => d.Report!.Hash).ToHashSet();
        Assert.InRange(lost.Count, 1, Many - 1);
        // What a hash no longer tells, its source does.
        Assert.All(result.Damages.Where(d => d.Report is not null), d => Assert.Contains(articles, a => a.Hash == d.Report!.Hash && (d.Report.Source is null || d.Report.Source == a.Id)));
        var salvaged = Salvage();
        Assert.Equal(lost, salvaged.Lost.Select(l => l.Hash).ToHashSet());
        Assert.Equal(Many - lost.Count, salvaged.Reports);
        AssertSound(articles.Where(a => !lost.Contains(a.Hash)).Select(a => a.Hash));
    }

    [Theory]
    [InlineData("sqlite_autoindex_article_1")]
    [InlineData("source_by_article")]
    [InlineData("event_by_day")]
    [InlineData("name_key_by_form")]
    public void A_lost_page_of_an_index_costs_nothing(string index)
    {
        Filled(Many);
        var before = Sample.Dump(Register());
        Close();
        Overwrite(index);

        var result = Check();

        Assert.All(result.Damages, d => Assert.Equal(DamageKind.Index, d.Kind));
        Assert.Contains(result.Damages, d => d.Place!.EndsWith(": " + index, StringComparison.Ordinal));
        Assert.False(result.AllRead);
        var rebuilt = Salvage();
        Assert.Equal((Many, 0), (rebuilt.Reports, rebuilt.Lost.Count));
        AssertSound([]);
        using var salvaged = SqliteRegister.OpenExisting(Path.Combine(Folder, "salvaged.db"));
        Assert.Equal(before, Sample.Dump(salvaged));
    }

    [Theory]
    [InlineData("search_words_data")]
    [InlineData("search_doc")]
    [InlineData("appearance")]
    [InlineData("wire_band")]
    public void A_lost_page_of_what_is_made_of_the_entries_costs_nothing(string table)
    {
        var articles = Filled(Many);
        Close();
        Overwrite(table);

        var result = Check();

        Assert.Contains(result.Damages, d => d.Kind == DamageKind.Derived && d.Place == table);
        Assert.All(result.Damages, d => Assert.Equal(DamageKind.Derived, d.Kind));
        Assert.Empty(Salvage().Lost);
        AssertSound(articles.Select(a => a.Hash));
    }

    [Fact]
    public void Of_a_lost_first_page_it_is_said_that_nothing_can_be_read()
    {
        Filled(3);
        Close();
        Overwrite(1);
        Assert.Equal(DamageKind.Contents, Assert.Single(Check().Damages).Kind);
        Assert.Equal(RegisterFault.Corrupted, Assert.Throws<RegisterException>(Salvage).Fault);
    }

    [Fact]
    public void A_damaged_register_is_not_backed_up_as_if_it_were_whole()
    {
        Filled(Many);
        Close();
        Overwrite("evidence");
        using var register = SqliteRegister.OpenExisting(Place);
        var file = Path.Combine(Folder, "backup.db");
        Assert.Equal(RegisterFault.Corrupted, Assert.Throws<RegisterException>(() => register.BackUp(file, _ => { }, CancellationToken.None)).Fault);
        Assert.Empty(Directory.GetFiles(Folder, "backup.db*"));
    }

    [Fact]
    public void Checking_changes_nothing()
    {
        Filled(20);
        Close();
        var before = File.ReadAllBytes(Place);
        Assert.Empty(Check().Damages);
        Assert.Equal(before, File.ReadAllBytes(Place));
    }

    [Fact]
    public void A_file_that_is_not_there_cannot_be_checked()
    {
        Assert.Equal(RegisterFault.Missing, Assert.Throws<RegisterException>(Check).Fault);
        Assert.False(File.Exists(Place));
    }

    protected override IRegister Open() => SqliteRegister.Open(Place, Clock);

    protected override CheckResult Check() => SqliteRegister.Check(Place, _ => { }, CancellationToken.None);

    // A mistake that only its own checks would see.
    protected override void Execute(string sql)
    {
        using var connection = Connect(Place);
        Execute(connection, "PRAGMA foreign_keys = OFF; " + sql);
    }

    private BackupResult Salvage() => SqliteRegister.Salvage(Place, Path.Combine(Folder, "salvaged.db"), Clock, ActorKnowledge.None, _ => { }, CancellationToken.None);

    private void AssertSound(IEnumerable<string> hashes)
    {
        var file = Path.Combine(Folder, "salvaged.db");
        Assert.Empty(SqliteRegister.Check(file, _ => { }, CancellationToken.None).Damages);
        using var register = SqliteRegister.OpenExisting(file);
        Assert.All(hashes, h => Assert.NotNull(register.Report(h)));
        Assert.NotEmpty(register.Search(SearchQuery.Parse("sung kim"), new SearchFilter()));
    }

    // The last leaf of a table's or index's tree, so that the rest of it stays.
    private void Overwrite(string name)
    {
        long page;
        using (var connection = Connect(Place))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT rootpage FROM sqlite_schema WHERE name = '{name}'";
            page = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        var bytes = File.ReadAllBytes(Place);
        // An inner page of a table bears 5, one of an index 2; its last child stands at 8.
        while (bytes[(int)((page - 1) * 4096)] is 5 or 2)
        {
            page = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan((int)((page - 1) * 4096) + 8, 4));
        }
        Overwrite(page);
    }

    private void Overwrite(long page)
    {
        using var file = File.OpenWrite(Place);
        file.Position = (page - 1) * 4096;
        var waste = new byte[4096];
        Array.Fill(waste, (byte)0xAA);
        file.Write(waste);
    }
}
