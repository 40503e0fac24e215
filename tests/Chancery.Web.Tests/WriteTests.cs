using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Web.Tests;

/// <summary>What the forms of the pages do. Each test has a server of its own, since it changes the register.</summary>
public sealed class WriteTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_is_accepted_does_not_come_up_again_and_can_be_taken_back()
    {
        var (first, cookie, page) = await Form("/review");
        var id = Value(page, "id");
        using var answer = await Post("/review/accept", cookie, ("__RequestVerificationToken", first), ("id", id), ("after", ""), ("variantOf", Value(page, "variantOf")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var (token, again, next) = await Form(answer.Headers.Location!.ToString());
        Assert.NotEqual(id, Value(next, "id"));
        using var undone = await Post("/review/undo", again, ("__RequestVerificationToken", token), ("decision", Value(next, "decision")), ("after", ""));
        Assert.Equal(id, Value((await Form(undone.Headers.Location!.ToString())).Page, "id"));
    }

    [Fact]
    public async Task A_field_is_edited_and_who_did_it_is_kept()
    {
        var (token, cookie, page) = await Form("/review");
        var id = Value(page, "id");
        var fields = Regex.Matches(page, "name=\"(field-[^\"]+)\"(?: value=\"([^\"]*)\")?").Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value))).ToList();
        Assert.NotEmpty(fields);
        var place = fields.FindIndex(f => f.Item1 is "field-place" or "field-office" or "field-holder");
        Assert.True(place >= 0, "no field to change: " + string.Join(", ", fields));
        fields[place] = (fields[place].Item1, "Genève");
        using var answer = await Post("/review/edit", cookie, [("__RequestVerificationToken", token), ("id", id), ("after", ""), ("why", "reads so in the report"), .. fields]);
        var (_, _, next) = await Form(answer.Headers.Location!.ToString());
        Assert.Contains("reads so in the report", next, StringComparison.Ordinal);
        Assert.Contains($"<code>{id}</code>", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/review/accept")]
    [InlineData("/review/reject")]
    [InlineData("/review/edit")]
    [InlineData("/review/undo")]
    [InlineData("/read/in")]
    public async Task Without_the_mark_of_a_page_nothing_is_written(string address)
    {
        using var answer = await Post(address, "", ("id", "x"), ("decision", "1"), ("text", "Ngoại trưởng Nhật Bản thăm Hàn Quốc."));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_pasted_is_coded_and_shown_and_its_markup_is_text()
    {
        var (token, cookie, _) = await Form("/read");
        using var answer = await Post(
            "/read/in",
            cookie,
            ("__RequestVerificationToken", token),
            ("text", "<script>alert(1)</script> Ngoại trưởng Nhật Bản gặp Ngoại trưởng Hàn Quốc\n\nNgày 6/7/2021, Ngoại trưởng Nhật Bản hội đàm với Ngoại trưởng Hàn Quốc tại Tokyo về Triều Tiên."));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        var link = Regex.Match(page, "href=\"(/report/[0-9a-f]{64})\"").Groups[1].Value;
        var (status, report) = await _server.Get(link);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("data-entries=", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", report, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_files_one_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        var (token, cookie, _) = await Form("/read");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent([0, 1, 2, 0xff, 0xfe, 0, 0, 0]), "files", "broken.txt" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("Ngày 6/7/2021, Tổng thống Hàn Quốc thăm Nhật Bản.")), "files", "../../visit.txt" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/read/in") { Content = form };
        request.Headers.Add("Cookie", cookie);
        using var answer = await _server.Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Matches("broken\\.txt: CH1\\d{3} ", page);
        Assert.Contains("/report/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("../", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_large_is_refused_in_words()
    {
        var (token, cookie, _) = await Form("/read");
        using var answer = await Post("/read/in", cookie, ("__RequestVerificationToken", token), ("text", new string('a', 6_000_000)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_this_machine_is_refused()
    {
        var (token, cookie, _) = await Form("/read");
        using var answer = await Post("/read/in", cookie, ("__RequestVerificationToken", token), ("link", _server.Client.BaseAddress!.ToString()));
        Assert.Matches("CH1\\d{3} ", await answer.Content.ReadAsStringAsync());
    }

    private static string Value(string page, string name) => WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\"(?: value=\"([^\"]*)\")?").Groups[1].Value);

    private async Task<(string Token, string Cookie, string Page)> Form(string address)
    {
        using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();
        return (Value(page, "__RequestVerificationToken"), answer.Headers.GetValues("Set-Cookie").First().Split(';')[0], page);
    }

    private async Task<HttpResponseMessage> Post(string address, string cookie, params (string, string)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }
        return await _server.Client.SendAsync(request);
    }
}
