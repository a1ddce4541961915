// Writes wire/vectors/*.json and wire/schema/*.json. Run it after a change of the protocol; a test compares.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { nodePrimitives } from "../testing/node.ts";
import { schemas } from "../testing/schemas.ts";
import { signatureCases } from "../testing/signatures.ts";
import { vectors } from "../testing/vectors.ts";

const wire = join(import.meta.dirname, "..", "wire");
const write = async (path: string, value: unknown) =>
  writeFileSync(join(wire, path), await format(JSON.stringify(value), { parser: "json", printWidth: 110 }));

mkdirSync(join(wire, "vectors"), { recursive: true });
mkdirSync(join(wire, "schema"), { recursive: true });
await write("vectors/vectors.json", await vectors(nodePrimitives()));
await write("vectors/signatures.json", signatureCases());
for (const [name, schema] of Object.entries(schemas())) await write(`schema/${name}.json`, schema);
