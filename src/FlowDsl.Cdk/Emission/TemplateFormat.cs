namespace FlowDsl.Cdk;

/// <summary>How a CloudFormation template is written.</summary>
public enum TemplateFormat
{
    /// <summary>YAML, with the short forms of the intrinsic functions.</summary>
    Yaml,

    /// <summary>JSON.</summary>
    Json,
}
