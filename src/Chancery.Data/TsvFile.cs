using System.Text;

namespace Chancery.Data;

/// <summary>Reads tab-separated data files: UTF-8, '#' comment lines, a fixed number of columns, no quoting.</summary>
public static class TsvFile
{
    /// <summary>The rows of a file in their order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">How many columns each row has to have.</param>
    /// <exception cref="DataException">The file is missing, is no UTF-8, or a row has another number of columns.</exception>
    public static IEnumerable<TsvRow> Read(string path, int columns)
    {
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var fields = line.Split('\t');
            if (fields.Length != columns)
            {
                throw new DataException(path, number, $"{fields.Length} columns where {columns} are wanted");
            }
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = fields[i].Trim().Normalize(NormalizationForm.FormC);
            }
            yield return new TsvRow(path, number, fields);
        }
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new DataException($"{path}: {e.Message}", e);
        }
    }
}
