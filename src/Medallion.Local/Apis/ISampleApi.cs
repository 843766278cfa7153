namespace Medallion.Local.Apis;

/// <summary>Answers as a pipeline's source does, from sample data, so that the pipeline runs without the network. Same request, same answer: no clock, nothing random.</summary>
public interface ISampleApi
{
    /// <summary>The path that it answers, as in the source's real address: <c>/fdsnws/event/1/query</c>.</summary>
    string Path { get; }

    /// <summary>The first and the last day that it has records of, in UTC; null when it does not say. A run of another day that fails is told of them.</summary>
    (DateOnly First, DateOnly Last)? Days => null;

    /// <summary>Answers a request.</summary>
    /// <param name="query">The query's parameters; of one that is given twice, the last.</param>
    SampleAnswer Answer(IReadOnlyDictionary<string, string> query);
}
