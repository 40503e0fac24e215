namespace Chancery.Register.Claims;

/// <summary>What the register has to say to a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>It knows as many earlier contacts as the claim supposes.</summary>
    Agrees,

    /// <summary>It knows more: the claim cannot be right, or counts something else.</summary>
    More,

    /// <summary>It knows fewer, which proves nothing: it holds some reports only.</summary>
    Fewer,

    /// <summary>It cannot tell: the claim counts from something that is no date, or the contact has no day.</summary>
    Unclear,
}
