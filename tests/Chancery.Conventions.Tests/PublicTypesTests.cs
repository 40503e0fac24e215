using System.Reflection;
using System.Runtime.CompilerServices;

namespace Chancery.Conventions.Tests;

public class PublicTypesTests
{
    private static readonly string[] VagueEndings = ["Manager", "Util", "Utils", "Helper", "Helpers", "Base"];

    private static readonly string[] ValueProjects = ["Chancery.Text", "Chancery.Model", "Chancery.Data", "Chancery.Reading", "Chancery.Coding", "Chancery.Scoring"];

    [Fact]
    public void Public_types_are_closed()
    {
        var types = Types().ToList();
        Assert.True(types.Count > 30, "public types were not found");
        Convention.HasNo(types.Where(type => !IsClosed(type) && !IsPage(type)).Select(type => type.FullName!));
    }

    [Theory]
    [InlineData(typeof(Open), false)]
    [InlineData(typeof(Closed), true)]
    [InlineData(typeof(Constants), true)]
    [InlineData(typeof(Family), true)]
    [InlineData(typeof(OwnFamily), true)]
    [InlineData(typeof(AnybodysFamily), false)]
    [InlineData(typeof(Value), true)]
    [InlineData(typeof(IDisposable), true)]
    [InlineData(typeof(DayOfWeek), true)]
    public void Closed_is_told_from_open(Type type, bool closed) => Assert.Equal(closed, IsClosed(type));

    [Fact]
    public void Public_types_have_names_that_say_something() =>
        Convention.HasNo(Types().Select(type => type.FullName!).Where(name => VagueEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))));

    [Fact]
    public void Values_and_readers_do_not_change_once_made() => Convention.HasNo(Types(ValueProjects).SelectMany(Setters));

    [Fact]
    public void A_setter_is_told_from_an_init() => Assert.Equal(["Open.Loose", "Open.Bare"], Setters(typeof(Open)));

    private static IEnumerable<Type> Types(IEnumerable<string>? projects = null) =>
        ProjectFile.Below("src")
            .Where(project => projects?.Contains(project.Name, StringComparer.Ordinal) ?? true)
            .SelectMany(project => Assembly.Load(project.AssemblyName).GetExportedTypes());

    // A record may be the root of a closed family; its copies keep their kind. So may a class that none but us can derive from.
    private static bool IsClosed(Type type) => !type.IsClass || type.IsSealed || type.GetMethod("<Clone>$") is not null
        || (type.IsAbstract && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).All(made => made.IsAssembly || made.IsPrivate));

    // What the compiler of pages makes is open, whatever we say; and it sets what a page is given.
    private static bool IsPage(Type type) => type.Name == "_Imports" || typeof(Microsoft.AspNetCore.Components.ComponentBase).IsAssignableFrom(type);

    private static IEnumerable<string> Setters(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var properties = type.GetProperties(own).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set));
        var fields = type.GetFields(own).Where(field => field is { IsInitOnly: false, IsSpecialName: false });
        return properties.Concat<MemberInfo>(fields).Select(member => $"{type.Name}.{member.Name}");
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static class Constants;

    private sealed class Closed;

    private abstract record Family;

    private abstract class OwnFamily
    {
        internal OwnFamily()
        {
        }
    }

    private abstract class AnybodysFamily;

    private readonly record struct Value(int Number);

#pragma warning disable CA1852 // It stands for a type that forgot to be sealed.
    private class Open
#pragma warning restore CA1852
    {
        public int Bare = 1;

        public int Loose { get; set; }

        public int Tight { get; init; }
    }
}
