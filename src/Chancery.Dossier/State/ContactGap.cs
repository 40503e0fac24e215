namespace Chancery.Dossier.State;

/// <summary>Why no contact at a level is known.</summary>
public enum ContactGap
{
    /// <summary>No report tells of any contact of the two since the dossier's start.</summary>
    NoContact,

    /// <summary>Contacts are told, none of them at that level.</summary>
    OtherLevels,

    /// <summary>None of the latest contacts is at that level; earlier ones were not looked at.</summary>
    NotAmongLatest,
}
