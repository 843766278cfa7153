namespace FlowDsl.Asl.Model;

/// <summary>The language of a state's paths and expressions. The names are the ones that the JSON has.</summary>
public enum QueryLanguage
{
    /// <summary>Paths, payload templates and intrinsic functions: what a machine speaks that says nothing.</summary>
    JSONPath,

    /// <summary>JSONata expressions in <c>{% %}</c>.</summary>
    JSONata,
}
