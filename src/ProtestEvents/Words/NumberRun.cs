namespace ProtestEvents;

/// <summary>A number as it builds up word by word: twenty, twenty-five, twenty-five thousand.</summary>
internal sealed class NumberRun
{
    private decimal whole;
    private decimal? last;
    private bool isDigits;
    private bool isLost;

    /// <summary>The number so far; null before the first word.</summary>
    public decimal? Value => last is null ? null : whole + last;

    /// <summary>Whether a hyphen or an "and" may go on with it.</summary>
    public bool IsInWords => last is not null && !isDigits;

    /// <summary>Starts with digits.</summary>
    public void Start(decimal number) => (whole, last, isDigits) = (0, number, true);

    /// <summary>Starts with digits too many to be a number of anything; what multiplies them is lost too.</summary>
    public void Lose() => isLost = true;

    /// <summary>Goes on with a number word where English does ("twenty five", "two hundred and five"), and starts a new number elsewhere ("six, seven").</summary>
    public void Add(decimal word, HashSet<decimal> found)
    {
        var isTens = last is { } tens && tens % 100 is >= 20 and <= 90 && tens % 10 == 0 && word < 10;
        var isRest = last is { } hundreds && hundreds >= 100 && hundreds % 100 == 0 && word < 100;
        if (!isDigits && (isTens || isRest))
        {
            last += word;
            return;
        }

        End(found);
        (whole, last, isDigits) = (0, word, false);
    }

    /// <summary>Multiplies by hundred, thousand, and so on; "a thousand" is one of them. In "two thousand three hundred" the thousands are kept.</summary>
    public void Scale(decimal scale, decimal most)
    {
        if (isLost)
        {
            return;
        }

        if (last is { } number && number % 1000 < 100 && number >= 1000 && scale == 100)
        {
            (whole, last) = (whole + number - (number % 1000), number % 1000);
        }

        var product = (last is null or 0 ? 1 : last.Value) * scale;
        last = product <= most ? product : null;
    }

    /// <summary>Ends the number and keeps it.</summary>
    public void End(HashSet<decimal> found)
    {
        if (Value is { } number)
        {
            found.Add(number);
        }

        (whole, last, isDigits, isLost) = (0, null, false, false);
    }
}
