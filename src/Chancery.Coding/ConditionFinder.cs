using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding;

/// <summary>Finds where one side's act waits for another's. Immutable and thread-safe.</summary>
internal sealed class ConditionFinder(DataSet data)
{
    private readonly ConditionClauses _clauses = new(data);
    private readonly ConditionHolder _holders = new(data.Speech);

    /// <summary>The conditions of a reading, in order, each pair of sides and act once.</summary>
    public IReadOnlyList<CodedCondition> Find(Reading.Reading reading)
    {
        var found = new List<CodedCondition>();
        var known = new HashSet<(string, string, string)>();
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            if (ConditionSentence.Of(reading, s, data.Conditions, data.Words) is not { } sentence)
            {
                continue;
            }
            foreach (var marker in sentence.Marks)
            {
                if (_clauses.Read(reading, sentence, marker) is { } draft && known.Add((draft.Promised.Country, draft.Required.Country, draft.Promised.Act?.Act.Id ?? "")))
                {
                    found.Add(ConditionWriter.Write(reading, draft, _holders.Of(reading, sentence, draft)));
                }
            }
        }
        return found;
    }
}
