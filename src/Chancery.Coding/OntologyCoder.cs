using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding;

/// <summary>Gives events their PLOVER and CAMEO codes: by type, mode and frame, with the contexts that the words of their sentence tell.</summary>
internal sealed class OntologyCoder(OntologyTables ontology)
{
    /// <summary>The code of an event.</summary>
    public EventCode Of(Reading.Reading reading, DraftEvent draft)
    {
        var code = ontology.Of(draft.Type, draft.Mode, draft.Frame.Id);
        var sentence = reading.Text.Sentences[draft.Sentence];
        var tokens = reading.Text.Tokens.AsSpan(0, sentence.End);
        SortedSet<string>? contexts = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!ontology.ContextWords.TryMatch(tokens, i, out var length, out var context))
            {
                continue;
            }
            (contexts ??= new SortedSet<string>(code.Contexts, StringComparer.Ordinal)).Add(context);
            i += length - 1;
        }
        return contexts is null || contexts.Count == code.Contexts.Count ? code : code with { Contexts = [.. contexts] };
    }
}
