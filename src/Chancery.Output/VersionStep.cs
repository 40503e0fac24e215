using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pages;

namespace Chancery.Output;

/// <summary>A version of a page beside the one before it.</summary>
/// <param name="Report">The version.</param>
/// <param name="ChangedAt">When the paper says that it changed the page so.</param>
/// <param name="Changes">What was changed; none of the first.</param>
public sealed record VersionStep(RegisteredReport Report, DateTimeOffset? ChangedAt, IReadOnlyList<ParagraphChange> Changes)
{
    /// <summary>Where archives say that the version was seen again.</summary>
    public IReadOnlyList<Sighting> Sightings { get; init; } = [];

    /// <summary>The versions of a report's page, the earliest first; the report alone where there is no other.</summary>
    public static IReadOnlyList<VersionStep> Of(IRegister register, RegisteredReport report)
    {
        var versions = register.Versions(report.Article.Hash);
        if (versions.Count == 0)
        {
            return [new VersionStep(report, report.Article.ChangedAt ?? report.Article.PublishedAt, []) { Sightings = register.Archives.Sightings(report.Article.Hash) }];
        }
        var steps = new List<VersionStep>(versions.Count);
        foreach (var version in versions)
        {
            var next = register.Report(version.Report.Hash)!;
            steps.Add(new VersionStep(next, version.ChangedAt, steps.Count == 0 ? [] : PageDiff.Of(steps[^1].Report.Article.Body(), next.Article.Body()))
            {
                Sightings = register.Archives.Sightings(version.Report.Hash),
            });
        }
        return steps;
    }
}
