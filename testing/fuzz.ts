// Every decoder on broken input: random bytes, and right ones bent. None may throw; each answers within its input's size.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readInvitation, readLine, readState, secretIn } from "@refrain/vault/unruly";
import {
  type Bytes,
  controlParts,
  decode,
  decodeControl,
  decodeFrame,
  decodeGenesis,
  decodeHeader,
  encode,
  encodeControl,
  encodeFrame,
  encodeGenesis,
  encodeHeader,
  entryParts,
  fromBase64,
  fromHex,
  answerCodec,
  grantCodec,
  inviteCodec,
  readAsk,
  readGive,
  readRefusal,
  type Route,
  routes,
  same,
  toBase64,
  unpad,
} from "@refrain/wire";
import { type Dice, dice } from "./dice.ts";

/** Reads bytes; what it read, written again, if it read anything. */
type Decoder = (bytes: Bytes) => Bytes | undefined;

const again = <T>(value: T | undefined, write: (value: T) => Bytes) => value && write(value);

const decoders: Readonly<Record<string, Decoder>> = {
  header: (bytes) => again(decodeHeader(bytes), encodeHeader),
  genesis: (bytes) => again(decodeGenesis(bytes), encodeGenesis),
  control: (bytes) => again(decodeControl(bytes), encodeControl),
  frame: (bytes) => again(decodeFrame(bytes), encodeFrame),
  invite: (bytes) => again(decode(inviteCodec, bytes), (value) => encode(inviteCodec, value)),
  answer: (bytes) => again(decode(answerCodec, bytes), (value) => encode(answerCodec, value)),
  grant: (bytes) => again(decode(grantCodec, bytes), (value) => encode(grantCodec, value)),
};
const readers: readonly ((bytes: Bytes) => unknown)[] = [unpad, readLine, readState, readInvitation];

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "../wire/vectors/vectors.json"), "utf8"),
) as Record<string, string>;
const right = ["entry.header", "genesis", "control", "body.frame", "body.cipher"].map((name) =>
  fromHex(vectors[name]!),
);

const texts: readonly string[] = [
  JSON.stringify({
    space: vectors["genesis.space"],
    items: [{ kind: "entry", entry: { header: toBase64(right[0]!), signature: "A".repeat(86) } }],
  }),
  JSON.stringify({
    space: vectors["genesis.space"],
    cursor: { position: 0, id: vectors["genesis.space"] },
    limit: 9,
  }),
  JSON.stringify({ outcomes: [{ result: "missing", ids: [] }] }),
];

/** Runs so many inputs; gives how many of them some decoder took for right. Throws where a decoder threw or two readings differ. */
export function fuzz(seed: number, count: number): { readonly inputs: number; readonly read: number } {
  const throws = dice(seed);
  let read = 0;
  for (let i = 0; i < count; i += 1) {
    const bytes = bent(throws);
    for (const [name, decoder] of Object.entries(decoders)) {
      const written = decoder(bytes);
      if (!written) continue;
      read += 1;
      if (!same(written, bytes))
        throw new Error(`${name}: two encodings of one value (seed ${seed}, input ${i})`);
    }
    for (const reader of readers) reader(bytes);
    const text = bentText(throws, bytes);
    fromBase64(text);
    secretIn(text);
    readRefusal(text);
    const route = throws.pick(Object.keys(routes) as Route[]);
    readGive(route, text);
    const asked = readAsk(route, text);
    if (asked.ok && "items" in asked.value)
      for (const item of asked.value.items)
        if (item.kind === "entry") entryParts(item.entry);
        else controlParts(item.control);
  }
  return { inputs: count, read };
}

function bent(throws: Dice): Bytes {
  if (throws.chance(0.2)) return throws.bytes(throws.below(600));
  const bytes = throws.pick(right).slice();
  if (throws.chance(0.05)) return bytes;
  for (let i = throws.below(4); i >= 0; i -= 1) {
    const at = throws.below(bytes.length);
    const kind = throws.below(4);
    if (kind === 0) bytes[at] = throws.below(256);
    if (kind === 1) bytes.fill(255, at, at + 4);
    if (kind === 2) bytes.copyWithin(at, throws.below(bytes.length), throws.below(bytes.length));
    if (kind === 3)
      return throws.chance(0.5) ? bytes.slice(0, at) : new Uint8Array([...bytes, ...throws.bytes(at)]);
  }
  return bytes;
}

function bentText(throws: Dice, bytes: Bytes): string {
  if (throws.chance(0.3)) return toBase64(bytes);
  const text = throws.pick(texts);
  const at = throws.below(text.length);
  const junk = throws.pick([
    "",
    '"',
    "{",
    "[",
    "null",
    "1e999",
    '"__proto__":{"a":1},',
    "\u0000",
    "\ud800",
    "[".repeat(2000),
  ]);
  return text.slice(0, at) + junk + text.slice(at + throws.below(3));
}
