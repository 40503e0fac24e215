namespace Chancery.Conventions.Tests;

/// <summary>Which project may use which. A project that is not listed needs a decision record first.</summary>
internal static class ProjectWalls
{
    private static readonly Dictionary<string, string[]> Uses = new(StringComparer.Ordinal)
    {
        ["Chancery.Text"] = [],
        ["Chancery.Model"] = ["Chancery.Text"],
        ["Chancery.Data"] = ["Chancery.Model"],
        ["Chancery.Reading"] = ["Chancery.Data"],
        ["Chancery.Coding"] = ["Chancery.Reading"],
        ["Chancery.Documents"] = [],
        ["Chancery.Intake"] = ["Chancery.Model"],
        ["Chancery.Register"] = ["Chancery.Model"],
        ["Chancery.Dossier"] = ["Chancery.Register"],
        ["Chancery.Register.Postgres"] = ["Chancery.Register"],
        ["Chancery.Scoring"] = ["Chancery.Model"],
        ["Chancery.Output"] = ["Chancery.Data", "Chancery.Dossier"],
        ["Chancery.Pictures"] = ["Chancery.Documents", "Chancery.Output"],
        ["Chancery.Pipeline"] = ["Chancery.Coding", "Chancery.Intake", "Chancery.Output", "Chancery.Register.Postgres"],
        ["Chancery.Web"] = ["Chancery.Pictures", "Chancery.Pipeline"],
        ["Chancery.Cli"] = ["Chancery.Scoring", "Chancery.Web"],
    };

    /// <summary>The projects that the walls know.</summary>
    public static IEnumerable<string> Projects => Uses.Keys;

    /// <summary>What is wrong with a project's references; empty when nothing is.</summary>
    public static IEnumerable<string> Breaches(string project, IEnumerable<string> references)
    {
        if (!Uses.ContainsKey(project))
        {
            return [$"{project} is not among the walls"];
        }
        var allowed = Reach(project);
        return references.Where(reference => !allowed.Contains(reference)).Select(reference => $"{project} must not use {reference}");
    }

    private static HashSet<string> Reach(string project)
    {
        var reach = new HashSet<string>(StringComparer.Ordinal);
        foreach (var next in Uses[project])
        {
            reach.Add(next);
            reach.UnionWith(Reach(next));
        }
        return reach;
    }
}
