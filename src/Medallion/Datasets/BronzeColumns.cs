namespace Medallion;

/// <summary>Reads the <c>bronze</c> of a dataset: the columns that a team adds to those that every bronze table has.</summary>
internal static class BronzeColumns
{
    private static readonly string[] Given = ["source_key", "line_number", "line", "is_record"];

    /// <exception cref="FormatException">A column is none, or bears a name that is taken; the message has the place.</exception>
    public static IReadOnlyDictionary<string, FieldPath> Read(JsonMember json) =>
        json.Members().ToDictionary(column => Name(column.Key, column.Value), column => FieldPath.Parse(column.Value.Text()));

    // With two columns of one name an engine takes the one or the other, and says nothing.
    private static string Name(string name, JsonMember json) =>
        Given.Contains(name)
            ? throw json.Wrong($"has a name that is taken: every bronze table has {string.Join(", ", Given)} already. Choose another, for instance {name}_of_record")
            : DatasetFolder.Name(name);
}
