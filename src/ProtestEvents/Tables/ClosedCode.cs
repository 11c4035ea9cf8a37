using System.Text;

namespace ProtestEvents;

/// <summary>Closed vocabularies: enums whose members stand in the tables in kebab-case.</summary>
internal static class ClosedCode
{
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum
    {
        var position = Array.IndexOf(Codes<TEnum>.Texts, code);
        value = position < 0 ? default : Codes<TEnum>.Values[position];
        return position >= 0;
    }

    /// <summary>The code of a member, as <c>goes-on</c> for <see cref="Phase.GoesOn"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => OfMember(value);

    /// <summary>The code of a member of any closed vocabulary.</summary>
    public static string OfMember(Enum value)
    {
        var name = value.ToString();
        var code = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
                code.Append('-');

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    private static class Codes<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] Texts = Array.ConvertAll(Values, Of);
    }
}
