using System.Globalization;
using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads the Vietnamese encodings from before Unicode: encoding, bytes and letter a line.</summary>
public static class LegacyEncodingLoader
{
    /// <summary>The encodings of a file.</summary>
    /// <param name="path">The file, <c>data/intake/legacy-encodings.tsv</c> of a data set.</param>
    /// <exception cref="DataException">The file cannot be read, or a row's bytes are none.</exception>
    public static LegacyEncodings Load(string path) => new(TsvFile.Read(path, 3).Select(row => (row[0], Characters(row), row[2])));

    // As Latin-1 shows the bytes.
    private static string Characters(TsvRow row) => string.Concat(row[1].Split(' ').Select(hex =>
        byte.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? (char)value : throw row.Fault($"'{hex}' is no byte")));
}
