// The control chain: who is in a space, and under which key its entries are sealed.
import { type Bytes, type Hex32 } from "./bytes.ts";
import { type Codec, decode, encode, fixed, flag, id32, list, oneOf, only, record, u32 } from "./codec.ts";
import { limits } from "./limits.ts";

/** A device: the key it signs with, which is its name, and the key it is sent secrets under. `paper` is the recovery words. */
export interface DeviceCard {
  readonly sign: Hex32;
  readonly box: Hex32;
  readonly paper: boolean;
}

/** An epoch key under a device's box key: HPKE's encapsulated key and the ciphertext. */
export interface Box {
  readonly device: Hex32;
  readonly enc: Bytes;
  readonly sealed: Bytes;
}

export type SpaceKind = "mine" | "ours" | "therapy";
export type Role = "writer" | "reader";

export interface Person {
  readonly role: Role;
  readonly devices: readonly DeviceCard[];
}

/** The first control entry; its hash is the space's id. */
export interface Genesis {
  readonly version: number;
  readonly kind: SpaceKind;
  readonly nonce: Bytes;
  readonly persons: readonly Person[];
  readonly keyHash: Hex32;
  readonly boxes: readonly Box[];
}

/** A new epoch: its key's hash, a box for every device that stays, and the key before it sealed under this one. */
export interface Epoch {
  readonly keyHash: Hex32;
  readonly previous: Bytes;
  readonly boxes: readonly Box[];
}

export interface Add {
  readonly device: DeviceCard;
  readonly box: Box;
  /** For paper: its own signature that it belongs here (RW5); zeros for others. */
  readonly consent: Bytes;
}

/** The removed device's last valid entry (0 and zeros where it has none), and the epoch that begins. */
export interface Remove {
  readonly device: Hex32;
  readonly lastSeq: number;
  readonly lastId: Hex32;
  readonly epoch: Epoch;
}

export type Action =
  | { readonly kind: "add"; readonly add: Add }
  | { readonly kind: "remove"; readonly remove: Remove }
  | { readonly kind: "rekey"; readonly epoch: Epoch };

export interface Control {
  readonly version: number;
  readonly space: Hex32;
  readonly index: number;
  readonly prev: Hex32;
  readonly author: Hex32;
  readonly action: Action;
}

const most = limits.devices * limits.persons;
const card = record<DeviceCard>({ sign: id32, box: id32, paper: flag });
export const cardList = list(card, limits.devices);
const box = record<Box>({ device: id32, enc: fixed(32), sealed: fixed(48) });
const epoch = record<Epoch>({ keyHash: id32, previous: fixed(48), boxes: list(box, most) });
const add = record<Add>({ device: card, box, consent: fixed(64) });
const remove = record<Remove>({ device: id32, lastSeq: u32, lastId: id32, epoch });

const action: Codec<Action> = {
  write(out, value) {
    switch (value.kind) {
      case "add":
        out.number(1, 1);
        return add.write(out, value.add);
      case "remove":
        out.number(2, 1);
        return remove.write(out, value.remove);
      case "rekey":
        out.number(3, 1);
        return epoch.write(out, value.epoch);
    }
  },
  read(from) {
    switch (from.number(1) ?? 255) {
      case 1: {
        const value = add.read(from);
        return value && { kind: "add", add: value };
      }
      case 2: {
        const value = remove.read(from);
        return value && { kind: "remove", remove: value };
      }
      case 3: {
        const value = epoch.read(from);
        return value && { kind: "rekey", epoch: value };
      }
      default:
        return undefined;
    }
  },
};

const person = record<Person>({ role: oneOf<Role>(["writer", "reader"]), devices: cardList });

export const genesisCodec = record<Genesis>({
  version: only(1),
  kind: oneOf<SpaceKind>(["mine", "ours", "therapy"]),
  nonce: fixed(32),
  persons: list(person, limits.persons),
  keyHash: id32,
  boxes: list(box, most),
});

export const controlCodec = record<Control>({
  version: only(1),
  space: id32,
  index: u32,
  prev: id32,
  author: id32,
  action,
});

export const encodeGenesis = (genesis: Genesis): Bytes => encode(genesisCodec, genesis);
export const encodeControl = (control: Control): Bytes => encode(controlCodec, control);

export const decodeGenesis = (bytes: Uint8Array): Genesis | undefined =>
  bytes.length > limits.control ? undefined : decode(genesisCodec, bytes);

export function decodeControl(bytes: Uint8Array): Control | undefined {
  const control = bytes.length > limits.control ? undefined : decode(controlCodec, bytes);
  return control && control.index > 0 ? control : undefined;
}
