namespace Chancery.Documents.Pdf;

/// <summary>A page with what stands on it: the text from the top, the notes at the foot.</summary>
internal sealed class FilledPage
{
    /// <summary>What the line over the notes and the space around it take, in points.</summary>
    public const double Rule = 10;

    /// <summary>The lines of text, from the top.</summary>
    public List<SetLine> Text { get; } = [];

    /// <summary>The lines of notes, from the first at the rule to the last at the foot.</summary>
    public List<SetLine> Notes { get; } = [];

    /// <summary>What the notes take in height, with the rule over them.</summary>
    public double NotesHeight => Notes.Count == 0 ? 0 : Rule + Notes.Sum(n => n.Height);

    /// <summary>What is still free.</summary>
    public double Free => PdfPage.TextHeight - Text.Select(Height).Sum() - NotesHeight;

    /// <summary>What a line takes: nothing is left free above the first.</summary>
    public double Height(SetLine line, int place) => place == 0 ? line.Leading : line.Height;
}
