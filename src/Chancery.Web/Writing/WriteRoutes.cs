using System.Globalization;
using System.Text;
using Chancery.Intake;
using Chancery.Intake.Fetching;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Review;
using Chancery.Web.Pages;
using Chancery.Web.Queries;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chancery.Web.Writing;

/// <summary>What the forms of the pages send. Each bears the mark of a page of this server, so that no other site can send it in a reader's name.</summary>
internal static class WriteRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var writes = routes.MapGroup("").AddEndpointFilter(Guard);
        writes.MapPost("/review/accept", (HttpContext context, Desk desk) => Decide(context, desk, (register, item, decider) => register.Review.Accept(item, decider), Join));
        writes.MapPost("/review/reject", (HttpContext context, Desk desk) => Decide(context, desk, (register, item, decider) => register.Review.Reject(item, decider), Part));
        writes.MapPost("/review/edit", Edit);
        writes.MapPost("/review/undo", Undo);
        writes.MapPost("/read/in", ReadIn);
    }

    private static async ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context.HttpContext).ConfigureAwait(false);
        }
        catch (AntiforgeryValidationException e)
        {
            throw new BadHttpRequestException(e.Message, StatusCodes.Status400BadRequest, e);
        }
        return await next(context).ConfigureAwait(false);
    }

    private static async Task<IResult> Decide(
        HttpContext context, Desk desk, Func<IRegister, string, Decider, long> ofEntry, Func<IActorBook, ActorName, string, Decider, long?> ofName)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var (id, decider) = (form["id"].ToString(), Who(desk, form));
        if (form["variantOf"].ToString() is { Length: > 0 } variantOf && id.LastIndexOf('@') is > 0 and var at)
        {
            var made = ofName(desk.Register.Actors, new ActorName(id[..at], id[(at + 1)..] is { Length: > 0 } country ? country : null), variantOf, decider);
            return made is { } number ? Back(form, $"a{number}") : Back(form, null, desk.Messages.Format("error." + FaultCode.NotAVariant, id));
        }
        return Guarded(desk, form, () => Back(form, $"{ofEntry(desk.Register, id, decider)}"));
    }

    private static long? Join(IActorBook actors, ActorName name, string variantOf, Decider decider) => actors.Merge(name, name with { Name = variantOf }, decider);

    private static long? Part(IActorBook actors, ActorName name, string variantOf, Decider decider) => actors.Split(name, decider);

    private static async Task<IResult> Edit(HttpContext context, Desk desk)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        return Guarded(desk, form, () =>
        {
            var entry = desk.Register.Review.Find(form["id"].ToString()) ?? throw new ReviewException(ReviewFault.UnknownEntry, form["id"].ToString());
            var changes = EntryFields.Of(entry)
                .Select(f => new { f.Key, Before = f.Value ?? "", After = Written(form["field-" + f.Key].ToString()) })
                .Where(f => f.After != f.Before)
                .Select(f => new KeyValuePair<string, string?>(f.Key, f.After.Length == 0 ? null : f.After));
            return Back(form, $"{desk.Register.Review.Edit(entry.Id, [.. changes], Who(desk, form))}");
        });
    }

    private static string Written(string text) => text.Trim().Normalize() is var plain && PlainDate.Read(plain) is { } date && plain.Contains('/', StringComparison.Ordinal) ? date.ToString() : plain;

    private static async Task<IResult> Undo(HttpContext context, Desk desk)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var made = form["decision"].ToString();
        var isOfName = made.StartsWith('a');
        if (!long.TryParse(isOfName ? made.AsSpan(1) : made, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new BadHttpRequestException(made);
        }
        var isDone = isOfName ? desk.Register.Actors.Undo(number, Who(desk, form)) : desk.Register.Review.Undo(number, Who(desk, form));
        return Back(form, null, desk.Messages.Format(isDone ? "actor.undone" : "error." + FaultCode.UnknownDecision, number));
    }

    private static IResult Guarded(Desk desk, IFormCollection form, Func<IResult> decide)
    {
        try
        {
            return decide();
        }
        catch (ReviewException e)
        {
            return Back(form, null, desk.Messages.Format("error." + FaultCode.Of(e.Fault), e.Subject, e.Detail));
        }
    }

    // Back to the page of the form, which says what was done.
    private static IResult Back(IFormCollection form, string? done, string? said = null) =>
        Results.LocalRedirect("/review" + new AddressQuery().Add("after", form["after"].ToString() is { Length: > 0 } after ? after : null).Add("done", done).Add("said", said));

    private static Decider Who(Desk desk, IFormCollection form) =>
        new(desk.Settings.Decider, form["why"].ToString().Trim() is { Length: > 0 } why ? why.Normalize() : null, desk.Settings.Clock.GetUtcNow());

    private static async Task<IResult> ReadIn(HttpContext context, Desk desk, ReadIn reading)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var documents = new List<Document>();
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream((int)Math.Min(file.Length, int.MaxValue));
            await file.CopyToAsync(bytes, context.RequestAborted).ConfigureAwait(false);
            // A browser may give a path; what names the report is the file.
            documents.Add(new Document(Path.GetFileName(file.FileName.Replace('\\', '/')).Normalize(), bytes.ToArray()));
        }
        if (form["text"].ToString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"pasted-{desk.Settings.Clock.GetUtcNow():yyyyMMdd-HHmmss}.txt");
            documents.Add(new Document(name, Encoding.UTF8.GetBytes(text)));
        }
        var failures = new List<IntakeFailure>();
        if (form["link"].ToString().Trim() is { Length: > 0 } link)
        {
            using var fetcher = desk.Settings.OpenFetcher(FetchPolicy.Default, desk.Settings.Clock);
            var answer = await fetcher.Fetch(new FetchRequest(link), context.RequestAborted).ConfigureAwait(false);
            if (answer.Document is { } document)
            {
                documents.Add(document);
            }
            else
            {
                failures.Add(answer.Failure!);
            }
        }
        var result = documents.Count == 0 ? new ReadResult([], []) : await reading.Read(documents, context.RequestAborted).ConfigureAwait(false);
        return new RazorComponentResult<ReadDone>(new Dictionary<string, object?> { [nameof(ReadDone.Result)] = result with { Failures = [.. failures, .. result.Failures] } });
    }
}
