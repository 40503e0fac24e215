using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Chancery.Pictures.Svg;

namespace Chancery.Web;

/// <summary>Style sheets and scripts, which lie in the program itself. Their addresses change with their bytes, so a browser may keep them.</summary>
internal static class AssetFiles
{
    /// <summary>Under which all of them lie.</summary>
    public const string Prefix = "/assets";

    private const int MarkLength = 12;

    // The colours of pictures belong to those who draw them.
    private static readonly string PictureColours =
        $":root{{{PictureStyle.LightProperties}}}@media (prefers-color-scheme:dark){{:root{{{PictureStyle.DarkProperties}}}}}@media print{{:root{{{PictureStyle.LightProperties}}}}}{PictureStyle.Rules}";

    private static readonly FrozenDictionary<string, Asset> Files = Load();

    /// <summary>The address of a file, with a mark of what is in it.</summary>
    public static string Address(string name) => $"{Prefix}/{Files[name].Mark}/{name}";

    /// <summary>Serves the files.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Prefix + "/{mark}/{name}", (string mark, string name, HttpContext context) =>
        {
            if (!Files.TryGetValue(name, out var asset))
            {
                return Results.NotFound();
            }
            context.Response.Headers.CacheControl = mark == asset.Mark ? "public, max-age=31536000, immutable" : "no-cache";
            return Results.Bytes(asset.Bytes, asset.Type);
        }).AllowAnonymous();

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(AssetFiles).Assembly;
        // What lies in a folder there is for programs.
        return assembly.GetManifestResourceNames().Where(n => !n.Contains('/', StringComparison.Ordinal)).ToFrozenDictionary(n => n, n =>
        {
            using var stream = assembly.GetManifestResourceStream(n)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var bytes = Encoding.UTF8.GetBytes(reader.ReadToEnd() + (Path.GetExtension(n) == ".css" ? PictureColours : ""));
            return new Asset(bytes, Type(n), Convert.ToHexStringLower(SHA256.HashData(bytes))[..MarkLength]);
        }, StringComparer.Ordinal);
    }

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };

    private sealed record Asset(byte[] Bytes, string Type, string Mark);
}
