namespace Chancery.Model;

/// <summary>What a word does in the words of an act that parties bargain over.</summary>
public enum ActWordKind
{
    /// <summary>A thing whose end is the act: sanctions, exercises, a weapons programme.</summary>
    Burden,

    /// <summary>A thing that is the act itself: talks, aid, a guarantee.</summary>
    Favour,

    /// <summary>Ends what follows.</summary>
    End,

    /// <summary>Goes on with what follows.</summary>
    Keep,

    /// <summary>Turns what follows into its opposite.</summary>
    Deny,

    /// <summary>Means the act as a whole.</summary>
    Whole,

    /// <summary>Looks like one of the others and is none.</summary>
    Pass,
}
