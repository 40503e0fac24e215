using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Reads who is put on a blacklist or taken off one.</summary>
internal sealed class ListingReader(MeasureSentence sentence, MeasureWriter writer, MeasureGrammar grammar)
{
    // Between the verb and the list stand those who are listed.
    private const int VerbReach = 22;

    private ClauseView Clause => sentence.Clause;

    /// <summary>The listings and delistings, each with the first token of its verb.</summary>
    public IEnumerable<(int At, CodedMeasure? Measure)> Read()
    {
        for (var i = Clause.Sentence.First; i < Clause.Sentence.End; i++)
        {
            if (sentence.At(MeasureWordKind.Into, i) is not { } list)
            {
                continue;
            }
            var kind = list.Value == "into" ? MeasureWordKind.Listing : MeasureWordKind.Delisting;
            if (VerbOf(list, kind) is { } verb)
            {
                yield return (verb.First, Listed(verb, list));
            }
            i = list.End - 1;
        }
    }

    private MeasureMark? VerbOf(MeasureMark list, MeasureWordKind kind)
    {
        for (var i = list.First - 1; i >= Math.Max(Clause.Sentence.First, list.First - VerbReach); i--)
        {
            if (Clause.Count(i, list.First, ";:.") > 0)
            {
                return null;
            }
            if (sentence.EndingAt(kind, i + 1) is { } verb)
            {
                return verb;
            }
        }
        return null;
    }

    // "đưa 14 quan chức Triều Tiên vào danh sách đen": what is listed stands between the verb and the list.
    private CodedMeasure? Listed(MeasureMark verb, MeasureMark list)
    {
        if (MeasureMannerReader.Read(sentence, verb.First) is not { } manner)
        {
            return null;
        }
        var thing = new MeasureMark(list.First + 1, list.End, MeasureWordKind.Instrument, "blacklist");
        var target = grammar.MentionBetween(verb.End, list.First);
        var on = verb.End < list.First ? sentence.Text.Slice(verb.End, list.First) : null;
        var passive = grammar.PassiveBefore(verb.First);
        if (passive >= 0)
        {
            return writer.Passive(verb, thing, manner, passive, new MeasureReach(-1, target, on, list.End));
        }
        var senders = writer.Senders(verb, manner, new MeasureReach(-1, target, on, list.End));
        return senders.Count == 0 ? null : writer.Written(verb.Value, verb.First, thing, manner, senders, MeasureSides.Of(Clause, target), on, writer.FirstOf(verb), list.End);
    }
}
