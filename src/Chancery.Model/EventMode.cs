namespace Chancery.Model;

/// <summary>How an event was done. Each belongs to one type; None where the type has no modes here.</summary>
public enum EventMode
{
    /// <summary>No mode.</summary>
    None,

    /// <summary>CONSULT: a call.</summary>
    Phone,

    /// <summary>CONSULT: one side travels to the other.</summary>
    Visit,

    /// <summary>CONSULT: two sides meet.</summary>
    Meeting,

    /// <summary>CONSULT: negotiation rounds, working-level talks.</summary>
    Talks,

    /// <summary>CONSULT: heads of state or government meet.</summary>
    Summit,

    /// <summary>CONSULT: three or more sides, conferences, council sessions.</summary>
    Multilateral,

    /// <summary>CONSULT: a letter or message delivered.</summary>
    Letter,

    /// <summary>SANCTION: imposed, tariffs too.</summary>
    Impose,

    /// <summary>SANCTION: extended.</summary>
    Extend,

    /// <summary>SANCTION: talks broken off, a treaty left, ties cut.</summary>
    BreakOff,

    /// <summary>CONCEDE: sanctions to be eased.</summary>
    EaseSanctions,

    /// <summary>CONCEDE: anything else given way on.</summary>
    Other,
}
