using Chancery.Dossier.Changes;

namespace Chancery.Output;

/// <summary>The codes of changes in JSON and CSV; docs/formats.md lists them.</summary>
public static class ChangeCodes
{
    /// <summary>"new", "changed", "contradicted", "corrected", "withdrawn" or "overdue".</summary>
    public static string Of(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"contact", "act", "condition", "measure", "meeting", "speaker" or "entry".</summary>
    public static string Subject(DossierChange change) => change switch
    {
        ContactChange => "contact",
        ActChange => "act",
        ConditionChange => "condition",
        MeasureChange => "measure",
        MeetingChange => "meeting",
        SpeakerChange => "speaker",
        _ => "entry",
    };
}
