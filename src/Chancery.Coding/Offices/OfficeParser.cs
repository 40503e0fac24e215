using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding.Offices;

/// <summary>
/// Takes the words of an office apart: "cựu Phó Thủ tướng kiêm Bộ trưởng Quốc phòng" is two offices, both former, the second beside the first.
/// Immutable and thread-safe.
/// </summary>
internal sealed class OfficeParser(DataSet data)
{
    // "đắc cử", "tạm quyền".
    private const int LongestModifier = 2;

    /// <summary>The offices in a run of tokens, in order; empty when no title stands there.</summary>
    public List<OfficeParts> Parse(LabelledText text, int first, int end)
    {
        var parts = new List<OfficeParts>();
        var marker = TenureMarker.None;
        var from = first;
        for (var i = first; i < end; i++)
        {
            if (text.LabelAt(i) is { Lexeme: { Kind: LexemeKind.Modifier, Class: "concurrent" } } joint && joint.First == i && i > from)
            {
                Add(parts, text, from, i, marker);
                marker = parts.Count > 0 && parts[0].Marker == TenureMarker.Former ? TenureMarker.Former : TenureMarker.Concurrent;
                from = i = joint.End;
                i--;
            }
        }
        Add(parts, text, from, end, marker);
        return parts;
    }

    private void Add(List<OfficeParts> parts, LabelledText text, int first, int end, TenureMarker marker)
    {
        Label? title = null;
        for (var i = first; i < end; i++)
        {
            if (text.LabelAt(i) is not { } label)
            {
                continue;
            }
            if (label.Lexeme.Kind == LexemeKind.Modifier)
            {
                marker = Stronger(marker, MarkerOf(label.Lexeme.Class));
            }
            else if (label.Lexeme.Kind == LexemeKind.Title)
            {
                title ??= label;
                marker = Stronger(marker, InTitle(text, label));
            }
            i = label.End - 1;
        }
        if (title is not { } head)
        {
            return;
        }
        while (first < head.First && IsMarker(text, first))
        {
            first = text.LabelAt(first)!.Value.End;
        }
        while (end > head.End && IsMarker(text, end - 1))
        {
            end = text.LabelAt(end - 1)!.Value.First;
        }
        if (marker == TenureMarker.None && head.Lexeme.Class.StartsWith("deputy", StringComparison.Ordinal))
        {
            marker = TenureMarker.Deputy;
        }
        parts.Add(new OfficeParts(first, end, head.Lexeme.Class, head.Lexeme.Level, Portfolio(text, head, end), marker));
    }

    // "Tổng thống đắc cử": the marker is part of the title as the list has it.
    private TenureMarker InTitle(LabelledText text, Label title)
    {
        var marker = TenureMarker.None;
        for (var i = title.First; i < title.End; i++)
        {
            for (var end = i + 1; end <= Math.Min(title.End, i + LongestModifier); end++)
            {
                if (end - i < title.End - title.First && data.Lexicon.TryMatch(text.Tokens.AsSpan(0, end), i, out var length, out var lexeme) && lexeme.Kind == LexemeKind.Modifier && i + length == end
                    && (i > title.First || BeginsTitle(text, end, title.End)))
                {
                    marker = Stronger(marker, MarkerOf(lexeme.Class));
                }
            }
        }
        return marker;
    }

    // "quyền | bộ trưởng" is marked; "cố" of "cố vấn" is but a syllable of the title.
    private bool BeginsTitle(LabelledText text, int first, int end) =>
        data.Lexicon.TryMatch(text.Tokens.AsSpan(0, end), first, out _, out var lexeme) && lexeme.Kind == LexemeKind.Title;

    private static bool IsMarker(LabelledText text, int token) =>
        text.LabelAt(token) is { Lexeme.Kind: LexemeKind.Modifier } label && (label.Lexeme.Class == "new" || MarkerOf(label.Lexeme.Class) is not (TenureMarker.None or TenureMarker.Deputy));

    // What a holder no longer is says most, then what the holder is not yet, then for how long.
    private static TenureMarker Stronger(TenureMarker a, TenureMarker b) => Weight(a) >= Weight(b) ? a : b;

    private static int Weight(TenureMarker marker) => marker switch
    {
        TenureMarker.Former => 5,
        TenureMarker.Designate => 4,
        TenureMarker.Acting => 3,
        TenureMarker.Deputy => 2,
        TenureMarker.Concurrent => 1,
        _ => 0,
    };

    private static TenureMarker MarkerOf(string kind) => kind switch
    {
        "former" or "retired" or "late" or "dismissed" => TenureMarker.Former,
        "designate" => TenureMarker.Designate,
        "acting" or "self-proclaimed" => TenureMarker.Acting,
        "deputy" => TenureMarker.Deputy,
        "concurrent" => TenureMarker.Concurrent,
        _ => TenureMarker.None,
    };

    // "Bộ trưởng Quốc phòng", "đặc phái viên về Triều Tiên", "người phát ngôn Bộ Ngoại giao": a field, what "về" leads to, or the organ served.
    private string? Portfolio(LabelledText text, Label title, int end)
    {
        var tokens = text.Tokens.AsSpan(0, end);
        for (var i = title.First + 1; i < end; i++)
        {
            if (i >= title.End && text.LabelAt(i) is { Lexeme.Kind: LexemeKind.Portfolio or LexemeKind.Organ } field)
            {
                return text.Slice(field.First, Math.Min(end, field.End));
            }
            if (i < title.End && data.Lexicon.TryMatch(tokens[..title.End], i, out var length, out var lexeme) && lexeme.Kind is LexemeKind.Portfolio or LexemeKind.Organ && i + length == title.End)
            {
                return text.Slice(i, title.End);
            }
            if (i >= title.End && text.GrammarAt(i) is { Word.Value: "about" } about && about.End < end)
            {
                return text.Slice(about.End, end);
            }
        }
        return null;
    }
}
