using Chancery.Data;

namespace Chancery.Coding.Measures;

/// <summary>A word of measures in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Act, kind of instrument, or both, as the word list has it.</param>
internal readonly record struct MeasureMark(int First, int End, MeasureWordKind Kind, string Value)
{
    /// <summary>True for a word that is or holds an instrument.</summary>
    public bool IsThing => Kind is MeasureWordKind.Instrument or MeasureWordKind.Either or MeasureWordKind.Deed;

    /// <summary>The kind of instrument.</summary>
    public string Instrument => Kind == MeasureWordKind.Deed ? Value[(Value.IndexOf(' ', StringComparison.Ordinal) + 1)..] : Value;

    /// <summary>The code of the act that a deed is, or that is done to an instrument.</summary>
    public string Act => Kind switch
    {
        MeasureWordKind.Deed => Value[..Value.IndexOf(' ', StringComparison.Ordinal)],
        MeasureWordKind.Either => "impose",
        _ when Value == "adopt" => "impose",
        _ => Value,
    };
}
