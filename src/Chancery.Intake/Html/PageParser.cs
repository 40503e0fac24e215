using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Chancery.Intake.Html;

/// <summary>Parses pages as browsers do, without running or loading anything. Safe for many threads.</summary>
internal sealed class PageParser
{
    // What the guard lets through, and the elements that the parser adds itself.
    private const int DeepestNesting = 512;

    private readonly HtmlParser _parser = new(new HtmlParserOptions
    {
        IsKeepingSourceReferences = true,
        IsScripting = true,
        MaximumDepth = DeepestNesting,
        SkipComments = true,
    });

    /// <summary>The parsed page.</summary>
    /// <param name="source">Its text, kept from being nested without bound by <see cref="NestingGuard"/>.</param>
    public IDocument Parse(string source) => _parser.ParseDocument(source);
}
