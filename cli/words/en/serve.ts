export const serve = {
  help: `refrain serve [--port N] [--host ADDRESS]
refrain serve --check | --backup FILE | --restore FILE

Builds the app if it is not built or no longer up to date, and serves it, with the relay, until stopped (Ctrl-C).

  --port N         the port; without it PORT, else 4321, and the next free one if that is taken
  --host ADDRESS   the address to listen on; without it HOST, else every address of this machine
  --check          looks at configuration, disk, database, clock and TLS, and says what it finds
  --backup FILE    copies the database into a new file, also while a server is running
  --restore FILE   puts a backup into an empty database

  REFRAIN_DB           a file, or postgres://…; without it data/relay.db
  REFRAIN_ORIGIN       where phones reach it, as https://refrain.example.org (commas between several)
  REFRAIN_TLS_CERT     certificate and key, files in PEM; without them a proxy must speak TLS
  REFRAIN_TLS_KEY
  REFRAIN_TRUST_PROXY  1 where a proxy of your own stands in front and sets X-Forwarded-For
  REFRAIN_APP_ORIGIN   other addresses that serve the app and may ask this relay
  REFRAIN_METRICS_TOKEN  what /metrics asks for; without it only this machine may read them
  REFRAIN_PUSH         mailto:… or https://… where push services can reach you: reminders then come to phones whose
                       app is closed; this server learns the minute. Without it push is off
  REFRAIN_DB_MB        the most the database file may grow to, in megabytes

What people write reaches this server sealed; it cannot open it. docs/self-hosting.md says more.
`,
  building: "Building the app. This takes a few seconds, and only when something changed.",
  notBuilt: "the app could not be built:",
  taken: (port: number): string => `Port ${port} is taken; trying ${port + 1}.`,
  oneThing: "one thing at a time: --check, --backup or --restore.",
  ready: (scheme: string, port: number): string =>
    `Refrain is at ${scheme}://localhost:${port}\nStop it with Ctrl-C.`,
  stopping: "Stopped.",
  badPort: (found: string): string =>
    `the port: found ${JSON.stringify(found)}, expected a number from 0 to 65535.`,
  cannotListen: (port: number, why: string): string => `cannot listen on port ${port} (${why}).`,
};
