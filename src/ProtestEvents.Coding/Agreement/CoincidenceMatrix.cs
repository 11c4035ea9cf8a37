namespace ProtestEvents;

/// <summary>
/// How often every pair of values occurs in one unit. Each pair of values in a unit counts once in each order, divided by the number of the unit's
/// values less one. Units with fewer than two values have no pairs and are left out.
/// </summary>
internal sealed class CoincidenceMatrix
{
    private readonly decimal[,] pairs;

    /// <summary>A unit is the values given, as positions among the distinct values; missing ones are left out.</summary>
    public CoincidenceMatrix(IEnumerable<IReadOnlyList<int>> units, int values)
    {
        pairs = new decimal[values, values];
        Totals = new int[values];
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            Units++;
            var weight = 1m / (unit.Count - 1);
            for (var i = 0; i < unit.Count; i++)
            {
                Totals[unit[i]]++;
                for (var j = 0; j < unit.Count; j++)
                {
                    if (i != j)
                        pairs[unit[i], unit[j]] += weight;
                }
            }
        }
    }

    public int Units { get; }

    public int[] Totals { get; }

    public int PairableValues => Totals.Sum();

    public decimal this[int first, int second] => pairs[first, second];
}
