using Chancery.Output;
using Chancery.Register.Pages;

namespace Chancery.Cli.Output;

/// <summary>The versions of a page for people: of each its head, then each changed paragraph with the words taken out and put in.</summary>
internal sealed class VersionPage(Session session, Paint paint)
{
    private const int Indent = 4;
    private const int ShownHash = 12;

    /// <summary>Writes them.</summary>
    public void Write(TextWriter output, IReadOnlyList<VersionStep> steps)
    {
        output.WriteLine(paint.Strong(DisplayWidth.Plain(steps[^1].Report.Article.Title ?? steps[^1].Report.Article.Id)));
        if (steps.Count == 1)
        {
            output.WriteLine(session.Messages["versions.one"]);
        }
        for (var i = 0; i < steps.Count; i++)
        {
            output.WriteLine();
            output.WriteLine(paint.Strong(session.Messages.Format("versions.head", i + 1, Moment(steps[i]), steps[i].Report.Article.Hash[..ShownHash], DisplayWidth.Plain(steps[i].Report.Article.Id))));
            foreach (var change in steps[i].Changes)
            {
                Write(output, change);
            }
            if (i > 0 && steps[i].Changes.Count == 0)
            {
                output.WriteLine(session.Messages["versions.furniture"]);
            }
        }
    }

    /// <summary>Writes them as rows, one a changed paragraph.</summary>
    public static void WriteCsv(TextWriter output, IReadOnlyList<VersionStep> steps)
    {
        var csv = new CsvWriter(output);
        csv.Write("version", "hash", "source", "changed_at", "before", "after");
        for (var i = 0; i < steps.Count; i++)
        {
            var (article, changed) = (steps[i].Report.Article, steps[i].ChangedAt is { } at ? EntryJson.Moment(at) : null);
            foreach (var change in steps[i].Changes.DefaultIfEmpty(new ParagraphChange(null, null)))
            {
                csv.Write(i + 1, article.Hash, article.Id, changed, change.Before, change.After);
            }
        }
    }

    private string Moment(VersionStep step) => session.Dates.Of(DateOnly.FromDateTime((step.ChangedAt ?? step.Report.FirstRead).DateTime));

    private void Write(TextWriter output, ParagraphChange change)
    {
        var line = change switch
        {
            { Before: null } => paint.Mark("+ " + DisplayWidth.Plain(change.After!)),
            { After: null } => paint.Alarm("- " + DisplayWidth.Plain(change.Before)),
            _ => "~ " + string.Join(' ', change.Words.Select(Words)),
        };
        WrappedText.Write(output, line, session.Width, Indent);
    }

    // The brackets tell the sides apart where there is no colour.
    private string Words(WordChange words) => words.Side switch
    {
        DiffSide.Before => paint.Alarm($"[-{DisplayWidth.Plain(words.Words)}-]"),
        DiffSide.After => paint.Mark($"{{+{DisplayWidth.Plain(words.Words)}+}}"),
        _ => DisplayWidth.Plain(words.Words),
    };
}
