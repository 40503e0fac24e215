using System.CommandLine;
using Chancery.Intake;

namespace Chancery.Cli.Commands;

/// <summary>--columns title=HEADING,text=HEADING,dates=dmy: which columns of tables hold what, and how dates are written in them.</summary>
internal sealed class ColumnsOption : Option<string?>
{
    public ColumnsOption(string description)
        : base("--columns")
    {
        Description = description;
        HelpName = "FIELD=HEADING,...";
    }

    /// <summary>The mapping; that of every column to the field of its name when none is given.</summary>
    public ColumnMapping Of(ParseResult parsed) => parsed.GetValue(this) is { } text
        ? ColumnMapping.Parse(text) ?? throw UsageFault.Value(Name, text, string.Join(", ", ColumnMapping.Names.Select(f => f + "=...")))
        : ColumnMapping.Default;
}
