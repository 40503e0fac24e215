using System.Collections.Frozen;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// PLOVER and CAMEO beside our own event types and modes, and the ways between the three. Immutable and thread-safe.
/// What the tables decide where their sources disagree is told in docs/ontology.md.
/// </summary>
public sealed class OntologyTables
{
    private readonly FrozenDictionary<(EventType, string?), PloverMode> _plover;
    private readonly FrozenDictionary<string, CameoCode> _cameo;
    private readonly FrozenDictionary<string, CameoCode> _canonical;
    private readonly FrozenDictionary<(EventType, EventMode, string?), EventCodeRule> _rules;

    internal OntologyTables(IReadOnlyList<PloverMode> plover, IReadOnlyList<string> contexts, IReadOnlyList<CameoCode> cameo, IReadOnlyList<EventCodeRule> rules, PhraseTable<string> contextWords)
    {
        (PloverModes, Contexts, CameoCodes, Rules, ContextWords) = (plover, contexts, cameo, rules, contextWords);
        _plover = plover.ToFrozenDictionary(p => (p.Type, p.Mode));
        _cameo = cameo.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);
        _canonical = cameo.Where(c => c.IsCanonical).ToFrozenDictionary(c => Key(c.Type!.Value, c.Mode, c.Contexts), StringComparer.Ordinal);
        _rules = rules.ToFrozenDictionary(r => (r.Type, r.Mode, r.Frame));
    }

    /// <summary>The types and modes of PLOVER.</summary>
    public IReadOnlyList<PloverMode> PloverModes { get; }

    /// <summary>The contexts of PLOVER.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>The codes of CAMEO, in their order.</summary>
    public IReadOnlyList<CameoCode> CameoCodes { get; }

    /// <summary>The codes of our types, modes and frames.</summary>
    public IReadOnlyList<EventCodeRule> Rules { get; }

    /// <summary>Words that tell a context.</summary>
    public PhraseTable<string> ContextWords { get; }

    /// <summary>A type and mode of PLOVER; null when there is none.</summary>
    public PloverMode? Plover(EventType type, string? mode) => _plover.GetValueOrDefault((type, mode));

    /// <summary>A code of CAMEO; null when there is none.</summary>
    public CameoCode? Cameo(string code) => _cameo.GetValueOrDefault(code);

    /// <summary>The CAMEO code that a PLOVER type, mode and set of contexts leads back to: of all that become it the canonical one; null when none does.</summary>
    public CameoCode? Canonical(EventType type, string? mode, IReadOnlyList<string> contexts) => _canonical.GetValueOrDefault(Key(type, mode, contexts));

    /// <summary>The code of an event: of its frame, when the frame has one for this mode, else of its type and mode.</summary>
    public EventCode Of(EventType type, EventMode mode, string? frame = null)
    {
        if (frame is not null && _rules.TryGetValue((type, mode, frame), out var own))
        {
            return own.Code;
        }
        return (_rules.GetValueOrDefault((type, mode, null)) ?? _rules[(type, EventMode.None, null)]).Code;
    }

    /// <summary>Our modes that a CAMEO code and a PLOVER mode may stand for, in the order of the table: several where CAMEO has one code for what we part.</summary>
    public IReadOnlyList<EventMode> Modes(EventType type, string cameo, string? ploverMode) =>
        [.. Rules.Where(r => r.Type == type && r.Code.Cameo == cameo && r.Code.Mode == ploverMode).Select(r => r.Mode).Distinct()];

    private static string Key(EventType type, string? mode, IReadOnlyList<string> contexts) =>
        $"{type}/{mode}/{string.Join(';', contexts.Order(StringComparer.Ordinal))}";
}
