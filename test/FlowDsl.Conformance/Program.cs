using FlowDsl.Conformance.Commands;

return CommandLine.Run(ConformanceCommand.Make(), args);
