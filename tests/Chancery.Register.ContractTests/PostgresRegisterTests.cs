using Chancery.Model;
using Chancery.Register.Postgres;
using Npgsql;

namespace Chancery.Register.ContractTests;

/// <summary>What is PostgreSQL's own: addresses, schemas, several writers, the server's faults.</summary>
public sealed class PostgresRegisterTests(PostgresServer server)
{
    private readonly string _address = server.NewAddress();

    [Fact]
    public void What_is_not_there_is_missing() =>
        Assert.Equal(RegisterFault.Missing, Fault(() => PostgresRegister.OpenExisting(_address)));

    [Fact]
    public void What_was_made_is_there_for_the_next_one()
    {
        var article = Sample.Article();
        using (var register = PostgresRegister.Open(_address, TimeProvider.System))
        {
            register.File(article, Sample.Coded(article));
        }
        using var again = PostgresRegister.OpenExisting(_address);
        Assert.NotNull(again.Report(article.Hash));
    }

    [Fact]
    public void Registers_in_two_schemas_know_nothing_of_each_other()
    {
        using var first = PostgresRegister.Open(_address, TimeProvider.System);
        using var second = PostgresRegister.Open(server.NewAddress(), TimeProvider.System);
        first.File(Sample.Article(), Sample.Coded(Sample.Article()));
        Assert.Null(second.Report(Sample.Article().Hash));
    }

    [Fact]
    public void Events_of_an_older_register_merge_with_those_of_new_reports()
    {
        var first = Sample.Article();
        var copy = Sample.Article("b.txt", published: "2021-07-08");
        using (var register = PostgresRegister.Open(_address, TimeProvider.System))
        {
            register.File(first, Sample.Coded(first));
            WindBackToSecondSchema();
        }
        using var again = PostgresRegister.OpenExisting(_address);
        Assert.Equal(CodedReportJson.ToLine(Sample.Coded(first)), CodedReportJson.ToLine(again.Report(first.Hash)!.Coded));
        again.File(copy, Sample.Coded(copy));
        Assert.Equal(2, Assert.Single(Assert.Single(again.Events(new EventFilter())).Witnesses).Reports);
        Assert.Empty(again.Review.Decisions());
        again.Review.Reject(again.Review.Entries(first.Hash).First(e => e.Kind == "event").Id, new Actors.Decider("desk", null, DateTimeOffset.UnixEpoch));
        Assert.Equal(1, Assert.Single(Assert.Single(again.Events(new EventFilter())).Witnesses).Reports);
    }

    [Fact]
    public void A_newer_register_is_refused()
    {
        using (PostgresRegister.Open(_address, TimeProvider.System))
        {
            Execute("UPDATE register SET version = 99");
        }
        Assert.Equal(RegisterFault.Newer, Fault(() => PostgresRegister.Open(_address, TimeProvider.System)));
        Assert.Equal(RegisterFault.Newer, Fault(() => PostgresRegister.OpenExisting(_address)));
    }

    [Fact]
    public void A_schema_of_something_else_is_refused_and_left_alone()
    {
        Execute("CREATE SCHEMA " + Schema + "; CREATE TABLE " + Schema + ".mine (id INTEGER)");
        Assert.Equal(RegisterFault.NotARegister, Fault(() => PostgresRegister.Open(_address, TimeProvider.System)));
        Assert.Equal(1L, Number($"SELECT count(*) FROM pg_tables WHERE schemaname = '{Schema}'"));
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named_without_the_password()
    {
        var fault = Assert.Throws<RegisterException>(() => PostgresRegister.Open("postgresql://minister:hush@127.0.0.1:1/papers", TimeProvider.System));
        Assert.Equal(RegisterFault.Unreachable, fault.Fault);
        Assert.Contains("127.0.0.1:1/papers", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_not_there_is_missing() =>
        Assert.Equal(RegisterFault.Missing, Fault(() => PostgresRegister.Open(_address.Replace("/postgres?", "/papers?", StringComparison.Ordinal), TimeProvider.System)));

    [Theory]
    [InlineData("postgresql://")]
    [InlineData("postgresql://host/base?no-such-setting=1")]
    public void A_wrong_address_is_refused(string address) =>
        Assert.Equal(RegisterFault.Unreachable, Fault(() => PostgresRegister.Open(address, TimeProvider.System)));

    [Theory]
    [InlineData("postgresql://host/base", true)]
    [InlineData("postgres://host/base", true)]
    [InlineData("register.db", false)]
    [InlineData("/srv/postgresql/register.db", false)]
    public void An_address_is_told_from_a_file(string address, bool expected) => Assert.Equal(expected, PostgresRegister.IsAddress(address));

    [Fact]
    public async Task Several_writers_file_each_report_once()
    {
        using (PostgresRegister.Open(_address, TimeProvider.System))
        {
        }
        var articles = Enumerable.Range(0, 20).Select(i => Sample.Article($"{i}.txt", $"Một bài khác hẳn về chuyện thứ {i}, viết cho phép thử này thôi, đủ dài.")).ToList();

        var filings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => FileAll(articles))));

        Assert.Equal(articles.Count, filings.SelectMany(f => f).Count(f => f == Filing.Added));
        using var register = PostgresRegister.OpenExisting(_address);
        Assert.All(articles, a => Assert.Equal(CodedReportJson.ToLine(Sample.Coded(a)), CodedReportJson.ToLine(register.Report(a.Hash)!.Coded)));
    }

    [Fact]
    public void Filing_that_fails_leaves_nothing_of_the_report()
    {
        using var register = PostgresRegister.Open(_address, TimeProvider.System);
        Execute("ALTER TABLE quote ADD CHECK (false)");
        Assert.Equal(RegisterFault.Failed, Fault(() => register.File(Sample.Article(), Sample.Coded(Sample.Article()))));
        Assert.Equal(0L, Number("SELECT count(*) FROM article"));
        Execute("ALTER TABLE quote DROP CONSTRAINT quote_check");
        Assert.Equal(Filing.Added, register.File(Sample.Article(), Sample.Coded(Sample.Article())));
    }

    // What later steps made is taken away, whatever it is.
    private void WindBackToSecondSchema() => Execute(
        """
        DO $$
        DECLARE made TEXT;
        BEGIN
            FOR made IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT IN
                ('register', 'article', 'source', 'coding', 'entry', 'person', 'event', 'side', 'quote', 'condition', 'evidence')
            LOOP
                EXECUTE 'DROP TABLE ' || quote_ident(made) || ' CASCADE';
            END LOOP;
            DROP INDEX entry_draft;
            DROP INDEX entry_listed;
            ALTER TABLE article DROP COLUMN told;
            ALTER TABLE source DROP COLUMN digest;
            ALTER TABLE source DROP COLUMN fetched;
            ALTER TABLE event DROP COLUMN block;
            ALTER TABLE event DROP COLUMN hash_start;
            ALTER TABLE side DROP COLUMN hash_start;
            CREATE INDEX event_by_day ON event (extent, first_day, last_day);
            CREATE INDEX event_by_type ON event (type, extent, first_day, last_day);
            CREATE INDEX side_by_country ON side (country, extent, first_day, last_day);
            ALTER TABLE side DROP CONSTRAINT side_pkey;
            ALTER TABLE side ADD COLUMN id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
            ALTER TABLE side ADD CONSTRAINT side_event_id_role_ordinal_key UNIQUE (event_id, role, ordinal);
            ALTER TABLE evidence DROP CONSTRAINT evidence_pkey;
            ALTER TABLE evidence ADD COLUMN id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
            ALTER TABLE evidence ADD CONSTRAINT evidence_entry_id_ordinal_key UNIQUE (entry_id, ordinal);
            INSERT INTO evidence (entry_id, ordinal, first, past, wording, rule) SELECT id, 0, first, past, wording, rule FROM entry WHERE first IS NOT NULL;
            ALTER TABLE entry DROP COLUMN first, DROP COLUMN past, DROP COLUMN wording, DROP COLUMN rule;
            ALTER TABLE entry DROP COLUMN decision, DROP COLUMN origin, DROP COLUMN since;
            ALTER TABLE coding DROP COLUMN number, DROP COLUMN coded_at;
            ALTER TABLE article DROP COLUMN language, DROP COLUMN byline, DROP COLUMN outlet, DROP COLUMN section, DROP COLUMN published_at,
                DROP COLUMN changed_at, DROP COLUMN page;
            ALTER TABLE source DROP COLUMN url, DROP COLUMN link;
            UPDATE register SET version = 2;
        END $$
        """);

    private string Schema => _address[(_address.LastIndexOf('=') + 1)..];

    private List<Filing> FileAll(List<Article> articles)
    {
        using var register = PostgresRegister.Open(_address, TimeProvider.System);
        return [.. articles.Select(a => register.File(a, Sample.Coded(a)))];
    }

    private static RegisterFault Fault(Func<object> work) => Assert.Throws<RegisterException>(work).Fault;

    private void Execute(string sql) => Number(sql);

    private object? Number(string sql)
    {
        var uri = new Uri(_address);
        using var connection = new NpgsqlConnection($"Host={uri.Host};Port={uri.Port};Database=postgres;Username=chancery;Search Path={Schema};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
