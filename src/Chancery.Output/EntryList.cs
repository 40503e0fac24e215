using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>All entries of one report, numbered: people, events, quotes, conditions, statements, tenures, appointments, measures, drafts.</summary>
public sealed class EntryList
{
    private readonly Wording _wording;
    private readonly CodingHistory _history;
    private readonly List<ShownEntry> _entries = [];

    public EntryList(Wording wording, RegisteredReport report)
        : this(wording, report.Coded, report.History)
    {
    }

    private EntryList(Wording wording, CodedReport coded, CodingHistory history)
    {
        _wording = wording;
        _history = history;
        var messages = wording.Messages;
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
            Add("statement", wording.Positions.Of(statement), statement.Evidence);
        }
        foreach (var tenure in coded.Tenures)
        {
            Add("tenure", wording.Positions.Of(tenure), tenure.Evidence);
        }
        foreach (var appointment in coded.Appointments)
        {
            Add("appointment", wording.Positions.Of(appointment), appointment.Evidence);
        }
        foreach (var measure in coded.Measures)
        {
            Add("measure", wording.Measures.Of(measure), measure.Evidence);
        }
        foreach (var draft in coded.Drafts)
        {
            Add("draft", wording.Measures.Of(draft), draft.Evidence);
        }
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<ShownEntry> Entries => _entries;

    /// <summary>What an entry says, wherever it comes from.</summary>
    public static string WordsOf(Wording wording, CodedReport alone) =>
        new EntryList(wording, alone, CodingHistory.Of(new CodingRun("", "", default)))._entries[0].Words;

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
        var words = new List<string> { _wording.Events.Kind(coded) + ": " + EventWords.Sides(coded), _wording.Dates.Of(coded.Date), _wording.Events.Status(coded.Status) };
        if (coded.Place is not null)
        {
            words.Add(coded.Place);
        }
        return string.Join(" · ", words) + _wording.Positions.Of(coded.Source) + _wording.Positions.Of(coded.DateReasons)
            + string.Concat(coded.Claims.Select(c => " · " + _wording.Claims.Of(c)));
    }

    private string Words(CodedQuote quote)
    {
        var words = $"{_wording.Messages["show.quote"]}: {EventWords.Name(quote.Speaker, quote.Country, quote.Office)}: “{quote.Text}”";
        words += quote.To is null ? "" : $" · {_wording.Messages["column.to"]} {quote.To}";
        return quote.About is null ? words : $"{words} · {_wording.Messages["column.about"]} {quote.About}";
    }

    private string Words(CodedCondition condition)
    {
        var words = _wording.Messages.Format(
            "show.condition", condition.Party, condition.Action, condition.Requires.Party, condition.Requires.Action);
        return $"{words} · {_wording.Events.Status(condition.Status)}" + (condition.Holder is null ? "" : $" · {condition.Holder}");
    }
}
