// The relay's interface as an OpenAPI document, from the same table of routes and the JSON Schemas beside it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { limits, type Route, routes } from "@refrain/wire";
import { routeNames } from "./names.ts";

// Not `import.meta.resolve`: what runs the journeys does not know it.
const folder = join(dirname(createRequire(import.meta.url).resolve("@refrain/wire")), "schema");
const schema = (name: string): unknown => {
  const read: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  return read;
};

const json = (name: string) => ({ content: { "application/json": { schema: schema(name) } } });

const refusals = {
  400: "malformed",
  401: "no-session, bad-proof",
  403: "not-a-member",
  404: "no-such-space",
  409: "cursor-mismatch, slot-taken, out-of-order",
  410: "slot-burnt",
  413: "too-large",
  429: "too-many; Retry-After says how many seconds to wait",
  507: "full",
} as const;

export function openApi(): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Refrain relay",
      version: "1",
      description: `Stores sealed entries and hands them out in order. The rules are in wire/PROTOCOL.md. A request's body is at most ${limits.request} bytes. Hints come over a WebSocket at /v1/hints.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: Object.fromEntries(routeNames.map((route) => [routes[route].path, { post: operation(route) }])),
    components: { securitySchemes: { session: { type: "http", scheme: "bearer" } } },
  };
}

function operation(route: Route): object {
  return {
    operationId: route,
    ...(routes[route].session ? { security: [{ session: [] }] } : {}),
    requestBody: { required: true, ...json(`${route}.ask`) },
    responses: {
      200: { description: "the answer", ...json(`${route}.give`) },
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [
          status,
          { description, ...json("refusal") },
        ]),
      ),
      503: {
        description: "not now: the database cannot be used; nobody knows whether it was done; ask again",
      },
    },
  };
}
