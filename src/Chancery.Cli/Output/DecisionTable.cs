using System.CommandLine;
using System.Globalization;
using Chancery.Output;
using Chancery.Register.Actors;

namespace Chancery.Cli.Output;

/// <summary>Shows what people decided of names.</summary>
internal static class DecisionTable
{
    /// <summary>Writes decisions as a table.</summary>
    public static void Write(Session session, ParseResult parsed, IReadOnlyList<ActorDecision> decisions)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.number"], AtRight: true),
            new(messages["column.decision"]),
            new(messages["column.name"], 16, Turn: 1),
            new(messages["column.other-name"], 16, Turn: 2),
            new(messages["column.by"], 8, Turn: 4),
            new(messages["column.date"]),
            new(messages["column.why"], 16, Turn: 3, Wraps: true),
            new(messages["column.undone"], 8, Turn: 5),
        ]);
        foreach (var decision in decisions)
        {
            table.Add(
                decision.Id.ToString(CultureInfo.InvariantCulture),
                messages[decision.IsMerge ? "decision.merge" : "decision.split"],
                Name(decision.One),
                Name(decision.Other),
                decision.By,
                session.Dates.Of(DateWords.Day(decision.At)),
                decision.Why,
                decision.Undone is { } undone ? $"{undone.By}, {session.Dates.Of(DateWords.Day(undone.At))}" : null);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private static string Name(ActorName name) => $"{name.Name} ({name.Country ?? "?"})";
}
