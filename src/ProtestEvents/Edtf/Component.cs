namespace ProtestEvents;

/// <summary>A month or a day as written: two digits, each of which may be unspecified.</summary>
/// <param name="Index">Where it stands in the text.</param>
/// <param name="Tens">The first digit, <c>X</c> where unspecified, NUL where there is no component.</param>
/// <param name="Ones">The second digit, likewise.</param>
internal readonly record struct Component(int Index, char Tens, char Ones)
{
    public static Component Absent { get; }

    public bool IsWritten => Tens != '\0';

    public bool HasUnspecified => Tens == 'X' || Ones == 'X';

    /// <summary>Whether one digit is unspecified and the other is not, which level 1 does not have.</summary>
    public bool HasOneUnspecified => Tens == 'X' ^ Ones == 'X';

    /// <summary>The number, or <see cref="SingleDate.Absent"/>, or <see cref="SingleDate.Unspecified"/>.</summary>
    public int Value => !IsWritten ? SingleDate.Absent : HasUnspecified ? SingleDate.Unspecified : ((Tens - '0') * 10) + (Ones - '0');

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

    /// <summary>Whether some way to fill in the unspecified digits gives a number between two.</summary>
    public bool MayBeIn(int smallest, int largest)
    {
        for (var number = smallest; number <= largest; number++)
        {
            if ((Tens == 'X' || Tens - '0' == number / 10) && (Ones == 'X' || Ones - '0' == number % 10))
                return true;
        }

        return false;
    }

    public override string ToString() => $"{Tens}{Ones}";

    private static bool IsDigitOrX(in Cursor cursor) => cursor.AtDigit || cursor.Next == 'X';
}
