// A writer with a space of its own, as light as can be: for loads, kill loops and benches. Its bodies are chance, its
// headers and signatures right.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  ascii,
  type Bytes,
  concat,
  controlOf,
  encodeGenesis,
  encodeHeader,
  entryOf,
  fromBase64,
  fromHex,
  hex32,
  type Hex32,
  type Item,
  type Relay,
  tagged,
  toBase64,
  zeros,
} from "@refrain/wire";

export interface Signed {
  readonly id: Hex32;
  readonly item: Item;
}

export interface Writer {
  readonly device: Hex32;
  readonly space: Hex32;
  readonly genesis: Item;
  /** The next entry of its chain. */
  next(body?: Bytes): Signed;
  /** Opens a session. */
  enter(relay: Relay, origin: string): Promise<string>;
}

const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
const hash = (bytes: Uint8Array): Bytes => own(createHash("sha256").update(bytes).digest());
const rawKey = (key: KeyObject): Hex32 => hex32(key.export({ format: "der", type: "spki" }).subarray(-32));

/** `listeners`: devices that are in the space too, as many persons' phones would be. */
export function writer(listeners: readonly { sign: Hex32; box: Hex32 }[] = []): Writer {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const device = rawKey(publicKey);
  const cards = [{ sign: device, box: boxKey() }, ...listeners].map((card) => ({ ...card, paper: false }));
  const genesis = encodeGenesis({
    version: 1,
    kind: "mine",
    nonce: own(randomBytes(32)),
    persons: [{ role: "writer", devices: cards }],
    keyHash: hex32(randomBytes(32)),
    boxes: cards.map((card) => ({
      device: card.sign,
      enc: own(randomBytes(32)),
      sealed: own(randomBytes(48)),
    })),
  });
  const space = hex32(hash(tagged("space id", genesis)));
  let seq = 0;
  let prev: Hex32 = zeros;
  return {
    device,
    space,
    genesis: {
      kind: "control",
      control: controlOf({
        control: genesis,
        signatures: [{ device, signature: own(sign(null, tagged("space signature", genesis), privateKey)) }],
      }),
    },
    next(cipher = own(randomBytes(272))) {
      seq += 1;
      const salt = own(randomBytes(16));
      const header = encodeHeader({
        version: 1,
        form: "sealed",
        space,
        author: device,
        seq,
        prev,
        lamport: seq,
        epoch: 0,
        controlIndex: 0,
        controlId: space,
        cites: [],
        targets: [],
        bodyHash: hex32(hash(tagged("entry body", salt, cipher))),
        bodySize: cipher.length,
      });
      const signature = own(sign(null, tagged("entry signature", header), privateKey));
      prev = hex32(hash(tagged("entry id", header)));
      return {
        id: prev,
        item: { kind: "entry", entry: entryOf({ header, signature, body: { salt, cipher } }) },
      };
    },
    async enter(relay, origin) {
      const given = await relay.ask("challenge", "", { device });
      if (!given.ok) throw new Error(given.error.reason);
      const { challenge } = given.value;
      const message = tagged("session", hash(ascii(origin)), fromHex(device), fromBase64(challenge)!);
      const signature = toBase64(own(sign(null, concat(message), privateKey)));
      const session = await relay.ask("session", "", { device, challenge, signature });
      if (!session.ok) throw new Error(session.error.reason);
      return session.value.token;
    },
  };
}

export const boxKey = (): Hex32 => rawKey(generateKeyPairSync("x25519").publicKey);
