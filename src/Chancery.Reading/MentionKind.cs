namespace Chancery.Reading;

/// <summary>What a mention is by its form.</summary>
public enum MentionKind
{
    /// <summary>A person by name.</summary>
    Person,

    /// <summary>An office without a name: "Ngoại trưởng Mỹ".</summary>
    Role,

    /// <summary>A state by name, house or capital, perhaps with a side word: "phía Mỹ".</summary>
    State,

    /// <summary>An organ of a state.</summary>
    Organ,

    /// <summary>An international body or an armed group.</summary>
    Body,

    /// <summary>Several sides at once: "hai bên".</summary>
    Group,

    /// <summary>"ông", "bà" alone.</summary>
    Pronoun,

    /// <summary>"nước này", "nhà lãnh đạo này".</summary>
    BackReference,

    /// <summary>Two or more sides joined by hyphens: "Mỹ-Triều".</summary>
    Compound,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A news agency or paper: a source, never a side.</summary>
    Agency,
}
