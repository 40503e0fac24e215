namespace Chancery.Data;

/// <summary>What a word does in what a report says of a measure.</summary>
public enum MeasureWordKind
{
    /// <summary>Done to an instrument: "áp đặt", "dỡ bỏ". Its value is the act.</summary>
    Act,

    /// <summary>A noun: "lệnh trừng phạt". Its value is the kind.</summary>
    Instrument,

    /// <summary>A noun that is a verb too: "trừng phạt". Its value is the kind.</summary>
    Either,

    /// <summary>A verb that holds its instrument: "áp thuế". Its value is act and kind.</summary>
    Deed,

    /// <summary>Puts somebody on a list that is named behind.</summary>
    Listing,

    /// <summary>Takes somebody off a list that is named behind.</summary>
    Delisting,

    /// <summary>"vào danh sách đen", "khỏi danh sách đen".</summary>
    Into,

    /// <summary>Asks for what follows.</summary>
    Ask,

    /// <summary>Threatens with what follows.</summary>
    Threat,

    /// <summary>Weighs or plans what follows; its value says which.</summary>
    May,

    /// <summary>Refuses or denies what follows.</summary>
    Refuse,

    /// <summary>Speaks against, suffers or breaks what follows: no act upon the measure.</summary>
    Oppose,

    /// <summary>Only supposes what follows.</summary>
    Suppose,

    /// <summary>Opens a legal basis; its value says whether a number or a name stands behind.</summary>
    Basis,

    /// <summary>Stands before the time of an end.</summary>
    Until,

    /// <summary>Stands before the time of a beginning.</summary>
    Since,

    /// <summary>Opens whom a measure is against.</summary>
    Target,

    /// <summary>Stands before whoever does what follows behind its instrument: "do", "mà".</summary>
    Relative,

    /// <summary>A subject that is no state: "phương Tây".</summary>
    Crowd,

    /// <summary>A noun that the act is told of: "việc", "quyết định". The subject of the sentence is another.</summary>
    Nominal,

    /// <summary>A text that has not been adopted; its value says whether what it lays down is left out.</summary>
    Draft,

    /// <summary>Stands before a length of time for which a measure holds.</summary>
    More,

    /// <summary>Goes on with a list behind a comma: "hai", "một số".</summary>
    Quantity,
}
