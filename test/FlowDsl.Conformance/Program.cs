using FlowDsl.Conformance.Commands;

return ConformanceCommand.Make().Parse(args).Invoke();
