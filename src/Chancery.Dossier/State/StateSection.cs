namespace Chancery.Dossier.State;

/// <summary>What a state of play looks for among many.</summary>
public enum StateSection
{
    /// <summary>Offers and demands.</summary>
    Acts,

    /// <summary>What answers them.</summary>
    Answers,

    /// <summary>Conditions.</summary>
    Conditions,

    /// <summary>Measures.</summary>
    Measures,

    /// <summary>Announced contacts.</summary>
    Meetings,
}
