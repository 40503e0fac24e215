using Chancery.Cli;

return ConsoleProgram.Run(args);
