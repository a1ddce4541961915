import { afterAll, beforeAll } from "vitest";
import { startPostgres, type TestPostgres } from "../../testing/postgres.ts";
import { relayContract } from "../../testing/relay/contract.ts";
import { openRelay, postgresStore } from "./index.ts";
import { groupContract } from "./store/group.test-helper.ts";
import { storiesOver } from "./stories.test-helper.ts";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

relayContract("PostgreSQL", async ({ clock, origin, quota }) => {
  const store = await postgresStore(await server.database());
  const relay = await openRelay({
    store,
    clock,
    origins: () => [origin],
    quota: { items: quota ?? 100_000, bytes: 1e9 },
  });
  return { relay, stop: () => store.stop() };
});

groupContract("PostgreSQL", async () => {
  const store = await postgresStore(await server.database());
  return { store, stop: () => store.stop() };
});

storiesOver("PostgreSQL", () => server.database(), [7], false);
