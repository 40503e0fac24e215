using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Relations;

/// <summary>The codes of merged events, by the entries of which they are made.</summary>
internal sealed class CodeTable
{
    private readonly Dictionary<(string Report, int Start, EventType Type), EventCode> _codes = [];

    public CodeTable(IEnumerable<ReportedEntry<CodedEvent>> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Entry.Code is { } code)
            {
                _codes.TryAdd(Key(entry.Report, entry.Entry), code);
            }
        }
    }

    /// <summary>The code of an event, that of the first report that tells it and has one; null for none.</summary>
    public EventCode? Of(MergedEvent merged) =>
        merged.Witnesses.SelectMany(w => w.Told).Select(t => _codes.GetValueOrDefault(Key(t.Report, t.Event))).FirstOrDefault(c => c is not null);

    private static (string, int, EventType) Key(ReportKey report, CodedEvent coded) => (report.Hash, Evidence.StartOf(coded.Evidence), coded.Type);
}
