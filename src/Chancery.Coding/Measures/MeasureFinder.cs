using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Coding.Measures;

/// <summary>Finds the sanctions, tariffs and other measures of a report. Immutable and thread-safe.</summary>
internal sealed class MeasureFinder(WordsByKind<MeasureWordKind> words, PhraseTable<bool> compounds)
{
    /// <summary>The measures of a reading, each once, in the order of their first telling.</summary>
    public IReadOnlyList<CodedMeasure> Find(Reading.Reading reading)
    {
        var found = new List<CodedMeasure>();
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            var (first, end) = reading.MentionsIn(s);
            var clause = new ClauseView(reading, s, first, end, []);
            if (MeasureSentence.Of(clause, words, compounds) is { } sentence && !reading.Text.IsMark(clause.Sentence.End - 1, '?'))
            {
                found.AddRange(new MeasureReader(reading, sentence).Read());
            }
        }
        return MeasureMerger.Merge(found);
    }
}
