namespace Chancery.Model;

/// <summary>The sixteen event types of PLOVER (manual 2.0). The names are those of the ontology.</summary>
public enum EventType
{
    /// <summary>Readiness, promise or offer to cooperate.</summary>
    Agree,

    /// <summary>A meeting, visit, call, talks: a contact.</summary>
    Consult,

    /// <summary>Non-material cooperation: endorsement, recognition, a signed agreement.</summary>
    Support,

    /// <summary>A promise to ease, stop or give way.</summary>
    Concede,

    /// <summary>Mutual material exchange.</summary>
    Cooperate,

    /// <summary>One-way material help.</summary>
    Aid,

    /// <summary>A concession carried out.</summary>
    Retreat,

    /// <summary>An appeal, demand or proposal to someone.</summary>
    Request,

    /// <summary>Criticism, blame, allegation, protest by a government.</summary>
    Accuse,

    /// <summary>A refusal.</summary>
    Reject,

    /// <summary>A warning of harm.</summary>
    Threaten,

    /// <summary>Collective action by civilians.</summary>
    Protest,

    /// <summary>Relations reduced: sanctions, talks broken off.</summary>
    Sanction,

    /// <summary>Show of force: tests, exercises, deployments.</summary>
    Mobilize,

    /// <summary>Coercion short of violence: arrests, seizures.</summary>
    Coerce,

    /// <summary>An attack that can hurt.</summary>
    Assault,
}
