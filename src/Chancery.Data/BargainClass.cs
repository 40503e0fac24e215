namespace Chancery.Data;

/// <summary>What an act is to the side that it is done to.</summary>
public enum BargainClass
{
    /// <summary>A favour: sanctions lifted, tests halted, prisoners freed.</summary>
    Yield,

    /// <summary>A blow: an attack, duties, a treaty left.</summary>
    Harm,

    /// <summary>Something done with it: talks, an agreement.</summary>
    Deal,
}
