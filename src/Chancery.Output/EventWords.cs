using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says an event in the user's language.</summary>
public sealed class EventWords(Messages messages)
{
    private const string Between = " – ";
    private const string To = " → ";

    /// <summary>Type and mode: "contact, call".</summary>
    public string Kind(CodedEvent coded) =>
        coded.Mode.Code() is { } mode ? $"{Type(coded.Type)}, {messages["mode." + mode]}" : Type(coded.Type);

    /// <summary>Type and mode in a word: "call" for a contact, whose mode says all; else the type.</summary>
    public string ShortKind(CodedEvent coded) =>
        coded.Type == EventType.Consult && coded.Mode.Code() is { } mode && coded.Mode != EventMode.Other ? messages["mode." + mode] : Type(coded.Type);

    /// <summary>The word for a type.</summary>
    public string Type(EventType type) => messages["type." + type.Code()];

    /// <summary>The word for a status.</summary>
    public string Status(EventStatus status) => messages["status." + status.Code()];

    /// <summary>The word for the status of a condition.</summary>
    public string Status(ConditionStatus status) => messages["condition." + status.Code()];

    /// <summary>All sides: "envoy A (USA) – B (CHN)", or "PRK → USA" where one acts on the other.</summary>
    public static string Sides(CodedEvent coded) => Sides(coded, Side);

    /// <summary>All sides without offices: "A (USA) – B (CHN)".</summary>
    public static string SidesWithoutOffices(CodedEvent coded) => Sides(coded, s => Name(s.Name, s.Country, null));

    /// <summary>The names of all sides, and the state where there is no name: "A – B".</summary>
    public static string Names(CodedEvent coded) => Sides(coded, s => s.Name ?? Side(s));

    /// <summary>The states of all sides, each once: "USA – CHN"; the name of a side whose state is unknown.</summary>
    public static string States(CodedEvent coded) => Sides(coded, s => s.Country ?? Side(s));

    /// <summary>Sides in a row.</summary>
    public static string Join(IEnumerable<Side> sides, string separator) => string.Join(separator, sides.Select(Side));

    private static string Sides(CodedEvent coded, Func<Side, string> words) => coded.Recipients.Count == 0
        ? string.Join(Between, coded.Actors.Select(words).Distinct())
        : string.Join(", ", coded.Actors.Select(words).Distinct()) + To + string.Join(", ", coded.Recipients.Select(words).Distinct());

    /// <summary>Office and name, as Vietnamese has them, and the state in brackets.</summary>
    public static string Side(Side side) => Name(side.Name, side.Country, side.Office);

    /// <summary>Office and name, and the state in brackets; the state alone where there is no name.</summary>
    public static string Name(string? name, string? country, string? office)
    {
        var words = string.Join(' ', new[] { office, name }.OfType<string>());
        return words.Length == 0 ? country ?? "?" : country is null ? words : $"{words} ({country})";
    }
}
