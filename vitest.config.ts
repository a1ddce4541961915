import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const outside = ["**/node_modules/**", "**/dist/**", ".cache/**"];

/** On a machine that does much else at once (see e2e/harness.ts). */
const patience = Number(process.env["REFRAIN_PATIENCE"] ?? 1);

/** Three kinds of test, told apart by name and place; `npm test` runs all of them. */
const usual = [
  {
    test: {
      name: "unit",
      include: ["**/*.test.{ts,tsx}"],
      exclude: [...outside, "e2e/**", "**/*.integration.test.ts"],
      testTimeout: 20_000,
      // One realm for many files: half the time goes into making them anew. No test leaves anything behind in it.
      isolate: false,
    },
  },
  {
    test: {
      name: "integration",
      include: ["**/*.integration.test.ts"],
      exclude: outside,
      testTimeout: 60_000,
    },
  },
  {
    test: {
      name: "e2e",
      include: ["e2e/**/*.test.ts"],
      exclude: outside,
      globalSetup: ["e2e/setup.ts"],
      expect: { poll: { timeout: 20_000 * patience } },
      testTimeout: 300_000 * patience,
      hookTimeout: 120_000 * patience,
      // A browser on a machine that is busy elsewhere may miss a moment; what fails three times is broken.
      retry: 2,
    },
  },
];

/** What takes longer than a check may (`npm run test:long`). */
const long = [
  { test: { name: "long", include: ["**/*.long.ts"], exclude: outside, testTimeout: 6 * 3_600_000 } },
];

// Every core: by itself one is kept free, which of two is half the machine.
const maxWorkers = availableParallelism();

export default defineConfig({ test: { maxWorkers, projects: process.env["REFRAIN_LONG"] ? long : usual } });
