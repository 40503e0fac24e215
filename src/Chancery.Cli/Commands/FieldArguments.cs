using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>FIELD=VALUE on the command line; dates also as Vietnamese writes them.</summary>
internal static class FieldArguments
{
    private static readonly string[] Dates = ["date", "submitted", "voted", "announced", "effective", "until"];

    /// <summary>The argument.</summary>
    public static Argument<string[]> Of(Session session) =>
        new("FIELD=VALUE") { Description = session.Messages["help.review.fields"], Arity = ArgumentArity.OneOrMore };

    /// <summary>The fields and their values; null for a field that is to be unknown.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Read(IEnumerable<string> words) => [.. words.Select(Read)];

    private static KeyValuePair<string, string?> Read(string word) => word.Split('=', 2) switch
    {
        [{ Length: > 0 } field, ""] => new(field, null),
        [{ Length: > 0 } field, var value] => new(field, Array.IndexOf(Dates, field) >= 0 ? DateArgument.Written(value) : value),
        _ => throw UsageFault.Value("FIELD=VALUE", word, "date=2021-07-06, place=, ..."),
    };
}
