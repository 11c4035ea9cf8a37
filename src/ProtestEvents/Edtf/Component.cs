namespace ProtestEvents;

/// <summary>A month or a day as written: two digits, each of which may be X for unspecified. The default is none.</summary>
internal readonly record struct Component(int Index, char Tens, char Ones)
{
    public bool IsWritten => Tens != '\0';

    public bool HasUnspecified => Tens == 'X' || Ones == 'X';

    public bool IsUnspecified => Tens == 'X' && Ones == 'X';

    /// <summary>The number where both digits are known, otherwise 0.</summary>
    public int Number => !IsWritten || HasUnspecified ? 0 : ((Tens - '0') * 10) + (Ones - '0');

    public static bool TryRead(ref Cursor cursor, string name, out Component component)
    {
        component = default;
        var index = cursor.Index;
        if (!IsDigitOrX(cursor))
            return cursor.FailExpecting($"two digits for the {name}");
        var tens = cursor.Take();
        if (!IsDigitOrX(cursor))
            return cursor.FailExpecting($"a second digit for the {name}");
        component = new(index, tens, cursor.Take());
        return true;
    }

    /// <summary>Whether the unspecified digits can be filled in so that they give the number.</summary>
    public bool Includes(int number) =>
        !IsWritten || ((Tens == 'X' || Tens - '0' == number / 10) && (Ones == 'X' || Ones - '0' == number % 10));

    public bool FitsIn(int largest)
    {
        for (var number = 1; number <= largest; number++)
        {
            if (Includes(number))
                return true;
        }

        return false;
    }

    public override string ToString() => $"{Tens}{Ones}";

    private static bool IsDigitOrX(in Cursor cursor) => cursor.AtDigit || cursor.Next == 'X';
}
