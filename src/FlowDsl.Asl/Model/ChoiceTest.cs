namespace FlowDsl.Asl.Model;

/// <summary>What has to hold for a JSONPath rule. See https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html.</summary>
public abstract record ChoiceTest
{
    /// <summary>A remark for readers. The outermost test of a rule has none: the remark is the rule's.</summary>
    public string? Comment { get; init; }

    /// <summary>Members without a property here, in the order of the document. The outermost test of a rule has none: they are the rule's.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
