using System.CommandLine;
using System.Globalization;
using Chancery.Output;
using Chancery.Register.Actors;

namespace Chancery.Cli.Output;

/// <summary>Shows offices over time.</summary>
internal static class OfficeTable
{
    /// <summary>Writes them as a table.</summary>
    public static void Write(Session session, ParseResult parsed, IReadOnlyList<OfficeTerm> terms)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.from"]),
            new(messages["column.until"]),
            new(messages["column.office"], 16, Turn: 1),
            new(messages["column.said"]),
            new(messages["column.times"], AtRight: true),
            new(messages["column.source"], 12, Turn: 2),
            new(messages["column.overlaps"], 12, Turn: 3),
        ]);
        foreach (var term in terms)
        {
            table.Add(
                term.From ?? "?",
                term.To ?? (term.Source is null ? "?" : ".."),
                term.Office,
                OfficeWords.Said(messages, term.Said),
                term.Reports == 0 ? null : term.Reports.ToString(CultureInfo.InvariantCulture),
                term.Source,
                term.Overlaps.Count == 0 ? null : string.Join(", ", term.Overlaps));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    // A plain office needs no word.
}
