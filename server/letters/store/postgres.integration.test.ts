import { startPostgres, type TestPostgres } from "../../../testing/postgres.ts";
import { afterAll, beforeAll } from "vitest";
import { storeContract } from "./contract.test-helper.ts";

let server: TestPostgres;
beforeAll(async () => void (server = await startPostgres()), 90_000);
afterAll(() => server?.stop(), 90_000);
storeContract("PostgreSQL", true, () => server.database());
