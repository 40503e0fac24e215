using System.IO.Compression;

namespace Chancery.Text.Tests;

public class PackageTests
{
    [Fact]
    public void The_package_holds_all_that_a_user_needs()
    {
        using var made = Package.Make();
        using var package = made.Open(".nupkg");

        string[] wanted =
        [
            "lib/net10.0/Chancery.Text.dll", "lib/net10.0/Chancery.Text.xml", "README.md", "LICENSE", "NOTICE",
            "build/Chancery.Text.targets", "buildTransitive/Chancery.Text.targets",
            "data/lexicon/abbreviations.tsv", "data/lexicon/sentence-openers.tsv",
            "data/models/words.bin", "data/models/tags.bin", "data/models/LICENSE.md",
        ];
        Assert.Empty(wanted.Except(package.Entries.Select(e => e.FullName)));
        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("content", StringComparison.Ordinal));

        var head = Text(package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)));
        Assert.Contains("<license type=\"expression\">Apache-2.0 AND CC-BY-SA-4.0 AND CC-BY-SA-3.0</license>", head, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", head, StringComparison.Ordinal);
        Assert.Contains("<description>Vietnamese text", head, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", head, StringComparison.Ordinal);

        using var symbols = made.Open(".snupkg");
        Assert.Contains(symbols.Entries, e => e.FullName == "lib/net10.0/Chancery.Text.pdb");
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
