// The `refrain` command: finds the command asked for, loads it only then, and turns its answer into an exit code.
import { commands } from "./commands.ts";
import { main as words } from "./words/en/main.ts";

/** 0 all well, 1 the input is at fault, 2 the call is. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(words.help(commands.map(({ name, does }) => [name, does])));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    process.stdout.write(`${words.version}\n`);
    return 0;
  }
  if (name === "help") return run([rest[0] ?? "--help", ...(rest[0] ? ["--help"] : [])]);
  const command = commands.find((one) => one.name === name);
  if (!command) {
    process.stderr.write(
      words.noSuchCommand(
        name,
        commands.map((one) => one.name),
      ),
    );
    return 2;
  }
  const { help, run: start } = await command.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(help);
    return 0;
  }
  return start(rest);
}

// A reader that stops early (`refrain … | head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
