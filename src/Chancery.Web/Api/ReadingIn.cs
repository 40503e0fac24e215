using System.Text;
using System.Text.Json;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Output;
using Chancery.Web.Writing;

namespace Chancery.Web.Api;

/// <summary>Reads a document in and answers with what was coded of it.</summary>
internal sealed class ReadingIn(ApiCall call) : IApiAnswer
{
    /// <inheritdoc/>
    public async Task Send(HttpContext context)
    {
        using var body = await ApiBody.Read(context, call.Desk.Messages, "name", "text").ConfigureAwait(false);
        var (name, text) = (body.Required("name"), body.Required("text"));
        body.Check();
        // The name says what kind of document it is; it is no path.
        var document = new Document(Path.GetFileName(name.Replace('\\', '/')).Normalize(), Encoding.UTF8.GetBytes(text));
        var result = await context.RequestServices.GetRequiredService<ReadIn>().Read([document], context.RequestAborted).ConfigureAwait(false);
        await ApiDocument.List("filed", result.Reports, Write, json => StateJson.WriteList(json, "failures", result.Failures, Write)).Send(context).ConfigureAwait(false);
    }

    private void Write(Utf8JsonWriter json, ReadReport read)
    {
        EntryJson.Write(json, read.Report);
        json.WriteString("filing", read.Filing.ToString().ToLowerInvariant());
        json.WritePropertyName("coded");
        CodedReportJson.Write(json, call.Register.Report(read.Report.Hash)!.Coded);
    }

    private void Write(Utf8JsonWriter json, IntakeFailure failure)
    {
        json.WriteString("code", failure.Code);
        json.WriteString("place", failure.RecordId ?? failure.Path);
        json.WriteString("detail", call.Desk.Messages.Format("error." + failure.Code, [.. failure.Arguments]));
    }
}
