using System.Reflection;

namespace Chancery.Conventions.Tests;

public class ProjectWallsTests
{
    private static readonly ProjectFile[] Sources = [.. ProjectFile.Below("src")];

    [Fact]
    public void Project_files_refer_only_to_what_stands_before_them()
    {
        Assert.NotEmpty(Sources);
        Convention.HasNo(Sources.SelectMany(project => ProjectWalls.Breaches(project.Name, project.Projects)));
    }

    [Fact]
    public void Assemblies_refer_only_to_what_stands_before_them()
    {
        Assert.NotEmpty(Sources);
        Convention.HasNo(Sources.SelectMany(project => ProjectWalls.Breaches(project.Name, References(project))));
    }

    [Fact]
    public void Every_project_of_the_walls_exists() =>
        Assert.Equal(ProjectWalls.Projects.Order(StringComparer.Ordinal), Sources.Select(project => project.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Chancery.Text", "Chancery.Model")]
    [InlineData("Chancery.Model", "Chancery.Data")]
    [InlineData("Chancery.Register", "Chancery.Reading")]
    [InlineData("Chancery.Intake", "Chancery.Data")]
    [InlineData("Chancery.Coding", "Chancery.Cli")]
    [InlineData("Chancery.Scoring", "Chancery.Coding")]
    [InlineData("Chancery.Nowhere", "Chancery.Text")]
    public void A_reference_that_runs_backwards_is_a_breach(string project, string reference) =>
        Assert.Single(ProjectWalls.Breaches(project, [reference]));

    [Theory]
    [InlineData("Chancery.Text")]
    [InlineData("Chancery.Model")]
    public void The_innermost_projects_take_no_packages(string name) =>
        Assert.Empty(Sources.Single(project => project.Name == name).Packages);

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_packages_locked()
    {
        var solution = Repository.Read("Chancery.slnx");
        var projects = Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(projects);
        Convention.HasNo(projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
        Convention.HasNo(projects.Where(project => !Repository.Files.Contains(Path.GetDirectoryName(project) + "/packages.lock.json")));
    }

    [Fact]
    public void Every_source_project_has_its_tests()
    {
        var tests = ProjectFile.Below("tests").Select(project => project.Name).ToHashSet(StringComparer.Ordinal);

        // What keeps registers in another database stands under the one contract.
        Convention.HasNo(Sources.Where(project => !tests.Contains(project.Name == "Chancery.Register.Postgres" ? "Chancery.Register.ContractTests" : project.Name + ".Tests"))
            .Select(project => project.Name));
    }

    private static IEnumerable<string> References(ProjectFile project)
    {
        var names = Sources.ToDictionary(source => source.AssemblyName, source => source.Name, StringComparer.Ordinal);
        return Assembly.Load(project.AssemblyName).GetReferencedAssemblies()
            .Select(reference => names.GetValueOrDefault(reference.Name ?? ""))
            .OfType<string>();
    }
}
