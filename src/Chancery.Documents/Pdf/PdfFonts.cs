namespace Chancery.Documents.Pdf;

/// <summary>The faces that a PDF is set in.</summary>
/// <param name="Regular">The usual one.</param>
/// <param name="Bold">The one for what stands out; the usual one again where the family has no other.</param>
public sealed record PdfFonts(TrueTypeFont Regular, TrueTypeFont Bold)
{
    // Where in the list those without serifs begin.
    private const int FirstPlain = 8;

    // Those with serifs first, as official papers have them; of each family the files of its usual and of its bold face.
    private static readonly (string Regular, string Bold)[] Preferred =
    [
        ("times.ttf", "timesbd.ttf"),
        ("Times New Roman.ttf", "Times New Roman Bold.ttf"),
        ("Times_New_Roman.ttf", "Times_New_Roman_Bold.ttf"),
        ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
        ("Tinos-Regular.ttf", "Tinos-Bold.ttf"),
        ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
        ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
        ("FreeSerif.ttf", "FreeSerifBold.ttf"),
        ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("Arial.ttf", "Arial Bold.ttf"),
        ("arial.ttf", "arialbd.ttf"),
    ];

    /// <summary>
    /// The first family, in a stated order and then in that of the files' names, that has a glyph for every letter of Vietnamese.
    /// </summary>
    /// <param name="folders">Folders of fonts; those that are not there are passed over.</param>
    /// <param name="isPlain">True to look at families without serifs first, which are read better where letters are small.</param>
    /// <returns>The faces; null where there are none.</returns>
    public static PdfFonts? Find(IEnumerable<string> folders, bool isPlain = false)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var files = folders.SelectMany(SystemFonts.Files).Distinct(StringComparer.Ordinal).OrderBy(f => isPlain && Rank(f) < FirstPlain).ThenBy(Rank).ThenBy(f => f, StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            if (Read(file) is { } regular && regular.HasAll(VietnameseLetters.All))
            {
                var bold = BoldOf(file) is { } other && files.Contains(other) ? Read(other) : null;
                return new PdfFonts(regular, bold is not null && bold.HasAll(VietnameseLetters.All) ? bold : regular);
            }
        }
        return null;
    }

    private static int Rank(string file)
    {
        var at = Array.FindIndex(Preferred, p => p.Regular == Path.GetFileName(file));
        return at >= 0 ? at : Preferred.Length;
    }

    private static string? BoldOf(string file)
    {
        var at = Rank(file);
        return at < Preferred.Length ? Path.Combine(Path.GetDirectoryName(file)!, Preferred[at].Bold) : null;
    }

    private static TrueTypeFont? Read(string file)
    {
        try
        {
            return TrueTypeFont.Read(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
