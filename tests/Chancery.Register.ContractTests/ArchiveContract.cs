using Chancery.Model;
using Chancery.Register.Archives;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of web archives: how far they were read, and what they say was seen again.</summary>
public abstract class ArchiveContract : ContractTest
{
    private const string Link = "https://example.org/a.txt";
    private const string Digest = "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ";
    private static readonly DateTimeOffset Day = new(2021, 7, 8, 9, 10, 11, TimeSpan.Zero);
    private static readonly ArchiveMark Mark = new("/a.warc.gz", 1000, "aa");

    private static Sighting Again => new("b.warc.gz", 512, "urn:uuid:2") { Url = "http://www.example.org/a.txt", Fetched = Day.AddDays(1) };

    [Fact]
    public void Where_an_archive_was_left_is_known_until_it_is_read_to_its_end()
    {
        var archives = Register().Archives;
        Assert.Null(archives.Reached(Mark));
        archives.Reach(Mark, 10);
        archives.Reach(Mark, 20);
        Assert.Equal(20, archives.Reached(Mark));
        Assert.Null(archives.Reached(Mark with { Size = 1001 }));
        Assert.Null(archives.Reached(Mark with { Head = "ab" }));
        archives.Close(Mark);
        Assert.Null(archives.Reached(Mark));
    }

    [Fact]
    public void A_page_seen_again_is_found_by_the_record_its_digest_or_its_link_and_moment()
    {
        var register = Register();
        var article = File(register);
        Sighting[] all =
        [
            Again with { RefersTo = "urn:uuid:1" },
            Again with { RecordId = "urn:uuid:3", Offset = 600, Fetched = Day.AddDays(2), PayloadDigest = Digest },
            Again with { RecordId = "urn:uuid:4", Offset = 700, Fetched = null, RefersToUrl = "http://www.example.org/a.txt?utm_source=x", RefersToFetched = Day.AddMilliseconds(250) },
            Again with { RecordId = "urn:uuid:5", RefersTo = "urn:uuid:9", PayloadDigest = "sha1:X", RefersToUrl = Link, RefersToFetched = Day.AddSeconds(1) },
        ];
        Assert.Equal(4, register.Archives.Keep(all));
        Assert.Equal([.. all[..2], all[2] with { RefersToFetched = Day }], register.Archives.Sightings(article.Hash));
        Assert.Empty(register.Archives.Sightings("0"));
    }

    [Fact]
    public void A_page_seen_again_is_found_where_its_record_was_read_before_the_report()
    {
        var register = Register();
        register.Archives.Keep([Again with { RefersTo = "urn:uuid:1", PayloadDigest = Digest }]);
        var article = File(register);
        Assert.Single(register.Archives.Sightings(article.Hash));
    }

    [Fact]
    public void What_was_seen_again_is_kept_once()
    {
        var register = Register();
        var article = File(register);
        var sighting = Again with { PayloadDigest = Digest };
        Assert.Equal(1, register.Archives.Keep([sighting, sighting]));
        Assert.Equal(0, register.Archives.Keep([sighting with { Archive = "copy of b.warc.gz" }]));
        Assert.Equal(1, register.Archives.Keep([sighting with { RecordId = null }, sighting with { RecordId = null }]));
        Assert.Equal(0, register.Archives.Keep([]));
        Assert.Equal(2, register.Archives.Sightings(article.Hash).Count);
    }

    [Fact]
    public void What_a_record_says_may_be_of_any_length_and_of_any_characters()
    {
        var register = Register();
        var article = File(register);
        var link = "http://example.org/" + new string('a', 20_000) + "\0";
        register.Archives.Keep([Again with { Url = link, RefersTo = link, RefersToUrl = link, PayloadDigest = Digest }]);
        Assert.Equal(link.Replace('\0', '\uFFFD'), Assert.Single(register.Archives.Sightings(article.Hash)).Url);
    }

    [Fact]
    public void A_backup_keeps_where_archives_were_left_and_what_was_seen_again()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-archives-");
        try
        {
            var register = Register();
            var article = File(register);
            register.Archives.Reach(Mark, 20);
            register.Archives.Keep([Again with { PayloadDigest = Digest }]);
            var file = Path.Combine(folder.FullName, "backup.db");
            register.BackUp(file, _ => { }, CancellationToken.None);
            using var backup = SqliteRegister.Open(file, Clock);
            Assert.Equal(20, backup.Archives.Reached(Mark));
            Assert.Equal(register.Archives.Sightings(article.Hash), backup.Archives.Sightings(article.Hash));
            Assert.Equal(Sample.Dump(register), Sample.Dump(backup));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Article File(IRegister register)
    {
        var article = Sample.Article("c.warc.gz!urn:uuid:1") with
        {
            Url = Link,
            Source = new ArticleSource { Kind = DocumentKind.Html, Sha256 = "ff", Fetched = Day, PayloadDigest = Digest },
        };
        register.File(article, Sample.Coded(article));
        return article;
    }
}
