export const main = {
  version: "refrain 0.1.0",

  does: {
    coach: "read messages the way a partner will hear them",
    dynamics: "simulate, study and fit models of the dance in numbers",
    serve: "serve the app and its relay (what npm start runs)",
    verify: "compare the app a server hands out with the one that was published",
    letters: "write to your readers: letters, sign-ups, bounces",
    comments: "look at what readers wrote under the pieces",
    map: "join two halves of an episode, print the loop and its sentences",
    chats: "read an export of a chat, print its rhythms and the times the dance happened",
  },

  help: (
    commands: readonly (readonly [name: string, does: string])[],
  ): string => `refrain: see the dance of two people, from the command line.

Usage: refrain COMMAND …

${commands.map(([name, does]) => `  ${name.padEnd(10)} ${does}`).join("\n")}

  refrain COMMAND --help   explains one of them
  refrain --version

Whatever prints a result prints it as JSON with --json. A command ends with 0 when all is well, 1 when the input is at fault, 2 when the call is.
`,

  noSuchCommand: (name: string, known: readonly string[]): string =>
    `refrain: there is no command “${name}”. There is: ${known.join(", ")}. 'refrain --help' explains.\n`,
};
