using Chancery.Model;
using Chancery.Register.Events;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;

namespace Chancery.Register.Sql;

/// <summary>
/// Writes the entries of one report. What queries ask for stands in columns, the first evidence too; what else an entry holds,
/// in its detail.
/// </summary>
internal sealed class EntryWriter(SqlStatements statements)
{
    private const int HashStart = 8;

    private readonly SideNameTable _names = new(statements);
    private readonly PairTable _pairs = new(statements);
    private readonly PositionTable _positions = new(statements);
    private string _hashStart = "";

    /// <summary>At the beginning of a transaction.</summary>
    public void Begin() => _names.Begin();

    /// <summary>The beginning of a report's hash, by which entries of one day follow each other.</summary>
    public static string StartOf(string hash) => hash[..Math.Min(HashStart, hash.Length)];

    public void Write(long article, CodedReport coded)
    {
        _hashStart = StartOf(coded.ArticleHash);
        _pairs.Begin(article, _hashStart, coded.Published);
        _positions.Begin(article, _hashStart, coded.Published);
        for (var i = 0; i < coded.People.Count; i++)
        {
            AddPerson(AddEntry(article, EntryKind.Person, i, coded.People[i].Evidence), coded.People[i]);
        }
        for (var i = 0; i < coded.Events.Count; i++)
        {
            AddEvent(AddEntry(article, EntryKind.Event, i, coded.Events[i].Evidence, WrittenEntry.DetailOf(coded.Events[i])), coded.Events[i]);
        }
        for (var i = 0; i < coded.Quotes.Count; i++)
        {
            AddQuote(AddEntry(article, EntryKind.Quote, i, coded.Quotes[i].Evidence), coded.Quotes[i]);
        }
        for (var i = 0; i < coded.Conditions.Count; i++)
        {
            AddCondition(AddEntry(article, EntryKind.Condition, i, coded.Conditions[i].Evidence), coded.Conditions[i]);
        }
        for (var i = 0; i < coded.Statements.Count; i++)
        {
            _positions.Add(AddRow(article, EntryKind.Statement, i, coded.Statements[i].Evidence, WrittenEntry.Of(coded.Statements[i])), coded.Statements[i]);
        }
        AddWhole(article, EntryKind.Tenure, coded.Tenures, t => t.Evidence, WrittenEntry.Of);
        AddWhole(article, EntryKind.Appointment, coded.Appointments, a => a.Evidence, WrittenEntry.Of);
        for (var i = 0; i < coded.Measures.Count; i++)
        {
            _pairs.Add(AddRow(article, EntryKind.Measure, i, coded.Measures[i].Evidence, WrittenEntry.Of(coded.Measures[i])), PairRow.Of(coded.Measures[i]));
        }
        AddWhole(article, EntryKind.Draft, coded.Drafts, d => d.Evidence, WrittenEntry.Of);
    }

    // All evidence of these kinds stands in the detail.
    private void AddWhole<T>(long article, string kind, IReadOnlyList<T> entries, Func<T, IReadOnlyList<Evidence>> evidence, Func<T, string> write)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            AddRow(article, kind, i, evidence(entries[i]), write(entries[i]));
        }
    }

    private long AddEntry(long article, string kind, int ordinal, IReadOnlyList<Evidence> evidence, string? detail = null)
    {
        var entry = AddRow(article, kind, ordinal, evidence, detail);
        for (var i = 1; i < evidence.Count; i++)
        {
            statements.Insert("evidence", "entry_id, ordinal, first, past, wording, rule", entry, i, evidence[i].Span.Start, evidence[i].Span.End, evidence[i].Wording, evidence[i].Rule);
        }
        return entry;
    }

    private long AddRow(long article, string kind, int ordinal, IReadOnlyList<Evidence> evidence, string? detail)
    {
        var first = evidence.Count > 0 ? evidence[0] : null;
        return statements.Of("INSERT INTO entry (article_id, kind, ordinal, detail, first, past, wording, rule) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id", 8)
            .Number(article, kind, ordinal, detail, first?.Span.Start, first?.Span.End, first?.Wording, first?.Rule)!.Value;
    }

    private void AddPerson(long entry, CodedPerson person) =>
        statements.Insert(
            "person",
            "entry_id, name, name_exact, name_folded, country, office, mentions",
            entry, person.Name, NameWords.Exact(person.Name), NameWords.Folded(person.Name), person.Country, person.Office, person.Mentions);

    private void AddEvent(long entry, CodedEvent coded)
    {
        var (first, last) = Days(coded.Date);
        statements.Insert(
            "event",
            "entry_id, type, mode, date, extent, first_day, last_day, status, place, block, hash_start",
            entry, coded.Type.Code(), coded.Mode.Code(), coded.Date?.ToString(), EventExtent.Of(first, last), SqlRow.Written(first), SqlRow.Written(last), coded.Status.Code(), coded.Place, EventBlock.KeyOf(coded), _hashStart);
        AddSides(entry, "actor", coded.Actors, first, last);
        AddSides(entry, "recipient", coded.Recipients, first, last);
        _pairs.Add(entry, PairRow.Of(coded));
    }

    // An interval without a start stands where it ends; one without an end goes on.
    private static (DateOnly? First, DateOnly? Last) Days(EdtfDate? date)
    {
        var first = date?.First ?? date?.Last;
        return first is null ? (null, null) : (first, date?.Last ?? DateOnly.MaxValue);
    }

    private void AddSides(long entry, string role, IReadOnlyList<Side> sides, DateOnly? first, DateOnly? last)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            var (country, name, office) = sides[i];
            var exact = name is null ? null : NameWords.Exact(name);
            statements.Insert(
                "side",
                "event_id, role, ordinal, country, name, name_exact, name_folded, office, extent, first_day, last_day, hash_start",
                entry, role, i, country, name, exact, name is null ? null : NameWords.Folded(name), office,
                EventExtent.Of(first, last), SqlRow.Written(first), SqlRow.Written(last), _hashStart);
            if (exact is not null)
            {
                _names.Add(exact);
            }
        }
    }

    private void AddQuote(long entry, CodedQuote quote) =>
        statements.Insert(
            "quote",
            "entry_id, speaker, speaker_exact, speaker_folded, country, office, text, addressee, about",
            entry, quote.Speaker, NameWords.Exact(quote.Speaker), NameWords.Folded(quote.Speaker), quote.Country, quote.Office, quote.Text, quote.To, quote.About);

    private void AddCondition(long entry, CodedCondition condition)
    {
        statements.Insert(
            "condition",
            "entry_id, party, action, requires_party, requires_action, holder, status",
            entry, condition.Party, condition.Action, condition.Requires.Party, condition.Requires.Action, condition.Holder, condition.Status.Code());
        _pairs.Add(entry, PairRow.Of(condition));
    }
}
