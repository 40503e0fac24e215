using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Output;

/// <summary>A state of play as CSV, a row a line of it; docs/formats.md describes the columns.</summary>
public static class StateCsv
{
    public static void Write(TextWriter output, StateOfPlay state)
    {
        var csv = new CsvWriter(output);
        csv.Write("section", "from", "to", "level", "kind", "status", "date", "days", "text", "reports", "topics", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var contact in state.Contacts)
        {
            var row = new Row("contact", contact.One, contact.Other, contact.Contact is null ? StateCodes.Of(contact.Gap) : "held")
            {
                Level = contact.Level is { } level ? DossierJson.Code(level) : null,
                Kind = contact.Contact?.Entry.Mode.Code(),
                Days = contact.Ago?.Least,
                Text = contact.Contact is { } held ? EventWords.Sides(held.Entry) : null,
            };
            Write(csv, contact.Contact is { } known ? Of(row, known) : row);
        }
        foreach (var act in state.Acts)
        {
            Write(csv, Of(new Row("act", act.From, act.To, StateCodes.Status(act)) { Kind = StateCodes.Of(act.Kind), Reports = act.Reports, Topics = act.Topics, Days = Days(act.Latest, state.Day) }, act.Latest));
            if (act.AnsweredBy is { } answer)
            {
                Write(csv, Of(new Row("answer", act.To, act.From, StateCodes.Status(act)) { Kind = StateCodes.Of(act.Kind), Days = Days(answer, state.Day) }, answer));
            }
        }
        foreach (var condition in state.Conditions)
        {
            var coded = condition.Latest.Entry;
            var row = new Row("condition", coded.Party, coded.Requires.Party, StateCodes.Status(condition))
            {
                Kind = coded.Status.Code(),
                Text = $"{coded.Action} <- {coded.Requires.Action}",
                Reports = condition.Reports,
                Topics = condition.Topics,
                Days = Days(condition.Latest, state.Day),
            };
            Write(csv, Of(row, condition.Latest, coded.Evidence));
        }
        foreach (var measure in state.Measures)
        {
            var coded = measure.Latest.Entry;
            var row = new Row("measure", measure.From, measure.Against, StateCodes.Status(measure))
            {
                Kind = $"{measure.Kind} {coded.Act.Code()}",
                Date = coded.Until is { } until ? EdtfDate.Interval(null, until.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year ? until : EdtfDate.Of(until.Last ?? state.Day)).ToString() : null,
                Text = coded.On,
                Reports = measure.Reports,
                Topics = measure.Topics,
                Days = Days(measure.Latest, state.Day),
            };
            Write(csv, Of(row, measure.Latest, coded.Evidence));
        }
        foreach (var meeting in state.Meetings)
        {
            var row = new Row("meeting", meeting.Parties[0], string.Join(' ', meeting.Parties.Skip(1)), StateCodes.Status(meeting))
            {
                Kind = meeting.Latest.Entry.Mode.Code(),
                Text = EventWords.Sides(meeting.Latest.Entry),
                Reports = meeting.Reports,
            };
            Write(csv, Of(row, meeting.Latest));
        }
        WriteSpeakers(csv, state);
    }

    private static void WriteSpeakers(CsvWriter csv, StateOfPlay state)
    {
        foreach (var speaker in state.Speakers)
        {
            var row = new Row("speaker", speaker.Office.Party, "", speaker.Holders.Count == 0 ? "unknown" : "known") { Level = DossierJson.Code(speaker.Office.Level), Kind = speaker.Office.Office };
            foreach (var holder in speaker.Holders)
            {
                var own = row with { Text = holder.Name, Source = holder.Source };
                Write(csv, holder.Evidence is { } said
                    ? own with { Date = EntryJson.Day(said.On), Source = holder.Source ?? said.Report.Source, Hash = said.Report.Hash, Evidence = said.Evidence }
                    : own);
            }
            if (speaker.Holders.Count == 0)
            {
                Write(csv, row);
            }
        }
    }

    private static int Days<T>(ReportedEntry<T> entry, DateOnly day) =>
        entry.Entry is CodedEvent { Date: { } date } ? DayCount.Between(date, day).Least : DayCount.Between(entry.Reported, day).Least;

    private static Row Of(Row row, ReportedEntry<CodedEvent> entry) => Of(row with { Date = entry.Entry.Date?.ToString() }, entry, entry.Entry.Evidence);

    private static Row Of<T>(Row row, ReportedEntry<T> entry, IReadOnlyList<Evidence> evidence) => row with
    {
        Source = entry.Report.Source,
        Hash = entry.Report.Hash,
        Reported = EntryJson.Day(entry.Reported),
        Evidence = evidence.Count > 0 ? evidence[0] : null,
    };

    private static void Write(CsvWriter csv, Row row) => csv.Write(
        row.Section, row.From, row.To, row.Level, row.Kind, row.Status, row.Date, row.Days, row.Text, row.Reports, string.Join(' ', row.Topics),
        row.Source, row.Hash, row.Reported, row.Evidence?.Span.Start, row.Evidence?.Span.End, row.Evidence?.Wording);

    private sealed record Row(string Section, string From, string To, string? Status)
    {
        public string? Level { get; init; }

        public string? Kind { get; init; }

        public string? Date { get; init; }

        public int? Days { get; init; }

        public string? Text { get; init; }

        public int? Reports { get; init; }

        public IReadOnlyList<string> Topics { get; init; } = [];

        public string? Source { get; init; }

        public string? Hash { get; init; }

        public string? Reported { get; init; }

        public Evidence? Evidence { get; init; }
    }
}
