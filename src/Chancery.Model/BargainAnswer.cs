namespace Chancery.Model;

/// <summary>How a party answers an offer or demand.</summary>
public enum BargainAnswer
{
    /// <summary>It agrees, or does what was asked.</summary>
    Accepted,

    /// <summary>It refuses.</summary>
    Refused,
}
