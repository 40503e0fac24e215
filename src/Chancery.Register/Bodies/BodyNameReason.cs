namespace Chancery.Register.Bodies;

/// <summary>Why a name is one of a state, body or organ.</summary>
public enum BodyNameReason
{
    /// <summary>The gazetteer lists it under the code, and reports that use it bear the code.</summary>
    Gazetteer,

    /// <summary>It is what was asked for.</summary>
    Asked,

    /// <summary>The same words, but for case, tone placement and the name of the state whose organ it is.</summary>
    Words,
}
