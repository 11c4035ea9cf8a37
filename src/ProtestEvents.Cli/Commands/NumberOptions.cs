using System.CommandLine.Parsing;

namespace ProtestEvents.Cli;

/// <summary>Reads the numbers of options in the same way in every culture, and gives a sentence for a text that is not a number.</summary>
internal static class NumberOptions
{
    private const double MostSeconds = 86_400;

    public static double Seconds(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds)
            return seconds;
        result.AddError("--timeout takes seconds, more than 0 and at most 86400.");
        return 0;
    }

    public static int? Whole(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        result.AddError($"Found '{result.Tokens[0].Value}', expected a whole number in digits.");
        return null;
    }
}
