using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>What stands in a table's cell, in one or more wordings: where there is no room for the first, the next one that fits stands in.</summary>
internal sealed class TableCell
{
    private readonly string[] _wordings;

    /// <summary>A cell.</summary>
    /// <param name="wordings">The longest first. Controls become spaces.</param>
    public TableCell(params ReadOnlySpan<string> wordings)
    {
        _wordings = new string[wordings.Length];
        for (var i = 0; i < wordings.Length; i++)
        {
            _wordings[i] = DisplayWidth.Plain(wordings[i]);
        }
        Widest = DisplayWidth.Of(_wordings[0]);
        Shortened = _wordings.Length > 1 ? DisplayWidth.Of(_wordings[1]) : Widest;
    }

    /// <summary>Columns of the first wording.</summary>
    public int Widest { get; }

    /// <summary>Columns of the second wording, or of the only one.</summary>
    public int Shortened { get; }

    /// <summary>True where there is a third wording to fall back on.</summary>
    public bool HasThird => _wordings.Length > 2;

    /// <summary>The first wording, whole.</summary>
    public string Whole => _wordings[0];

    /// <summary>A cell of one wording, or an empty one.</summary>
    public static implicit operator TableCell(string? text) => new(text ?? "");

    /// <summary>The first wording that fits into so many columns, or else the last, cut.</summary>
    /// <param name="columns">Columns of the terminal.</param>
    /// <param name="shortened">True to pass over the first wording where there is a second.</param>
    public string Fit(int columns, bool shortened) =>
        _wordings.Skip(shortened && _wordings.Length > 1 ? 1 : 0).FirstOrDefault(w => DisplayWidth.Of(w) <= columns) ?? DisplayWidth.Fit(_wordings[^1], columns);
}
