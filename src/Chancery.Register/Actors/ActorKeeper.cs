using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Keeps actors and tenures in step with the reports. Everything happens inside the transaction of whoever calls.</summary>
internal sealed class ActorKeeper
{
    /// <summary>Changes when names are compared or joined otherwise: registers built by another number are built anew.</summary>
    public const int Rules = 1;

    private const int SettledTogether = 64;

    private readonly SqlSession _session;
    private readonly SqlStatements _statements;
    private readonly ActorKnowledge _knowledge;
    private readonly FormTable _forms;
    private readonly FormLinker _linker;
    private readonly Appearances _appearances;
    private readonly OfficeLog _offices;
    private readonly OfficeReader _reader;
    private readonly ActorTable _actors;

    public ActorKeeper(SqlSession session, ActorKnowledge knowledge)
    {
        _session = session;
        _statements = session.Statements;
        _knowledge = knowledge;
        var matcher = new NameMatcher(new SinoReadings(knowledge.Readings));
        _reader = new OfficeReader(knowledge);
        _forms = new FormTable(_statements, matcher);
        _linker = new FormLinker(_statements, _forms, matcher);
        _appearances = new Appearances(_statements, _forms, _linker, new Namesakes(_statements, _reader), matcher);
        _offices = new OfficeLog(_statements, _forms, _linker, _reader);
        _actors = new ActorTable(_statements);
    }

    /// <summary>Brings offices to their keys.</summary>
    public OfficeReader Offices => _reader;

    /// <summary>True when actors were made by these rules and of this knowledge.</summary>
    public bool IsCurrent() =>
        _statements.Of("SELECT 1 FROM actor_state WHERE rules = $1 AND knowledge = $2", 2).Number(Rules, _knowledge.Version) is not null;

    /// <summary>Forgets what waits, at the beginning of a transaction.</summary>
    public void Begin()
    {
        _linker.Reset();
        _offices.Begin();
        if (_session.Dialect.LockingActors is { Length: > 0 } sql)
        {
            _statements.Of(sql, 0).Number();
        }
    }

    /// <summary>Puts a report's people and their offices in place of what an earlier coding of it gave. Who they are waits for <see cref="Settle"/>.</summary>
    public void File(ArticleRow article, CodedReport coded)
    {
        _offices.Remove(article);
        var before = _appearances.Remove(article);
        Add(article, coded);
        _appearances.DropUnnamed(before);
    }

    /// <summary>Joins the names of the filed reports to actors and counts these, before the transaction ends: many reports name the same people.</summary>
    public void Settle()
    {
        _linker.Settle();
        _actors.Update(_linker.Actors);
        _linker.Reset();
    }

    /// <summary>Makes everything anew.</summary>
    /// <param name="reports">All reports.</param>
    public void Rebuild(IEnumerable<(ArticleRow Article, CodedReport Coded)> reports)
    {
        Begin();
        foreach (var table in (string[])["office_said", "office_seen", "known_tenure", "appearance", "actor", "name_key", "name_form", "office_key", "office"])
        {
            _statements.Of($"DELETE FROM {table}", 0).Run();
        }
        Seed();
        foreach (var lot in reports.Chunk(SettledTogether))
        {
            Array.ForEach(lot, r => Add(r.Article, r.Coded));
            Settle();
        }
        _statements.Of("UPDATE actor_state SET rules = $1, knowledge = $2", 2).Run(Rules, _knowledge.Version);
    }

    /// <summary>Heeds a decision that was made or taken back.</summary>
    public void Decided(IEnumerable<FormRow> forms)
    {
        Begin();
        foreach (var form in forms)
        {
            _linker.Actors.Add(form.Actor);
            _linker.Actors.Add(form.Root);
            _linker.Changed(form);
        }
        Settle();
    }

    private void Add(ArticleRow article, CodedReport coded) => _offices.Add(article, coded, _appearances.Add(article, coded));

    private void Seed()
    {
        var bearers = _knowledge.People
            .SelectMany(p => p.Names.Select(n => (Key: NameWords.Exact(n), p.Country)).Distinct())
            .CountBy(n => n)
            .ToDictionary();
        foreach (var person in _knowledge.People)
        {
            long? main = null;
            foreach (var name in person.Names.DistinctBy(NameWords.Exact))
            {
                var key = NameWords.Exact(name);
                var id = _forms.Add(name, key, person.Country, bearers[(key, person.Country)] > 1 ? person.Id : "", person.Id, main);
                main ??= id;
            }
        }
        foreach (var tenure in _knowledge.Tenures)
        {
            _statements.Insert(
                "known_tenure",
                "known, office_id, wording, start, until, first_day, last_day, source",
                tenure.Person, _offices.Office(_reader.Read(tenure.Office)), tenure.Office, tenure.From.ToString(), tenure.To?.ToString(),
                SqlRow.Written(tenure.From.First), SqlRow.Written(tenure.To?.Last ?? DateOnly.MaxValue), tenure.Source);
        }
    }
}
