using Chancery.Dossier.Council;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>The stable codes of what can end a command, beside those of the intake (CH1...) and the register (CH2...). Their sentences stand in the catalogue.</summary>
public static class FaultCode
{
    /// <summary>The command line was not understood; argument: the command.</summary>
    public const string Usage = "CH3001";

    /// <summary>A word of the command line is no command, option or argument; arguments: the word, the command.</summary>
    public const string UnknownWord = "CH3002";

    /// <summary>An option lacks its value or stands twice; arguments: the option, the command.</summary>
    public const string BadOption = "CH3003";

    /// <summary>An option does not take that value; arguments: the option, the value, what it takes.</summary>
    public const string BadValue = "CH3004";

    /// <summary>An argument is missing; arguments: its name, the command.</summary>
    public const string MissingArgument = "CH3005";

    /// <summary>The data set cannot be used; argument: what is wrong, with file and line.</summary>
    public const string DataUnusable = "CH3006";

    /// <summary>The runtime cannot compose characters.</summary>
    public const string NoUnicode = "CH3007";

    /// <summary>Standard output cannot be written; argument: what the system says.</summary>
    public const string OutputFailed = "CH3008";

    /// <summary>The user stopped the program.</summary>
    public const string Stopped = "CH3009";

    /// <summary>The register holds no such report; argument: the key.</summary>
    public const string UnknownReport = "CH3010";

    /// <summary>The register holds no such event; argument: the id.</summary>
    public const string UnknownEvent = "CH3015";

    /// <summary>Several reports answer to the key; argument: the key. The reports stand on the lines below.</summary>
    public const string AmbiguousReport = "CH3011";

    /// <summary>A gold record cannot be read; argument: file, line and what is wrong.</summary>
    public const string GoldFormat = "CH3012";

    /// <summary>The gold records cannot be opened; arguments: the path, what the system says.</summary>
    public const string GoldUnreadable = "CH3013";

    /// <summary>The coder failed on a report, which is a fault of the program; argument: what it said.</summary>
    public const string CodingFailed = "CH3014";

    /// <summary>What the register holds of a report cannot be read; argument: what is wrong.</summary>
    public const string ReportUnreadable = "CH3017";

    /// <summary>A register in PostgreSQL is not salvaged.</summary>
    public const string NoSalvage = "CH3018";

    /// <summary>Nobody answers to the name; argument: the name.</summary>
    public const string UnknownActor = "CH3021";

    /// <summary>Several answer to the name; arguments: the name, they.</summary>
    public const string AmbiguousActor = "CH3022";

    /// <summary>The name is taken for a variant of no other; argument: the name.</summary>
    public const string NotAVariant = "CH3023";

    /// <summary>There is no such decision standing; argument: its number.</summary>
    public const string UnknownDecision = "CH3024";

    /// <summary>The register holds no such entry; argument: its id.</summary>
    public const string UnknownEntry = "CH3031";

    /// <summary>There are no entries of that kind; arguments: the kind, those that there are.</summary>
    public const string UnknownKind = "CH3032";

    /// <summary>An entry has no such field that can be changed; arguments: the field, those that it has.</summary>
    public const string UnknownField = "CH3033";

    /// <summary>A field of an entry does not take that value; arguments: the field, what is wrong.</summary>
    public const string BadField = "CH3034";

    /// <summary>The report does not say those words; argument: the words or the span.</summary>
    public const string WordsMissing = "CH3035";

    /// <summary>The report says those words more than once; arguments: the words, where.</summary>
    public const string WordsTwice = "CH3036";

    /// <summary>The entry is so already; argument: its id.</summary>
    public const string NothingChanged = "CH3037";

    /// <summary>Events of different types are never one; argument: the types.</summary>
    public const string UnlikeEvents = "CH3038";

    /// <summary>The event has no such entry, or none of such a report; arguments: the entry or report, the event.</summary>
    public const string NotOfEvent = "CH3039";

    /// <summary>Nothing would be left of the event; argument: its id.</summary>
    public const string NothingLeft = "CH3040";

    /// <summary>No document is kept of the report; argument: what was asked for.</summary>
    public const string NoDocument = "CH3041";

    /// <summary>A state was no member of the Security Council on the day; arguments: the state, the day, the members.</summary>
    public const string NoCouncilMember = "CH3050";

    /// <summary>A member votes twice; arguments: the state, the day.</summary>
    public const string VotedTwice = "CH3051";

    /// <summary>Who sat in the Security Council on the day is not known; arguments: none, the day.</summary>
    public const string UnknownCouncil = "CH3052";

    /// <summary>A line is no ballot; argument: what is wrong.</summary>
    public const string BadBallot = "CH3053";

    /// <summary>There is no such dossier; arguments: what was asked for, those that there are.</summary>
    public const string UnknownDossier = "CH3060";

    /// <summary>A dossier's file is wrong; argument: file, line and what is wrong.</summary>
    public const string FaultyDossier = "CH3061";

    /// <summary>That is no id of a dossier; argument: what was given.</summary>
    public const string BadDossierId = "CH3062";

    /// <summary>A dossier's file cannot be written; arguments: the file, what the system says.</summary>
    public const string DossierNotWritten = "CH3063";

    /// <summary>A calendar cannot be written; arguments: the file, what the system says.</summary>
    public const string CalendarNotWritten = "CH3064";

    /// <summary>A template cannot be used; arguments: the file, what is wrong with it.</summary>
    public const string BadTemplate = "CH3090";

    /// <summary>No font of the system has all letters of Vietnamese; argument: the folders that were searched.</summary>
    public const string NoFont = "CH3091";

    /// <summary>A brief cannot be written; arguments: the file, what the system says.</summary>
    public const string BriefNotWritten = "CH3092";

    /// <summary>A server cannot listen there; arguments: the address, what the system says.</summary>
    public const string AddressTaken = "CH3070";

    /// <summary>A server that others can reach needs accounts; argument: the address.</summary>
    public const string OpenAddress = "CH3071";

    /// <summary>A picture cannot be written; arguments: the file, what the system says.</summary>
    public const string PictureNotWritten = "CH3093";

    /// <summary>A picture is too large for pixels; arguments: its width and height.</summary>
    public const string PictureTooLarge = "CH3094";

    /// <summary>No font of the system has all letters of Vietnamese, to draw words with; argument: the folders that were searched.</summary>
    public const string NoFontToDraw = "CH3095";

    /// <summary>The code of what is wrong with a ballot.</summary>
    public static string Of(CouncilFault fault) => fault switch
    {
        CouncilFault.NoMember => NoCouncilMember,
        CouncilFault.VotedTwice => VotedTwice,
        _ => UnknownCouncil,
    };

    /// <summary>The code of what keeps a decision from being made.</summary>
    public static string Of(ReviewFault fault) => fault switch
    {
        ReviewFault.UnknownReport => UnknownReport,
        ReviewFault.UnknownKind => UnknownKind,
        ReviewFault.UnknownField => UnknownField,
        ReviewFault.BadValue => BadField,
        ReviewFault.WordsMissing => WordsMissing,
        ReviewFault.WordsTwice => WordsTwice,
        ReviewFault.NothingChanged => NothingChanged,
        ReviewFault.UnknownEvent => UnknownEvent,
        ReviewFault.UnlikeEvents => UnlikeEvents,
        ReviewFault.NotOfEvent => NotOfEvent,
        ReviewFault.NothingLeft => NothingLeft,
        _ => UnknownEntry,
    };

    /// <summary>A query of a search is not understood; argument: what is wrong with it.</summary>
    public const string BadQuery = "CH3016";
}
