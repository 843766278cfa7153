namespace FlowDsl.Local.Tests.Distributing;

public class ItemReaderTests
{
    private const string Json = "\"InputType\": \"JSON\"";
    private const string Sources = """ "ItemSelector": { "s": "{% $states.context.Map.Item.Source %}", "v": "{% $states.context.Map.Item.Value %}" }, """;

    private static Task<string> Items(string config, string content) => Maps.Output(Maps.Of(Maps.Reader(config)), new MemoryStore().With("k", content));

    private static Task<string> Refused(string config, string content) => Maps.Refusal(Maps.Of(Maps.Reader(config)), new MemoryStore().With("k", content));

    [Theory]
    [InlineData("\"InputType\": \"JSON\"", """ [1, "two", { "three": [3] }, null] """, """[1,"two",{"three":[3]},null]""")]
    [InlineData("\"InputType\": \"JSON\"", "\uFEFF[1]", "[1]")]
    [InlineData("\"InputType\": \"JSON\"", "[]", "[]")]
    [InlineData("\"InputType\": \"JSON\", \"ItemsPointer\": \"/a~1b/1/c\"", """ { "x": { "a/b": [9] }, "a/b": [[0], { "d": 1, "c": [7, 8] }], "c": [1] } """, "[7,8]")]
    [InlineData("\"InputType\": \"JSON\", \"ItemsPointer\": \"/o\"", """ { "o": { "x": 1, "y": [2] } } """, """[{"Key":"x","Value":1},{"Key":"y","Value":[2]}]""")]
    [InlineData("\"InputType\": \"JSON\", \"MaxItems\": 2", "[1, 2, 3]", "[1,2]")]
    [InlineData("\"InputType\": \"JSON\", \"MaxItems\": \"{% 0 %}\"", "[1, 2, 3]", "[1,2,3]")]
    [InlineData("\"InputType\": \"JSONL\"", "{\"a\": 1}\n\n[2]\r\n \"3\" ", """[{"a":1},[2],"3"]""")]
    [InlineData("\"InputType\": \"JSONL\", \"MaxItems\": 1", "1\nno JSON", "[1]")]
    public async Task Json_gives_its_elements(string config, string content, string items) => Assert.Equal(items, await Items(config, content));

    [Theory]
    [InlineData("\"InputType\": \"JSON\"", """{"Hello": "world"}""", "Attempting to map over non-iterable node.")]
    [InlineData("\"InputType\": \"JSON\", \"ItemsPointer\": \"/a\"", """{"a": 1}""", "Attempting to map over non-iterable node.")]
    [InlineData("\"InputType\": \"JSON\", \"ItemsPointer\": \"/b\"", """{"a": []}""", "Attempting to map over non-iterable node.")]
    [InlineData("\"InputType\": \"JSON\", \"MaxItems\": -1", "[]", "field MaxItems must be positive")]
    [InlineData("\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"", "a,b,a\n1,2,3", "CSV headers cannot contain duplicates.")]
    [InlineData("\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"", "a\n\"1", "A quotation mark in the CSV file is never closed.")]
    public async Task What_cannot_be_read_is_the_Maps_failure(string config, string content, string cause) => Assert.Equal(cause, await Refused(config, content));

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2")]
    [InlineData("[1, ]")]
    [InlineData("nothing")]
    [InlineData("[{\"\\ud800\": 1}]")]
    public async Task Broken_JSON_is_the_Maps_failure(string content) => Assert.StartsWith("The object is no valid JSON: ", await Refused(Json, content), StringComparison.Ordinal);

    [Fact]
    public async Task JSON_that_is_nested_too_deep_or_not_in_UTF8_is_the_Maps_failure()
    {
        Assert.StartsWith("The object is no valid JSON", await Refused(Json, "[" + new string('[', 5000)), StringComparison.Ordinal);
        Assert.StartsWith("The object is no valid JSON", await Maps.Refusal(Maps.Of(Maps.Reader(Json)), new MemoryStore().With("k", [.. "[\""u8, 0xFF, .. "\"]"u8])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_that_lie_across_the_pieces_of_a_file_are_whole()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new string((char)('a' + i % 26), 5000 + i)).ToList();
        const string Lengths = """ "ItemSelector": "{% $length($states.context.Map.Item.Value) %}", """;
        var expected = "[" + string.Join(',', texts.Select(text => text.Length)) + "]";

        Assert.Equal(expected, await Maps.Output(Maps.Of(Maps.Reader(Json) + Lengths), new MemoryStore().With("k", "[" + string.Join(',', texts.Select(text => $"\"{text}\"")) + "]")));
        Assert.Equal(expected, await Maps.Output(Maps.Of(Maps.Reader("\"InputType\": \"JSONL\"") + Lengths), new MemoryStore().With("k", string.Join('\n', texts.Select(text => $"\"{text}\"")))));
    }

    [Theory]
    [InlineData("JSON", "[\"", "\"]")]
    [InlineData("JSONL", "\"", "\"")]
    [InlineData("CSV", "a\n", "\n")]
    [InlineData("CSV", "a\n\"", "\"\n")]
    public async Task An_item_of_more_than_8_MB_is_refused(string type, string before, string after) => Assert.Equal(
        "An item is larger than 8 MB.", await Refused($"\"InputType\": \"{type}\", \"CSVHeaderLocation\": \"FIRST_ROW\"", before + new string('x', 9_000_000) + after));

    [Theory]
    [InlineData("{% 5 %}", "The field 'Key' must be a string, but was 5.")]
    [InlineData("{% '' %}", "The field 'Key' is required but was missing.")]
    public async Task A_key_that_is_computed_has_to_be_a_text(string key, string refusal) => Assert.Equal(refusal, await Maps.Refusal(Maps.Of(Maps.Reader(Json, key)), new MemoryStore()));

    [Fact]
    public async Task A_version_of_an_object_is_read_where_one_is_named()
    {
        var store = new MemoryStore().With("k", "[1,2]");

        Assert.Equal("[]", await Maps.Output(Maps.Of(Maps.Reader(Json, arguments: """, "VersionId": "old" """)), store));
        await Maps.Refusal(Maps.Of(Maps.Reader(Json, arguments: """, "VersionId": "none" """)), store);
    }

    [Theory]
    [InlineData("k.json.gz")]
    [InlineData("k.json.zst")]
    [InlineData("k.json.zstd")]
    public async Task Compressed_files_are_read_and_broken_ones_refused(string key)
    {
        var states = Maps.Of(Maps.Reader(Json, key));
        var content = key.EndsWith(".gz", StringComparison.Ordinal) ? MemoryStore.Compressed("[1,2]") : MemoryStore.Zstandard("[1,2]");

        Assert.Equal("[1,2]", await Maps.Output(states, new MemoryStore().With(key, content)));
        await Maps.Refusal(states, new MemoryStore().With(key, "[1,2]"));
        await Maps.Refusal(states, new MemoryStore().With(key, content[..(content.Length / 2)]));
    }

    [Fact]
    public async Task A_missing_object_bucket_or_store_is_the_Maps_failure()
    {
        Assert.Contains("NoSuchKey", await Maps.Refusal(Maps.Of(Maps.Reader(Json)), new MemoryStore()), StringComparison.Ordinal);
        Assert.Contains("NoSuchBucket", await Maps.Refusal(Maps.Of(Maps.Reader(Json, bucket: "c")), new MemoryStore()), StringComparison.Ordinal);
        Assert.Contains("no store", await Maps.Refusal(Maps.Of(Maps.Reader(Json)), null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readers_failure_can_be_retried_and_caught()
    {
        const string More = """ "Retry": [ { "ErrorEquals": ["States.ItemReaderFailed"], "MaxAttempts": 1 } ], "Catch": [ { "ErrorEquals": ["States.ItemReaderFailed"], "Output": "caught", "Next": "Z" } ], """;

        var result = await Maps.Run(Maps.Of(Maps.Reader(Json) + More), new MemoryStore());

        Assert.Equal("caught", result.Output!.Value.GetString());
        Assert.Equal([ExecutionStatus.Failed, ExecutionStatus.Failed], result.MapRuns.Select(run => run.Status));
        Assert.Equal(2, result.MapRuns.Select(run => run.MapRunArn).Distinct().Count());
    }

    [Fact]
    public async Task A_source_names_the_object() => Assert.Equal(
        """[{"s":"S3://b/k","v":1}]""", await Maps.Output(Maps.Of(Maps.Reader(Json) + Sources), new MemoryStore().With("k", "[1]")));

    [Fact]
    public async Task A_listing_gives_what_is_known_of_each_object_under_the_bucket_as_source() => Assert.Equal(
        """[{"s":"S3://b","v":{"Etag":"\"p/1\"","Key":"p/1","LastModified":1668699881,"Size":3,"StorageClass":"STANDARD"}}]""",
        await Maps.Output(Maps.Of(Maps.Reader("", "p/", "listObjectsV2") + Sources), new MemoryStore().With("p/1", "one").With("q", "")));

    [Fact]
    public async Task Listed_objects_can_be_loaded_one_after_the_other_up_to_the_limit()
    {
        var store = new MemoryStore().With("p/", "").With("p/1.jsonl", "1\n2").With("p/2.jsonl", "3\n4");

        Assert.Equal(
            """[{"s":"S3://b/p/1.jsonl","v":1},{"s":"S3://b/p/1.jsonl","v":2},{"s":"S3://b/p/2.jsonl","v":3}]""",
            await Maps.Output(Maps.Of(Maps.Reader("\"InputType\": \"JSONL\", \"Transformation\": \"LOAD_AND_FLATTEN\", \"MaxItems\": 3", "p/", "listObjectsV2") + Sources), store));
    }

    [Fact]
    public async Task An_inventory_gives_the_rows_of_its_files_by_the_names_of_its_schema()
    {
        const string Manifest = """
            { "sourceBucket": "s", "destinationBucket": "arn:aws:s3:::b", "fileFormat": "CSV", "fileSchema": "Bucket, Key, Size", "files": [ { "key": "data/1.csv.gz", "size": 1 } ] }
            """;
        var store = new MemoryStore().With("k", Manifest).With("data/1.csv.gz", MemoryStore.Compressed("\"s\",\"x/\",\"0\"\n\"s\",\"x/y\",\"7\"\n"));

        const string Items = """[{"Bucket":"s","Key":"x/","Size":"0"},{"Bucket":"s","Key":"x/y","Size":"7"}]""";
        Assert.Equal(Items, await Maps.Output(Maps.Of(Maps.Reader("\"InputType\": \"MANIFEST\"")), store));
        Assert.Equal(Items, await Maps.Output(Maps.Of(Maps.Reader("\"ManifestType\": \"S3_INVENTORY\"")), store));
        await Maps.Refusal(Maps.Of(Maps.Reader("\"InputType\": \"MANIFEST\"")), new MemoryStore().With("k", """{ "fileFormat": "ORC" }"""));
    }

    [Fact]
    public async Task A_manifest_of_Athena_names_the_files_that_hold_the_items()
    {
        var store = new MemoryStore().With("k", "s3://b/one\ns3://b/two\n").With("one", "{\"n\":1}").With("two", "{\"n\":2}");

        Assert.Equal(
            """[{"s":"S3://b/one","v":{"n":1}},{"s":"S3://b/two","v":{"n":2}}]""",
            await Maps.Output(Maps.Of(Maps.Reader("\"ManifestType\": \"ATHENA_DATA\", \"InputType\": \"JSONL\"") + Sources), store));
    }

    [Fact]
    public async Task Parquet_is_read_by_the_host()
    {
        var states = Maps.Of(Maps.Reader("\"InputType\": \"PARQUET\", \"MaxItems\": 2"));
        var store = new MemoryStore();
        store.Parquet["k"] = ["{\"n\":1}", "{\"n\":2}", "{\"n\":3}"];

        Assert.Equal("""[{"n":1},{"n":2}]""", await Maps.Output(states, store));
        Assert.Contains("NoSuchKey", await Maps.Refusal(states, new MemoryStore()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_file_that_unfolds_to_more_than_memory_is_refused()
    {
        var many = string.Concat(Enumerable.Repeat("1\n", 9_000_000));

        Assert.Contains("512 MiB", await Maps.Refusal(Maps.Of(Maps.Reader("\"InputType\": \"JSONL\"", "k.gz")), new MemoryStore().With("k.gz", MemoryStore.Compressed(many))), StringComparison.Ordinal);
    }
}
