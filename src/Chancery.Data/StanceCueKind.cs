namespace Chancery.Data;

/// <summary>What a word of stance does.</summary>
public enum StanceCueKind
{
    /// <summary>Opens reported speech; its subject is the speaker.</summary>
    Verb,

    /// <summary>Stands in what is said and makes a position of it.</summary>
    Cue,

    /// <summary>Right before a verb it makes it a noun.</summary>
    Block,
}
