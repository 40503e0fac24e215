using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Chancery.Intake.Pdf;

/// <summary>
/// Asks poppler's program <c>pdftotext</c> for the words of a PDF and their places. It is started without a shell and given the bytes on standard input, so that no
/// name of a file or in one can say anything to it; its time and what it writes are bounded.
/// </summary>
internal sealed class PdfProgram(string folders, TimeSpan limit)
{
    private const string Name = "pdftotext";
    private const int MostText = 64 * 1024 * 1024;
    private const int MostErrors = 64 * 1024;

    /// <summary>The text of a PDF, or why there is none.</summary>
    public PdfText Read(ReadOnlyMemory<byte> pdf)
    {
        if (Path() is not { } path)
        {
            return new PdfText(null, IntakeCode.NoPdfProgram);
        }
        try
        {
            using var program = Process.Start(Start(path));
            return program is null ? new PdfText(null, IntakeCode.NoPdfProgram) : Read(program, pdf);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return new PdfText(null, IntakeCode.Unreadable, e.Message);
        }
    }

    // Only where the system looks for programs: never in the folder in which somebody's files lie.
    private string? Path()
    {
        foreach (var folder in folders.Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(System.IO.Path.IsPathFullyQualified))
        {
            foreach (var name in (ReadOnlySpan<string>)[Name, Name + ".exe"])
            {
                var path = System.IO.Path.Combine(folder, name);
                if (File.Exists(path))
                {
                    return path;
                }
            }
        }
        return null;
    }

    private static ProcessStartInfo Start(string path) => new(path)
    {
        // Words with their places in the order of reading, from standard input to standard output.
        ArgumentList = { "-enc", "UTF-8", "-bbox-layout", "-", "-" },
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private PdfText Read(Process program, ReadOnlyMemory<byte> pdf)
    {
        using var late = new CancellationTokenSource(limit);
        var given = Give(program.StandardInput.BaseStream, pdf, late.Token);
        var text = Take(program.StandardOutput.BaseStream, MostText, late.Token);
        var errors = Take(program.StandardError.BaseStream, MostErrors, late.Token);
        try
        {
            Task.WaitAll([given, text, errors], CancellationToken.None);
            program.WaitForExitAsync(late.Token).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is AggregateException or OperationCanceledException)
        {
            program.Kill(entireProcessTree: true);
            return new PdfText(null, IntakeCode.PdfTookTooLong, Spelled.Number((long)limit.TotalSeconds));
        }
        return Read(program.ExitCode, text.Result, Encoding.UTF8.GetString(errors.Result.Span));
    }

    private static PdfText Read(int exit, ReadOnlyMemory<byte> text, string errors)
    {
        if (exit == 0)
        {
            return text.Length > MostText
                ? new PdfText(null, IntakeCode.UnpacksTooFar, Spelled.Number(MostText))
                : new PdfText(Encoding.UTF8.GetString(text.Span), null);
        }
        return errors.Contains("assword", StringComparison.Ordinal) || errors.Contains("ncrypt", StringComparison.Ordinal)
            ? new PdfText(null, IntakeCode.Encrypted)
            : new PdfText(null, IntakeCode.BrokenPdf);
    }

    private static async Task Give(Stream input, ReadOnlyMemory<byte> pdf, CancellationToken late)
    {
        try
        {
            await using (input.ConfigureAwait(false))
            {
                await input.WriteAsync(pdf, late).ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // It stopped reading; its exit code says why.
        }
    }

    // What is past the limit is read, so that the program is not kept waiting, and one byte of it is held.
    private static async Task<ReadOnlyMemory<byte>> Take(Stream output, int most, CancellationToken late)
    {
        var (held, piece) = (new MemoryStream(), new byte[64 * 1024]);
        while (await output.ReadAsync(piece, late).ConfigureAwait(false) is > 0 and var read)
        {
            held.Write(piece.AsSpan(0, (int)Math.Min(read, most + 1 - held.Length)));
        }
        return held.GetBuffer().AsMemory(0, (int)held.Length);
    }
}
