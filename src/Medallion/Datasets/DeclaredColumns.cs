namespace Medallion;

/// <summary>Reads the <c>columns</c> of a table: names and Glue types, in the order of the files.</summary>
internal static class DeclaredColumns
{
    /// <exception cref="FormatException">A column is none, or there are none; the message has the place.</exception>
    public static IReadOnlyList<DatasetColumn> Read(JsonMember json)
    {
        var columns = json.Members().Select(column => Column(column.Key, column.Value)).ToList();
        return columns.Count > 0 ? columns : throw json.Wrong("declares no column: name each with its type, or leave the member away");
    }

    private static DatasetColumn Column(string name, JsonMember json)
    {
        if (DatePartitions.Names.Contains(name)) throw json.Wrong("is a partition column, which lives in the path and in no file");
        var type = json.Text();
        return GlueColumnType.IsKnown(type)
            ? new(DatasetFolder.Name(name), type)
            : throw json.Wrong($"is '{type}', which is no type of Glue: write {GlueColumnType.Known}, without blanks");
    }
}
