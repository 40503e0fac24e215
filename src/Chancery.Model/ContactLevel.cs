namespace Chancery.Model;

/// <summary>How high the offices are of those who meet. The level of a contact is that of its lowest side.</summary>
public enum ContactLevel
{
    /// <summary>Heads of state, of government or of the ruling party.</summary>
    Leader,

    /// <summary>Members of a government.</summary>
    Minister,

    /// <summary>Envoys, ambassadors, deputy ministers: those who negotiate for a state.</summary>
    Envoy,

    /// <summary>Any lower office.</summary>
    Official,
}
