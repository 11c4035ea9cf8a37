using System.Numerics;
using System.Runtime.InteropServices;

namespace ProtestEvents;

/// <summary>An exact fraction in lowest terms, its denominator above zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Fraction
{
    private readonly BigInteger over;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, over) = (numerator / common, denominator / common);
    }

    public BigInteger Numerator { get; }

    /// <summary>One for the default value too, which is zero.</summary>
    public BigInteger Denominator => over.IsZero ? BigInteger.One : over;

    public bool IsZero => Numerator.IsZero;

    public static Fraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, value.Scale));
    }

    public static Fraction Whole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>The decimal next to it, halves to even, with so many digits behind the point.</summary>
    public decimal Round(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        var quotient = BigInteger.DivRem(Numerator * scale, Denominator, out var rest);
        var half = (BigInteger.Abs(rest) * 2).CompareTo(Denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient += Numerator.Sign;
        return (decimal)quotient / (decimal)scale;
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
}
