using System.CommandLine;
using Chancery.Dossier.Changes;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Output;

/// <summary>Prints what changed in a dossier as one table, what most follows from first, the old value beside the new one.</summary>
internal sealed class ChangePage(Session session, ParseResult parsed, bool all)
{
    private const int MostLines = 40;

    private readonly ChangeWords _words = new(session.Messages, session.Dates, session.Events);
    private readonly SectionWriter _sections = new(session, parsed, all, MostLines);

    public void Write(DossierChanges changes, IRegister register)
    {
        var (output, messages) = (session.Around.Text, session.Messages);
        output.WriteLine(session.Paint(parsed).Strong(messages.Format("changes.title", DossierWords.Title(messages, changes.Dossier), session.Dates.Of(changes.Since), session.Dates.Of(changes.On))));
        if (changes.Changes.Count == 0)
        {
            output.WriteLine(messages["changes.none"]);
        }
        else
        {
            WriteTable(changes, register);
        }
        if (changes.IsCut)
        {
            output.WriteLine(messages["changes.cut"]);
        }
    }

    private void WriteTable(DossierChanges changes, IRegister register)
    {
        var counts = changes.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => $"{_words.Kind(g.First())}: {g.Count()}");
        _sections.WriteFirst(string.Join(", ", counts), changes.Changes, [_sections.Column("column.change"), _sections.Column("column.about", 12), _sections.Column("column.parties"), _sections.Column("column.before", 16), _sections.Column("column.now", 20), _sections.Column("column.told"), _sections.Report(), _sections.Passage()], change =>
        {
            var source = ChangeSource.Of(change);
            return
            [
                _words.Kind(change),
                _words.Subject(change),
                ChangeWords.Parties(change),
                _words.Before(change),
                _words.After(change),
                source.Reported is { } day ? session.Dates.Of(day) : "",
                Place(change, source, register),
                source.Evidence is { } evidence ? $"“{evidence.Wording}”" : "",
            ];
        });
    }

    private static string Place(DossierChange change, ChangeSource source, IRegister register)
    {
        var report = source.Report ?? (source.Hash is { } hash ? register.Find(hash) is [var key, ..] ? key : null : null);
        return report is not null ? StateWords.Place(report, source.Evidence) : change is MeasureChange measure ? LedgerWords.Place(measure.Step) : "";
    }
}
