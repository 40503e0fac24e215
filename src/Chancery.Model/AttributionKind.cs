namespace Chancery.Model;

/// <summary>What a source is.</summary>
public enum AttributionKind
{
    /// <summary>A state, a ministry or another body that speaks itself.</summary>
    Body,

    /// <summary>A person by name or office who acts for a state or body.</summary>
    Person,

    /// <summary>A news agency or paper.</summary>
    Agency,

    /// <summary>Somebody whom the report does not name.</summary>
    Unnamed,

    /// <summary>Somebody who comments without acting: an expert, named or not.</summary>
    Analyst,
}
