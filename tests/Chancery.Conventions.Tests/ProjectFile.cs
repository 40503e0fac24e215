using System.Xml.Linq;

namespace Chancery.Conventions.Tests;

/// <summary>A project file of the repository.</summary>
internal sealed record ProjectFile(string Path, string Name, string AssemblyName, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>The project files below a folder, in order.</summary>
    public static IEnumerable<ProjectFile> Below(string folder) => Repository.Below(folder, ".csproj").Select(Load);

    private static ProjectFile Load(string path)
    {
        var project = XDocument.Parse(Repository.Read(path));
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        return new(
            path,
            name,
            project.Descendants("AssemblyName").SingleOrDefault()?.Value ?? name,
            [.. Includes(project, "ProjectReference").Select(include => System.IO.Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes(project, "PackageReference")]);
    }

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();
}
