namespace FlowDsl.Fuzz.Targets;

/// <summary>Something of the library that takes input from anyone.</summary>
internal interface IFuzzTarget
{
    /// <summary>Inputs to begin with.</summary>
    IReadOnlyList<string> Seeds { get; }

    /// <summary>Changes one.</summary>
    string Mutate(string seed, Random chance);

    /// <summary>Takes one. Documented exceptions are caught; whatever else is thrown is a finding.</summary>
    void Take(string input);
}
