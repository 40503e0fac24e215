using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding;

/// <summary>Writes drafts of conditions as coded ones.</summary>
internal static class ConditionWriter
{
    // Beyond this the act's words have run into what follows.
    private const int LongestAct = 30;

    public static CodedCondition Write(Reading.Reading reading, ConditionDraft draft, (string? Name, ConditionStatus Status) holder)
    {
        var first = Math.Min(FirstOf(draft.Promised), FirstOf(draft.Required));
        var end = Math.Max(Math.Max(draft.Promised.Words.End, draft.Required.Words.End), draft.Marker.End);
        var evidence = new Evidence(reading.Text.SpanOf(first, end), reading.Text.Slice(first, end), Rule(draft.Marker.Kind));
        return new CodedCondition(draft.Promised.Country, Words(reading, Done(reading, draft.Promised, draft)),
            new RequiredAct(draft.Required.Country, Words(reading, Done(reading, draft.Required, draft))), holder.Name, holder.Status, [evidence]);
    }

    // "không đàm phán chừng nào B chưa từ bỏ", "không đàm phán trừ phi B từ bỏ": what would be done is to negotiate, once B has given up.
    private static ConditionRange Done(Reading.Reading reading, ConditionHalf half, ConditionDraft draft)
    {
        var words = half.Words;
        var isTurned = draft.Marker.Kind is ConditionMarkerKind.Until or ConditionMarkerKind.Unless ? half.IsDenied : draft.Promised.IsDenied && draft.Required.IsDenied;
        return isTurned && reading.Text.GrammarAt(words.First) is { Word.Kind: GrammarKind.Negation } denial && denial.First == words.First && denial.End < words.End
            ? new ConditionRange(denial.End, words.End)
            : words;
    }

    private static int FirstOf(ConditionHalf half) => Math.Min(half.Words.First, half.Side?.First ?? half.Words.First);

    private static string Words(Reading.Reading reading, ConditionRange range)
    {
        var (first, end) = (range.First, Math.Min(range.End, range.First + LongestAct));
        while (end - first > 1 && reading.Text.IsPunctuation(end - 1))
        {
            end--;
        }
        while (end - first > 1 && reading.Text.IsPunctuation(first))
        {
            first++;
        }
        return reading.Text.Slice(first, end);
    }

    private static string Rule(ConditionMarkerKind kind) => kind switch
    {
        ConditionMarkerKind.If or ConditionMarkerKind.Provided => "condition.if",
        ConditionMarkerKind.OnlyIf or ConditionMarkerKind.After => "condition.only",
        ConditionMarkerKind.Until or ConditionMarkerKind.Before => "condition.until",
        ConditionMarkerKind.Unless => "condition.unless",
        ConditionMarkerKind.Counter => "condition.counter",
        _ => "condition.exchange",
    };
}
