namespace Chancery.Cli.Briefs;

/// <summary>The form in which a brief comes out, in the order in which the command line names them.</summary>
internal enum BriefForm
{
    /// <summary>Markdown with footnotes.</summary>
    Markdown,

    /// <summary>A Word document.</summary>
    Word,

    /// <summary>PDF.</summary>
    Pdf,
}
