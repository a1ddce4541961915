export const serve = {
  help: `refrain serve [--port N] [--host ADDRESS]

Builds the app if it is not built or no longer up to date, and serves it until stopped (Ctrl-C).

  --port N         the port; without it PORT, else 4321, and the next free one if that is taken
  --host ADDRESS   the address to listen on; without it HOST, else every address of this machine

With REFRAIN_PUSH=mailto:YOU@YOUR.HOST reminders can come to phones whose app is closed: this server then learns
the minute and an address of the browser’s push service, and sends an empty push. Off without it.

What people write stays on their own devices; this server never sees it.
`,
  building: "Building the app. This takes a few seconds, and only when something changed.",
  notBuilt: "the app could not be built:",
  taken: (port: number): string => `Port ${port} is taken; trying ${port + 1}.`,
  ready: (port: number): string => `Refrain is at http://localhost:${port}\nStop it with Ctrl-C.`,
  stopping: "Stopped.",
  badPush: (found: string): string =>
    `REFRAIN_PUSH: found ${JSON.stringify(found)}, expected mailto:… or https://…, where a push service can reach you.`,
  badPort: (found: string): string =>
    `the port: found ${JSON.stringify(found)}, expected a number from 0 to 65535.`,
  cannotListen: (port: number, why: string): string => `cannot listen on port ${port} (${why}).`,
};
