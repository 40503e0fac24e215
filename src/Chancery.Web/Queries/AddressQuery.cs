using System.Text;

namespace Chancery.Web.Queries;

/// <summary>Writes the query of an address: pairs in the order in which they were added, what is null left out.</summary>
internal sealed class AddressQuery
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a pair.</summary>
    public AddressQuery Add(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
        return this;
    }

    /// <summary>Adds a day.</summary>
    public AddressQuery Add(string name, DateOnly? day) => Add(name, day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
