using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>Types of events on the command line: the ontology's word, or the one that lists print.</summary>
internal static class TypeArgument
{
    /// <summary>The type; null for none.</summary>
    public static EventType? Read(string option, string? word, EventWords words)
    {
        if (word is null)
        {
            return null;
        }
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (string.Equals(type.Code(), word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(words.Type(type), word.Normalize(), StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }
        throw UsageFault.Value(option, word, string.Join(", ", Enum.GetValues<EventType>().Select(t => t.Code())));
    }
}
