using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks furniture inside the lines of the report's own text, of which a site's text without its line breaks has only a few.</summary>
internal sealed class InlineMarker(FurnitureWords words, PictureMarks pictures, CreditFinder credits, CaptionReader captions, SignatureReader signatures)
{
    private readonly RunInCaptions _captions = new(credits, captions);
    private readonly RunInPointers _pointers = new(words);
    private readonly LineEnds _ends = new(words, signatures);

    public void Mark(Page page)
    {
        var own = 0;
        foreach (var line in page.Lines)
        {
            if (!line.IsOpen)
            {
                continue;
            }
            var inside = new Inside(page, line);
            pictures.Find(inside);
            _captions.Find(inside, mayBeBare: own == 1 && page.MayHaveBareCaptions);
            _pointers.Find(inside);
            _ends.Find(inside);
            inside.Settle();
            own++;
        }
    }
}
