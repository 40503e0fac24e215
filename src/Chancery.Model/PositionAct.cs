namespace Chancery.Model;

/// <summary>What a statement does, from the softest to the hardest: the order in which a position hardens.</summary>
public enum PositionAct
{
    /// <summary>The party would do it.</summary>
    Offer,

    /// <summary>The party would do it if another did something first.</summary>
    Condition,

    /// <summary>Another is to do something.</summary>
    Demand,

    /// <summary>The party will not do it.</summary>
    Refusal,
}
