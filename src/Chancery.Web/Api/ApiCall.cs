using System.Globalization;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>A request of a program: where it leads, with what, and what it works with.</summary>
internal sealed class ApiCall
{
    private readonly HttpContext _context;
    private readonly QueryValues _values;

    /// <summary>A request.</summary>
    /// <exception cref="ApiFault">It bears a parameter that the endpoint does not know: passed over, it would be taken for heeded.</exception>
    public ApiCall(HttpContext context, Desk desk, ApiEndpoint endpoint)
    {
        (_context, Desk, _values) = (context, desk, new QueryValues(context.Request.Query));
        foreach (var (name, value) in context.Request.Query.Where(q => !endpoint.Parameters.Contains(q.Key)))
        {
            _values.Refuse<string>(name, value.ToString(), endpoint.Parameters.Count == 0 ? "-" : string.Join(", ", endpoint.Parameters));
        }
        Check();
    }

    /// <summary>What the request works with.</summary>
    public Desk Desk { get; }

    /// <summary>The register.</summary>
    public IRegister Register => Desk.Register;

    /// <summary>A part of the path.</summary>
    public string Route(string name) => Convert.ToString(_context.Request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads parameters.</summary>
    /// <exception cref="ApiFault">Some cannot be used; all of them are named.</exception>
    public T Read<T>(Func<QueryValues, T> read)
    {
        var value = read(_values);
        Check();
        return value;
    }

    /// <summary>The dossier that the path names.</summary>
    public DossierDefinition Dossier() =>
        Desk.Dossier(Route("id")) ?? throw Missing(FaultCode.UnknownDossier, Route("id"), string.Join(", ", Desk.Dossiers.Select(d => d.Id)));

    /// <summary>What is asked for is not there.</summary>
    /// <param name="code">The fault's code.</param>
    /// <param name="arguments">What its sentence needs.</param>
    public ApiFault Missing(string code, params ReadOnlySpan<object?> arguments) =>
        new(StatusCodes.Status404NotFound, code, Desk.Messages.Format("error." + code, arguments), []);

    /// <summary>What is wrong with a value, in words.</summary>
    public static string Words(Messages messages, QueryFault fault) => fault.Value.Length == 0
        ? messages.Format("api.missing", fault.Name, fault.Takes)
        : messages.Format("page.bad-value", fault.Name, fault.Value, fault.Takes);

    /// <summary>Ends the request where values cannot be used.</summary>
    /// <exception cref="ApiFault">There are such values; all of them are named.</exception>
    public static void Check(Messages messages, IReadOnlyList<QueryFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new ApiFault(StatusCodes.Status400BadRequest, null, string.Join(" ", faults.Select(f => Words(messages, f))), faults);
        }
    }

    private void Check() => Check(Desk.Messages, _values.Faults);
}
