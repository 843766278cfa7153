using FlowDsl.Asl.Json;
using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation.Emission;

/// <summary>From which line each state comes.</summary>
internal static class SourceMaps
{
    public static SourceMap Of(IReadOnlyList<Draft> drafts) => new(drafts.ToDictionary(draft => draft.Name, draft => draft.Place, StringComparer.Ordinal));
}
