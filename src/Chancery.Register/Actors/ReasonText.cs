namespace Chancery.Register.Actors;

/// <summary>Reasons as the register and lists write them.</summary>
public static class ReasonText
{
    /// <summary>"misspelling" for <see cref="MatchReason.Misspelling"/>.</summary>
    public static string Of(MatchReason reason) => reason.ToString().ToLowerInvariant();

    /// <summary>The reason that a text stands for.</summary>
    public static MatchReason Parse(string text) => Enum.Parse<MatchReason>(text, ignoreCase: true);
}
