using FlowDsl.Conformance.Commands;
using FlowDsl.Fuzz.Running;

return CommandLine.Run(FuzzCommand.Make(), args);
