import { ok } from "@refrain/core/result";
import { cleanDanceName, cleanName, couple, longestName, type Partner, type Partners } from "./partner.ts";
import { fault, object, oneOf, optional, text, type JsonSchema, type Reader } from "./reader.ts";

interface PartnerGiven {
  readonly name: string;
  readonly hue?: Partner["hue"];
  readonly shape?: Partner["shape"];
}

const given = text(200);

const cleaned = (clean: typeof cleanName, schema: JsonSchema): Reader<string> => ({
  schema,
  read(value, at) {
    const name = typeof value === "string" ? clean(value) : undefined;
    return name === undefined ? fault(at, value, { kind: "name" }) : ok(name);
  },
});

/** A name, cleaned so that it can stand in a sentence. */
const name = cleaned(cleanName, {
  ...given.schema,
  description: `Shown whole up to ${longestName} characters.`,
});

/** What the two call their dance, cleaned the same way: it may come from another phone, or out of a file. */
export const danceName = cleaned(cleanDanceName, text(80).schema);

const partner = object<PartnerGiven>({
  name,
  hue: optional(oneOf(["teal", "apricot"])),
  shape: optional(oneOf(["circle", "square"])),
});

const both = object<{ one: PartnerGiven; two: PartnerGiven }>({ one: partner, two: partner });

/** The two of them; what is left out is filled in so that they differ in colour and in shape. */
export const partners: Reader<Partners> = {
  schema: both.schema,
  read(value, at) {
    const read = both.read(value, at);
    if (!read.ok) return read;
    const { one, two } = read.value;
    const usual = couple(one.name, two.name);
    const hue = one.hue ?? (two.hue === "teal" ? "apricot" : "teal");
    const shape = one.shape ?? (two.shape === "circle" ? "square" : "circle");
    const filled: Partners = {
      one: { ...usual.one, hue, shape },
      two: {
        ...usual.two,
        hue: two.hue ?? (hue === "teal" ? "apricot" : "teal"),
        shape: two.shape ?? (shape === "circle" ? "square" : "circle"),
      },
    };
    return filled.one.hue === filled.two.hue || filled.one.shape === filled.two.shape
      ? fault(at, value, { kind: "different-partners" })
      : ok(filled);
  },
};
