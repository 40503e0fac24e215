using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Claims;

namespace Chancery.Output;

/// <summary>Says in the user's language what reports claim of a contact and what the register knows of it.</summary>
public sealed class ClaimWords(Messages messages, DateWords dates)
{
    private const string Indent = "  ";

    /// <summary>"agrees" for <see cref="ClaimVerdict.Agrees"/>.</summary>
    public static string Code(ClaimVerdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>The claim: "the 3rd such contact of A (USA) and B (PRK) since June 2018".</summary>
    public string Of(EventClaim claim)
    {
        var sides = string.Join(" – ", claim.Sides.Select(EventWords.Side));
        var words = claim.Ordinal == 1 ? messages.Format("claim.first", sides) : messages.Format("claim.nth", claim.Ordinal, sides);
        return words
            + (claim.Since is { } since ? " " + messages.Format("claim.since", dates.Of(since)) : "")
            + (claim.Within is ['P', .. var length, var unit] ? " " + messages.Format("claim.within", messages.Format($"claim.unit-{char.ToLowerInvariant(unit)}", length)) : "")
            + (claim.Limit is { } limit ? $" “{limit}”" : "");
    }

    /// <summary>The claim, then what the register knows, in lines.</summary>
    public IEnumerable<string> Lines(CheckedClaim claim, DateOnly? reportsSince)
    {
        var begin = reportsSince is null ? messages["claim.undated"] : messages.Format("claim.begin", dates.Of(reportsSince));
        yield return DisplayWidth.Plain(messages.Format("claim.made", Of(claim.Claim), claim.Witnesses));
        yield return Indent + (claim.Known.Count == 0
            ? messages.Format($"claim.none-{Code(claim.Verdict)}", begin, claim.Claim.Ordinal - 1)
            : messages.Format($"claim.{Code(claim.Verdict)}", claim.Known.Count, claim.Claim.Ordinal - 1, begin, claim.Known.Count(k => k.Witnesses.Count > 1)));
        foreach (var known in claim.Known)
        {
            yield return Indent + Indent + Line(known);
        }
        if (claim.Previous is { } previous)
        {
            yield return Indent + messages.Format("claim.previous", Line(previous));
        }
        if (claim.Others > 0)
        {
            yield return Indent + messages.Format("claim.others", claim.Others);
        }
        if (claim.IsCut)
        {
            yield return Indent + messages["claim.cut"];
        }
    }

    private string Line(MergedEvent merged) =>
        DisplayWidth.Plain($"{dates.Of(merged.Event.Date)} · {EventWords.SidesWithoutOffices(merged.Event)} · {messages.Format("claim.witnesses", merged.Witnesses.Count)} · {merged.Id}");
}
