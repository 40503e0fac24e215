using System.Text;
using Chancery.Intake.Feeds;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Files;

/// <summary>
/// Takes in reports that are records of a table in text, <c>.csv</c> or <c>.tsv</c>: UTF-8 with or without a byte-order mark, the first
/// record its headings. What parts the fields is told by the headings: a comma, a semicolon or a tab. A report without an id of its
/// own has the table's name and its line.
/// </summary>
internal sealed class DelimitedReader(ArticleLayout layout, IntakeLimits limits, ColumnMapping columns) : ICollectionReader
{
    private static ReadOnlySpan<byte> Delimiters => ",;\t"u8;

    private readonly ReportLayout _layout = new(layout);

    public bool CanRead(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<IntakeResult> Read(NamedStream file, Nesting nesting)
    {
        var records = new DelimitedRecords(file.Content, limits.ReportBytes);
        DelimitedColumns? table = null;
        var failure = Guard(() => Open(records, file.Name, out table), file.Name, records);
        while (failure is null)
        {
            IntakeResult? result = null;
            failure = Guard(() => Next(records, table!, file.Name, out result), file.Name, records);
            if (result is not null)
            {
                yield return result;
            }
            else if (failure is null)
            {
                yield break;
            }
        }
        yield return IntakeResult.Of(failure);
    }

    private static IntakeFailure? Guard(Func<IntakeFailure?> read, string name, DelimitedRecords records)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            return StreamFault.Of(e, name) with { Line = records.Line };
        }
    }

    private IntakeFailure? Open(DelimitedRecords records, string name, out DelimitedColumns? table)
    {
        table = null;
        if (records.Ahead(Utf8Text.ByteOrderMark.Length).StartsWith(Utf8Text.ByteOrderMark))
        {
            records.Skip(Utf8Text.ByteOrderMark.Length);
        }
        var head = records.Ahead(4096);
        if (head.Contains((byte)0))
        {
            return new IntakeFailure(IntakeCode.Binary, name) { ByteOffset = head.IndexOf((byte)0) };
        }
        records.Delimiter = DelimiterOf(head);
        if (!records.MoveNext())
        {
            return new IntakeFailure(IntakeCode.EmptyFile, name);
        }
        var headings = Enumerable.Range(0, records.Count).Select(i => Encoding.UTF8.GetString(records[i]).Trim()).ToList();
        table = DelimitedColumns.Find(headings, columns, out var missing);
        return table is null ? new IntakeFailure(IntakeCode.MissingColumn, name) { Line = records.Line, Arguments = [missing!, string.Join(", ", headings.Select(h => h.Length > 40 ? h[..40] : h).Take(20))] } : null;
    }

    // What stands most often in the headings, outside quotation marks; a comma where nothing does.
    private static byte DelimiterOf(ReadOnlySpan<byte> head)
    {
        Span<int> counts = stackalloc int[Delimiters.Length];
        var quoted = false;
        foreach (var b in head)
        {
            quoted ^= b == '"';
            if (!quoted && b is (byte)'\n' or (byte)'\r')
            {
                break;
            }
            if (!quoted && Delimiters.IndexOf(b) is >= 0 and var known)
            {
                counts[known]++;
            }
        }
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }
        return Delimiters[most];
    }

    private IntakeFailure? Next(DelimitedRecords records, DelimitedColumns table, string name, out IntakeResult? result)
    {
        result = records.MoveNext() ? Read(records, table, new IntakeFailure("", name) { Line = records.Line, ByteOffset = records.Offset }) : null;
        return null;
    }

    private IntakeResult Read(DelimitedRecords records, DelimitedColumns table, IntakeFailure place)
    {
        if (records.IsTooLong)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.TooLarge, Arguments = [Spelled.Number(records.Length), Spelled.Number(limits.ReportBytes)] });
        }
        if (records.IsOpen)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.OpenQuotation });
        }
        if (records.Count != table.Count)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.WrongFieldCount, Arguments = [Spelled.Number(records.Count), Spelled.Number(table.Count)] });
        }
        for (var field = 0; field < records.Count; field++)
        {
            if (Utf8Text.FirstBroken(records[field]) >= 0)
            {
                return IntakeResult.Of(place with { Code = IntakeCode.BrokenUtf8 });
            }
        }
        return Read(new DelimitedRow(records, table), place);
    }

    private IntakeResult Read(DelimitedRow row, IntakeFailure place)
    {
        var id = row["id"] ?? $"{place.Path}!{Spelled.Number(place.Line!.Value)}";
        var published = row["published"];
        var day = RecordDay.Parse(published) ?? (columns.Dates is { } order ? DayOf(FeedDateParser.Parse(published, order)) : null);
        if (published is not null && day is null)
        {
            return IntakeResult.Of(place with { Code = IntakeCode.WrongTableDate, RecordId = id, Arguments = [published] });
        }
        return _layout.Lay(new Report(id, row["title"], day, row["url"], row["text"] ?? ""), place with { Code = IntakeCode.NoSentence, RecordId = id });
    }

    // In the zone in which it is written.
    private static DateOnly? DayOf(FeedDate? date) => date is { } known ? DateOnly.FromDateTime(known.Local) : null;
}
