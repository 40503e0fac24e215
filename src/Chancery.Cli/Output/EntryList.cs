using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>All entries of one report, numbered: people, events, quotes, conditions, statements, tenures, appointments, measures, drafts.</summary>
internal sealed class EntryList
{
    private readonly Session _session;
    private readonly CodingHistory _history;
    private readonly List<ShownEntry> _entries = [];

    public EntryList(Session session, RegisteredReport report)
        : this(session, report.Coded, report.History)
    {
    }

    private EntryList(Session session, CodedReport coded, CodingHistory history)
    {
        _session = session;
        _history = history;
        var messages = session.Messages;
        foreach (var person in coded.People)
        {
            Add("person", $"{messages["show.person"]}: {EventWords.Name(person.Name, person.Country, person.Office)}", person.Evidence);
        }
        foreach (var happening in coded.Events)
        {
            Add("event", Words(happening), happening.Evidence);
        }
        foreach (var quote in coded.Quotes)
        {
            Add("quote", Words(quote), quote.Evidence);
        }
        foreach (var condition in coded.Conditions)
        {
            Add("condition", Words(condition), condition.Evidence);
        }
        foreach (var statement in coded.Statements)
        {
            Add("statement", session.Positions.Of(statement), statement.Evidence);
        }
        foreach (var tenure in coded.Tenures)
        {
            Add("tenure", session.Positions.Of(tenure), tenure.Evidence);
        }
        foreach (var appointment in coded.Appointments)
        {
            Add("appointment", session.Positions.Of(appointment), appointment.Evidence);
        }
        var wording = new MeasureWording(messages, session.Dates);
        foreach (var measure in coded.Measures)
        {
            Add("measure", wording.Of(measure), measure.Evidence);
        }
        foreach (var draft in coded.Drafts)
        {
            Add("draft", wording.Of(draft), draft.Evidence);
        }
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<ShownEntry> Entries => _entries;

    /// <summary>What an entry says, wherever it comes from.</summary>
    public static string WordsOf(Session session, CodedReport alone) =>
        new EntryList(session, alone, CodingHistory.Of(new CodingRun("", "", default)))._entries[0].Words;

    /// <summary>Writes a row for every piece of evidence.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="entries">The same entries as the register knows them.</param>
    public void WriteCsv(TextWriter output, IReadOnlyList<ReportEntry> entries)
    {
        var csv = new CsvWriter(output);
        csv.Write("number", "kind", "entry", "start", "end", "evidence", "rule", "first_coder", "first_data", "first_seen", "last_seen", "id", "by", "decision");
        foreach (var (entry, known) in _entries.Zip(entries))
        {
            var first = _history.Codings[entry.FirstSeen];
            foreach (var proof in entry.Evidence)
            {
                csv.Write(
                    entry.Number, entry.Kind, entry.Words, proof.Span.Start, proof.Span.End, proof.Wording, proof.Rule,
                    first.CoderVersion, first.DataVersion, EntryJson.Moment(first.At), EntryJson.Moment(_history.Codings[^1].At),
                    known.Id, EntryJson.Code(known.Origin), known.Decision);
            }
        }
    }

    private void Add(string kind, string words, IReadOnlyList<Evidence> evidence) =>
        _entries.Add(new ShownEntry(_entries.Count + 1, kind, words, evidence, _history.FirstSeen(kind, _entries.Count(e => e.Kind == kind))));

    private string Words(CodedEvent coded)
    {
        var words = new List<string> { _session.Events.Kind(coded) + ": " + EventWords.Sides(coded), _session.Dates.Of(coded.Date), _session.Events.Status(coded.Status) };
        if (coded.Place is not null)
        {
            words.Add(coded.Place);
        }
        return string.Join(" · ", words) + _session.Positions.Of(coded.Source) + _session.Positions.Of(coded.DateReasons)
            + string.Concat(coded.Claims.Select(c => " · " + _session.Claims.Of(c)));
    }

    private string Words(CodedQuote quote)
    {
        var words = $"{_session.Messages["show.quote"]}: {EventWords.Name(quote.Speaker, quote.Country, quote.Office)}: “{quote.Text}”";
        words += quote.To is null ? "" : $" · {_session.Messages["column.to"]} {quote.To}";
        return quote.About is null ? words : $"{words} · {_session.Messages["column.about"]} {quote.About}";
    }

    private string Words(CodedCondition condition)
    {
        var words = _session.Messages.Format(
            "show.condition", condition.Party, condition.Action, condition.Requires.Party, condition.Requires.Action);
        return $"{words} · {_session.Events.Status(condition.Status)}" + (condition.Holder is null ? "" : $" · {condition.Holder}");
    }
}
