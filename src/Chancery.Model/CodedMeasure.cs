namespace Chancery.Model;

/// <summary>A sanction, tariff or other measure of one side against another, and what is done with it.</summary>
public sealed record CodedMeasure
{
    /// <summary>What is done.</summary>
    public required MeasureAct Act { get; init; }

    /// <summary>What is asked for, when <see cref="Act"/> is <see cref="MeasureAct.Ask"/>; else null.</summary>
    public MeasureAct? Asked { get; init; }

    /// <summary>Whose measure it is.</summary>
    public required IReadOnlyList<Side> Senders { get; init; }

    /// <summary>Whom it is against, as far as a state or body is named.</summary>
    public required IReadOnlyList<Side> Targets { get; init; }

    /// <summary>What it falls on in the report's words: goods, companies, people; null when the report does not say.</summary>
    public string? On { get; init; }

    /// <summary>Kind of instrument: sanctions, tariff, asset-freeze, travel-ban, arms-embargo, oil-embargo, embargo, price-cap, blacklist, trade-ban, export-control, waiver, measures.</summary>
    public required string Kind { get; init; }

    /// <summary>The instrument in the report's words.</summary>
    public required string Instrument { get; init; }

    /// <summary>Resolution, order or law that it rests on, in the report's words; null when none is named.</summary>
    public string? Basis { get; init; }

    /// <summary>When it was announced or done.</summary>
    public EdtfDate? Announced { get; init; }

    /// <summary>From when it holds.</summary>
    public EdtfDate? Effective { get; init; }

    /// <summary>Until when it holds.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>For how long it is imposed or extended, as an ISO 8601 duration ("P6M"); null when not said.</summary>
    public string? Term { get; init; }

    /// <summary>How far it is.</summary>
    public required MeasureStatus Status { get; init; }

    /// <summary>Who says so or asks for it, in the report's words; null when the report itself does.</summary>
    public string? Holder { get; init; }

    /// <summary>The words that state it first, then further ones.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
