// Writes wire/vectors/*.json and wire/schema/*.json. Run it after a change of the protocol; a test compares.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodePrimitives } from "../testing/node.ts";
import { schemas } from "../testing/schemas.ts";
import { signatureCases } from "../testing/signatures.ts";
import { vectors } from "../testing/vectors.ts";

const wire = join(import.meta.dirname, "..", "wire");
const write = (path: string, value: unknown) =>
  writeFileSync(join(wire, path), `${JSON.stringify(value, null, 2)}\n`);

mkdirSync(join(wire, "vectors"), { recursive: true });
mkdirSync(join(wire, "schema"), { recursive: true });
write("vectors/vectors.json", await vectors(nodePrimitives()));
write("vectors/signatures.json", signatureCases());
for (const [name, schema] of Object.entries(schemas())) write(`schema/${name}.json`, schema);
