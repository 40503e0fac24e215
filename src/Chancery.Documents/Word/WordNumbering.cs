using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>Adds the bullet of lists to a document.</summary>
internal static class WordNumbering
{
    /// <summary>Adds it beside the numberings that a template has.</summary>
    /// <returns>The number by which a style names it.</returns>
    public static int AddBullet(MainDocumentPart main)
    {
        var part = WordParts.Of(main, main.NumberingDefinitionsPart);
        var numbering = part.Numbering ??= new Numbering();
        var shape = numbering.Elements<AbstractNum>().Select(a => a.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var number = numbering.Elements<NumberingInstance>().Select(n => n.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "\u2022" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "397", Hanging = "284" }))
        {
            LevelIndex = 0,
        };
        // The schema wants all shapes before the numbers that use them.
        var bullet = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = shape };
        if (numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
        {
            last.InsertAfterSelf(bullet);
        }
        else
        {
            numbering.PrependChild(bullet);
        }
        var instance = new NumberingInstance(new AbstractNumId { Val = shape }) { NumberID = number };
        if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } latest)
        {
            latest.InsertAfterSelf(instance);
        }
        else
        {
            bullet.InsertAfterSelf(instance);
        }
        return number;
    }
}
