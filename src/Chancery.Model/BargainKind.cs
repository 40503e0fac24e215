namespace Chancery.Model;

/// <summary>What an act puts before another party, so that an answer is waited for.</summary>
public enum BargainKind
{
    /// <summary>Something that the actor would do.</summary>
    Offer,

    /// <summary>Something that the other is to do.</summary>
    Demand,
}
