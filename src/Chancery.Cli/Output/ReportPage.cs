using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>
/// A report on one page: its head; its text, furniture behind a bar, with the number of each entry after the characters
/// that it rests on; the entries with those characters.
/// </summary>
internal sealed class ReportPage
{
    private const string Bar = "│";
    private const int Indent = 6;
    private const int MostCopies = 10;

    private readonly Session _session;
    private readonly RegisteredReport _report;
    private readonly Paint _paint;
    private readonly EntryList _list;
    private readonly IReadOnlyList<ReportEntry> _known;
    private readonly IReadOnlyList<ReportKey> _copies;
    private readonly SortedDictionary<int, string> _marks = [];

    public ReportPage(Session session, RegisteredReport report, IReadOnlyList<ReportEntry> entries, IReadOnlyList<ReportKey> copies, Paint paint)
    {
        _known = entries;
        _copies = copies;
        _session = session;
        _report = report;
        _paint = paint;
        _list = new EntryList(session.Wording, report);
        foreach (var entry in _list.Entries)
        {
            foreach (var end in entry.Evidence.Select(e => e.Span.End).Distinct())
            {
                _marks[end] = _marks.GetValueOrDefault(end, "") + Number(entry);
            }
        }
    }

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        WriteHead(output);
        output.WriteLine();
        WriteText(output);
        output.WriteLine();
        output.WriteLine(_paint.Strong(_session.Messages.Format("show.entries", _list.Entries.Count)));
        foreach (var (entry, known) in _list.Entries.Zip(_known))
        {
            WrappedText.Write(output, $"{_paint.Mark(Number(entry))} {DisplayWidth.Plain(entry.Words)}  {_paint.Faint(known.Id)}{By(known)}{Since(entry)}", _session.Width, Indent);
            foreach (var proof in entry.Evidence)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{proof.Span.Start}–{proof.Span.End}  {proof.Rule}");
                output.Write(new string(' ', Indent));
                WrappedText.Write(output, $"“{DisplayWidth.Plain(proof.Wording)}”  {_paint.Faint(place)}", _session.Width, Indent);
            }
        }
        if (_report.History.Gone.Count > 0)
        {
            output.WriteLine(_session.Messages.Format("show.gone", _report.History.Gone.Count));
        }
        WriteRejected(output);
    }

    private void WriteRejected(TextWriter output)
    {
        var rejected = _known.Where(e => e.IsRejected).ToList();
        if (rejected.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(_paint.Strong(_session.Messages["show.rejected"]));
        foreach (var entry in rejected)
        {
            var words = EntryList.WordsOf(_session.Wording, entry.Alone());
            WrappedText.Write(output, $"{DisplayWidth.Plain(words)}  {_paint.Faint(entry.Id)}{By(entry)}", _session.Width, Indent);
        }
    }

    private string By(ReportEntry entry) =>
        entry.Decision is { } decision ? $" · {_session.Messages.Format(entry.IsRejected ? "by.rejected" : "by." + EntryJson.Code(entry.Origin), decision)}" : "";

    // What was there from the first coding on needs no word.
    private string Since(ShownEntry entry) =>
        entry.FirstSeen == 0 ? "" : _paint.Faint(" · " + _session.Messages.Format("show.since", Words(_report.History.Codings[entry.FirstSeen])));

    private string Words(CodingRun coding) =>
        DisplayWidth.Plain(_session.Messages.Format("show.coding", coding.CoderVersion, coding.DataVersion, _session.Dates.Of(DateOnly.FromDateTime(coding.At.UtcDateTime))));

    private static string Number(ShownEntry entry) => string.Create(CultureInfo.InvariantCulture, $"[{entry.Number}]");

    private void WriteHead(TextWriter output)
    {
        var (article, coded) = (_report.Article, _report.Coded);
        output.WriteLine(_paint.Strong(DisplayWidth.Plain(article.Title ?? article.Id)));
        WriteFact(output, "show.source", string.Join(", ", _report.Sources));
        WriteFact(output, "show.published", _session.Dates.Of(article.Published));
        WriteIfKnown(output, "show.url", _report.Links.Count > 0 ? string.Join(", ", _report.Links) : null);
        WriteIfKnown(output, "show.outlet", article.Outlet);
        WriteIfKnown(output, "show.section", article.Section);
        WriteIfKnown(output, "show.byline", article.Byline);
        WriteIfKnown(output, "show.changed", article.ChangedAt is { } changed ? _session.Dates.Of(DateOnly.FromDateTime(changed.DateTime)) : null);
        foreach (var document in _report.Documents)
        {
            WriteFact(output, "show.document", $"{document.Source.Kind.ToString().ToLowerInvariant()}, {ByteSize.Of(document.Size)}, SHA-256 {document.Source.Sha256}");
        }
        if (_copies.Count > 0)
        {
            WriteFact(output, "show.copies", string.Join(", ", _copies.Take(MostCopies).Select(ReportName.Of)) + (_copies.Count > MostCopies ? " …" : ""));
        }
        WriteFact(output, "show.hash", article.Hash);
        var codings = _report.History.Codings;
        WriteFact(output, "show.versions", codings.Count > 1 ? Words(codings[^1]) : $"{coded.CoderVersion}, {coded.DataVersion}");
        foreach (var before in codings.SkipLast(1).Reverse())
        {
            WriteFact(output, "show.coded-before", Words(before));
        }
        if (coded.NotCoded is { } language)
        {
            output.WriteLine(_session.Messages.Format("show.not-coded", language));
        }
        if (!_report.IsWhole)
        {
            output.WriteLine(_session.Messages["show.partly"]);
        }
    }

    private void WriteIfKnown(TextWriter output, string key, string? value)
    {
        if (value is not null)
        {
            WriteFact(output, key, value);
        }
    }

    private void WriteFact(TextWriter output, string key, string value) =>
        output.WriteLine(_paint.Faint($"{_session.Messages[key]}: {DisplayWidth.Plain(value)}"));

    private void WriteText(TextWriter output)
    {
        var text = _report.Article.Text;
        var line = new StringBuilder();
        var end = 0;
        var own = true;
        foreach (var block in _report.Article.Blocks)
        {
            var gap = text.AsSpan(end, block.Span.Start - end);
            if (gap.Contains('\n') && line.Length > 0)
            {
                WriteLine(output, line);
                // Furniture that stands together, as the lines of a related-items block, stays together.
                if (own || block.Kind.IsBody())
                {
                    output.WriteLine();
                }
                own = false;
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }
            own |= block.Kind.IsBody();
            line.Append(Piece(block));
            end = block.Span.End;
        }
        WriteLine(output, line);
    }

    private void WriteLine(TextWriter output, StringBuilder line)
    {
        foreach (var part in line.ToString().Split('\n'))
        {
            WrappedText.Write(output, part, _session.Width, part.Contains(Bar, StringComparison.Ordinal) ? 2 : 0);
        }
        line.Clear();
    }

    private string Piece(Block block)
    {
        var text = Marked(block);
        if (block.Kind.IsBody())
        {
            return block.Kind == BlockKind.Title ? _paint.Strong(text) : text;
        }
        var lines = text.Split('\n').Select(l => _paint.Faint($"{Bar} {l}"));
        return string.Join('\n', lines) + _paint.Faint($" {Bar}");
    }

    // The block's characters with the numbers of the entries that rest on what ends there.
    private string Marked(Block block)
    {
        var text = _report.Article.Text;
        var marked = new StringBuilder();
        var start = block.Span.Start;
        foreach (var (end, mark) in _marks)
        {
            if (end > block.Span.Start && end <= block.Span.End)
            {
                marked.Append(Plain(text.AsSpan(start, end - start))).Append(_paint.Mark(mark));
                start = end;
            }
        }
        return marked.Append(Plain(text.AsSpan(start, block.Span.End - start))).ToString();
    }

    private static string Plain(ReadOnlySpan<char> text) =>
        text.Contains('\n') ? string.Join('\n', text.ToString().Split('\n').Select(DisplayWidth.Plain)) : DisplayWidth.Plain(text.ToString());
}
