using Chancery.Model;
using Chancery.Web.Queries;
using Microsoft.AspNetCore.Components;

namespace Chancery.Web.Pages;

/// <summary>A page that asks something of a dossier as of a day.</summary>
/// <typeparam name="T">The answer.</typeparam>
public abstract class DossierQuestion<T> : ComponentBase
    where T : class
{
    /// <summary>The dossier's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private protected Desk Desk { get; set; } = null!;

    [Inject]
    private IHttpContextAccessor Accessor { get; set; } = null!;

    /// <summary>The dossier; null where there is none of that id.</summary>
    protected DossierDefinition? Dossier { get; private set; }

    /// <summary>The day that the address names; null for today.</summary>
    protected DateOnly? On { get; private set; }

    /// <summary>The answer; null without a dossier, and where the address cannot be used.</summary>
    protected T? Answer { get; private set; }

    private protected IReadOnlyList<QueryFault> Faults { get; private set; } = [];

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Dossier = Desk.Dossier(Id);
        var values = new QueryValues(Accessor.HttpContext!.Request.Query);
        On = values.Day("on");
        Read(values);
        Faults = values.Faults;
        if (Faults.Count > 0)
        {
            Accessor.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (Dossier is not null)
        {
            Answer = Ask(Dossier, On ?? Desk.Today);
        }
    }

    /// <summary>Asks.</summary>
    protected abstract T Ask(DossierDefinition dossier, DateOnly day);

    // What a page takes from the address beside the day.
    private protected virtual void Read(QueryValues values)
    {
    }
}
