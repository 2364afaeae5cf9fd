namespace Dossier.Engine.Claims;
internal static class Singular { public static string Of(string w) => w.EndsWith("s", StringComparison.Ordinal) ? w.Substring(0, w.Length - 1) : w; }
