using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Documents.Pdf;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Png;
using Chancery.Pictures.Scenes;
using Chancery.Pictures.Svg;
using Chancery.Pictures.Tables;

namespace Chancery.Cli.Commands;

/// <summary>chancery picture: a picture of a dossier as SVG or PNG, or the facts that it shows.</summary>
internal sealed class PictureCommand : Command
{
    private static readonly string[] Forms = ["svg", "png"];
    private static readonly string[] Kinds = [.. Enum.GetNames<PictureKind>().Select(n => n.ToLowerInvariant())];

    private readonly Session _session;
    private readonly Argument<string?> _kind;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly PictureOptions _options;
    private readonly Option<string?> _form;
    private readonly Option<string?> _file;

    public PictureCommand(Session session)
        : base("picture", session.Messages["help.picture"])
    {
        _session = session;
        var messages = session.Messages;
        _kind = new("KIND") { Description = messages["help.picture.kind"], Arity = ArgumentArity.ZeroOrOne };
        _dossier = new("DOSSIER") { Description = messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = messages["help.calendar.on"], HelpName = "DATE" };
        _options = new PictureOptions(messages);
        _form = new("--to-format") { Description = messages["help.picture.to-format"], HelpName = "svg|png" };
        _file = new("-o", "--output") { Description = messages["help.brief.output"], HelpName = "FILE" };
        Add(_kind);
        Add(_dossier);
        foreach (var option in (Option[])[_on, .. _options.All, _form, _file])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var name = parsed.GetValue(_kind) ?? throw UsageFault.Missing(Name, _kind.Name);
        var kind = Array.IndexOf(Kinds, name) is >= 0 and var at ? (PictureKind)at : throw UsageFault.Value(_kind.Name, name, string.Join(", ", Kinds));
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var isPng = IsPng(parsed);
        var draw = _options.Drawing(parsed, kind, name, dossier, day, new DataFolder(_session.DataFolder(parsed)));
        Scene scene;
        using (var register = _session.OpenRegister(parsed))
        {
            scene = draw(register, new Pictures.PictureWords(_session.Wording));
        }
        if (_session.HasFormat(parsed))
        {
            WriteFacts(parsed, format, name, dossier, day, scene);
        }
        else
        {
            OutputFile.Write(_session, parsed.GetValue(_file), isPng ? Png(scene) : Svg(scene), FaultCode.PictureNotWritten);
        }
        return ExitCode.Done;
    }

    private bool IsPng(ParseResult parsed)
    {
        var form = parsed.GetValue(_form) ?? Forms[0];
        return Array.IndexOf(Forms, form) switch
        {
            0 => false,
            // A terminal shows no such bytes.
            1 => parsed.GetValue(_file) is null && _session.Around.OutputIsTerminal ? throw UsageFault.Missing(Name, "-o FILE") : true,
            _ => throw UsageFault.Value(_form.Name, form, string.Join(", ", Forms)),
        };
    }

    private static byte[] Svg(Scene scene)
    {
        using var bytes = new MemoryStream();
        SvgWriter.Write(scene, bytes);
        return bytes.ToArray();
    }

    private byte[] Png(Scene scene)
    {
        var folders = _session.Around.FontFolders;
        var fonts = PdfFonts.Find(folders, isPlain: true) ?? throw new CommandFault(ExitCode.Unusable, FaultCode.NoFontToDraw, string.Join(", ", folders));
        using var bytes = new MemoryStream();
        return PngWriter.Write(scene, fonts, bytes) ? bytes.ToArray() : throw new CommandFault(ExitCode.InputFailed, FaultCode.PictureTooLarge, scene.Width, scene.Height);
    }

    private void WriteFacts(ParseResult parsed, ListFormat format, string name, DossierDefinition dossier, DateOnly day, Scene scene)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, Name, json => PictureJson.Write(json, name, dossier, day, scene));
                break;
            case ListFormat.Csv:
                PictureCsv.Write(_session.Around.Text, scene.Table);
                break;
            default:
                new PicturePage(_session, parsed).Write(scene);
                break;
        }
    }
}
