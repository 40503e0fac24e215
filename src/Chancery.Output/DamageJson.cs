using System.Text.Json;
using Chancery.Register.Upkeep;

namespace Chancery.Output;

/// <summary>What is wrong with a register, in JSON.</summary>
public static class DamageJson
{
    /// <summary>The code of what is wrong.</summary>
    public static string Code(DamageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A damage.</summary>
    public static void Write(Utf8JsonWriter json, Damage damage)
    {
        json.WriteString("damage", Code(damage.Kind));
        json.WriteString("place", damage.Place);
        json.WriteString("detail", damage.Detail);
        if (damage.Report is { } report)
        {
            json.WriteStartObject("report");
            Write(json, report);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("report");
        }
    }

    /// <summary>What can be told of a damaged report.</summary>
    public static void Write(Utf8JsonWriter json, DamagedReport report)
    {
        json.WriteString("hash", report.Hash);
        json.WriteString("source", report.Source);
        json.WriteString("title", report.Title);
    }
}
