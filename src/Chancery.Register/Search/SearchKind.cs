namespace Chancery.Register;

/// <summary>What is searched.</summary>
public enum SearchKind
{
    /// <summary>People, by their names.</summary>
    Person,

    /// <summary>Reports, by title and body.</summary>
    Report,

    /// <summary>Direct speech, by its speaker and its words.</summary>
    Quote,

    /// <summary>Events, by their sides, their place and the sentence that tells them.</summary>
    Event,
}
