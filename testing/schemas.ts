import { toJsonSchema } from "@valibot/to-json-schema";
import { controlEnvelope, entryEnvelope, hint, item, outcome, refusal, routes } from "@refrain/wire";

/** JSON Schemas of all that is sent: two for each route, and the parts they share. */
export function schemas(): Record<string, object> {
  const as = (schema: Parameters<typeof toJsonSchema>[0]) => toJsonSchema(schema, { errorMode: "ignore" });
  const all: Record<string, object> = {
    "entry-envelope": as(entryEnvelope),
    "control-envelope": as(controlEnvelope),
    item: as(item),
    outcome: as(outcome),
    refusal: as(refusal),
    hint: as(hint),
  };
  for (const [name, { ask, give }] of Object.entries(routes)) {
    all[`${name}.ask`] = as(ask);
    all[`${name}.give`] = as(give);
  }
  return all;
}
