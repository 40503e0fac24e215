using System.Globalization;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>Loads the tables of PLOVER and CAMEO and checks that each refers only to what another holds.</summary>
internal sealed class OntologyLoader(DataFolder folder, VocabularyBuilder vocabulary)
{
    private readonly Dictionary<(EventType, string?), PloverMode> _plover = [];
    private readonly Dictionary<string, CameoCode> _cameo = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contexts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _canonical = new(StringComparer.Ordinal);

    /// <summary>The tables.</summary>
    public OntologyTables Load()
    {
        var plover = Rows("plover.tsv", 5, PloverMode);
        var contexts = Rows("plover-contexts.tsv", 2, row => _contexts.Add(row[0]) ? row[0] : throw row.Fault($"'{row[0]}' stands twice"));
        var cameo = Rows("cameo.tsv", 8, CameoCode);
        var rules = Rows("event-codes.tsv", 7, Rule);
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (!rules.Exists(r => r.Type == type && r is { Mode: EventMode.None, Frame: null }))
            {
                throw new DataException($"{Path("event-codes.tsv")}: {type.Code()} has no row without mode and frame");
            }
        }
        return new OntologyTables(plover, contexts, cameo, rules, ContextWords());
    }

    private string Path(string file) => folder.File("ontology/" + file);

    private List<T> Rows<T>(string file, int columns, Func<TsvRow, T> make) => [.. TsvFile.Read(Path(file), columns).Select(make)];

    private PloverMode PloverMode(TsvRow row)
    {
        var mode = new PloverMode(Type(row, 0), row.Optional(1), (int)Number(row, 2, 1, 4), row.Optional(3) is null ? null : Number(row, 3, -10, 10));
        return _plover.TryAdd((mode.Type, mode.Mode), mode) ? mode : throw row.Fault($"{row[0]} {row[1]} stands twice");
    }

    private CameoCode CameoCode(TsvRow row)
    {
        var type = row.Optional(3) is null ? (EventType?)null : Type(row, 3);
        var code = new CameoCode(row[0], row[1], Number(row, 2, -10, 10), type, type is { } known ? Mode(row, 4, known) : null, ContextList(row, 5), row[6] == "yes");
        if (code.IsCanonical && (type is null || !_canonical.Add($"{row[3]}/{row[4]}/{row[5]}")))
        {
            throw row.Fault("two codes of the same type, mode and contexts cannot both be canonical, nor one without a type");
        }
        return _cameo.TryAdd(code.Code, code) ? code : throw row.Fault($"'{row[0]}' stands twice");
    }

    private EventCodeRule Rule(TsvRow row)
    {
        var type = Type(row, 0);
        if (!Ontology.TryParseMode(row.Optional(1), out var mode))
        {
            throw row.Fault($"'{row[1]}' is no mode");
        }
        if (!_cameo.TryGetValue(row[5], out var cameo) || cameo.Type != type)
        {
            throw row.Fault($"'{row[5]}' is no CAMEO code of {row[0]}");
        }
        var plover = _plover[(type, Mode(row, 3, type))];
        return new EventCodeRule(type, mode, row.Optional(2), new EventCode(type, plover.Mode, ContextList(row, 4), plover.Quad, plover.Scale, cameo.Code, cameo.Goldstein));
    }

    private PhraseTable<string> ContextWords()
    {
        var words = new PhraseTableBuilder<string>(vocabulary);
        foreach (var row in TsvFile.Read(Path("context-words.tsv"), 2))
        {
            if (!_contexts.Contains(row[0]) || !words.Add(row[1], row[0]))
            {
                throw row.Fault($"'{row[0]}' is no context, or \"{row[1]}\" stands twice");
            }
        }
        return words.Build();
    }

    private static EventType Type(TsvRow row, int column) =>
        Ontology.TryParseType(row[column], out var type) ? type : throw row.Fault($"'{row[column]}' is no event type");

    private string? Mode(TsvRow row, int column, EventType type) =>
        _plover.ContainsKey((type, row.Optional(column))) ? row.Optional(column) : throw row.Fault($"'{row[column]}' is no PLOVER mode of {type.Code()}");

    private string[] ContextList(TsvRow row, int column)
    {
        var contexts = row.Optional(column)?.Split(';') ?? [];
        Array.Sort(contexts, StringComparer.Ordinal);
        return Array.TrueForAll(contexts, _contexts.Contains) ? contexts : throw row.Fault($"'{row[column]}' names no PLOVER context");
    }

    private static double Number(TsvRow row, int column, double from, double to) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw row.Fault($"'{row[column]}' is no number from {from.ToString(CultureInfo.InvariantCulture)} to {to.ToString(CultureInfo.InvariantCulture)}");
}
