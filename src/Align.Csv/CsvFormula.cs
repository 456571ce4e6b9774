namespace Align.Csv;

/// <summary>Keeps spreadsheets from running a cell as a formula, in a way that can be undone.</summary>
internal static class CsvFormula
{
    /// <summary>The cell with an apostrophe in front where it begins, behind any apostrophes, like a formula.</summary>
    public static string Guard(string cell) => IsFormula(cell) ? "'" + cell : cell;

    /// <summary>The cell without the apostrophe that <see cref="Guard"/> put there.</summary>
    public static string Unguard(string cell) => cell.Length > 1 && cell[0] == '\'' && IsFormula(cell) ? cell[1..] : cell;

    private static bool IsFormula(string cell)
    {
        var first = 0;
        while (first < cell.Length && cell[first] == '\'') first++;
        return first < cell.Length && cell[first] is '=' or '+' or '-' or '@' or '\t';
    }
}
