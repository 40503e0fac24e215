namespace Chancery.Output;

/// <summary>Kinds of entries and their types in the user's words.</summary>
public sealed class KindWords(Messages messages)
{
    /// <summary>A kind of entry.</summary>
    public string Kind(string kind) => messages["kind." + kind];

    /// <summary>What kind of event, statement, appointment or measure; empty where the kind has no types.</summary>
    public string Type(string kind, string? type) => string.IsNullOrEmpty(type) ? "" : kind switch
    {
        "event" => messages["type." + type],
        "statement" => messages["stance." + type],
        "appointment" => messages["act." + type],
        "measure" => messages["measure." + type],
        _ => type,
    };
}
