namespace Chancery.Data;

/// <summary>What a word does in what a report says of a draft resolution.</summary>
public enum ResolutionWordKind
{
    /// <summary>The draft or the resolution; its value says which.</summary>
    Text,

    /// <summary>Who votes; its value is the organ's code.</summary>
    Organ,

    /// <summary>A parliament or party, whose votes are none of these.</summary>
    Home,

    /// <summary>What sponsors do with a draft.</summary>
    Sponsor,

    /// <summary>Stands behind a number of votes; its value says which.</summary>
    Count,

    /// <summary>A member's vote; its value says which.</summary>
    Cast,

    /// <summary>A veto.</summary>
    Veto,

    /// <summary>The power to veto: no veto.</summary>
    Right,

    /// <summary>Adopted.</summary>
    Adopt,

    /// <summary>Not adopted.</summary>
    Fail,

    /// <summary>Taken back.</summary>
    Withdraw,

    /// <summary>Put to the vote.</summary>
    Ballot,

    /// <summary>Talked over.</summary>
    Consult,

    /// <summary>Tells that what follows has not been done.</summary>
    Open,

    /// <summary>Stands before several texts at once, or one that is only carried out.</summary>
    Plural,

    /// <summary>Stands before a number of votes that is needed, not cast.</summary>
    Needed,

    /// <summary>Only supposes what follows.</summary>
    Supposed,

    /// <summary>Tells that what follows was not done.</summary>
    Denied,

    /// <summary>Opens what a text lays down; its value is the kind.</summary>
    Provision,

    /// <summary>A number in words; its value has it in digits.</summary>
    Number,
}
