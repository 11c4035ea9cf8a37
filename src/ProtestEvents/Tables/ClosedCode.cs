using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>Closed vocabularies: enums whose members, counted from 0, stand in the tables in kebab-case.</summary>
internal static class ClosedCode
{
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum
    {
        var position = Array.IndexOf(Codes<TEnum>.Texts, code);
        value = position < 0 ? default : Unsafe.BitCast<int, TEnum>(position);
        return position >= 0;
    }

    /// <summary>The code of a member, as <c>goes-on</c> for <see cref="Phase.GoesOn"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : Enum => OfName(value.ToString());

    private static string OfName(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static class Codes<TEnum>
    {
        public static readonly string[] Texts = [.. Enum.GetNames(typeof(TEnum)).Select(OfName)];
    }
}
