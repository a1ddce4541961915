// Bodies of entries: a frame, padded, under a key of its own (EN5 to EN7).
import {
  type Bytes,
  decodeFrame,
  encode,
  encodeFrame,
  type Frame,
  hex32,
  type Hex32,
  id32,
  pad,
  record,
  tagged,
  u32,
  unpad,
} from "@refrain/wire";
import type { Primitives } from "../ports.ts";
import type { EpochKey } from "./epoch.ts";

/** What the sealing of a body is bound to. */
export interface Place {
  readonly space: Hex32;
  readonly epoch: number;
  readonly author: Hex32;
  readonly seq: number;
}

export interface Body {
  readonly salt: Bytes;
  readonly cipher: Bytes;
}

const place = record<Place>({ space: id32, epoch: u32, author: id32, seq: u32 });

/** Only the place's own four parts: what is handed in may carry more. */
const bytesOf = ({ space, epoch, author, seq }: Place) => encode(place, { space, epoch, author, seq });

/** Undefined where the frame is longer than an entry can hold. `salt` is 16 fresh random bytes. */
export async function sealBody(
  p: Primitives,
  key: EpochKey,
  where: Place,
  frame: Frame,
  salt: Bytes,
): Promise<Body | undefined> {
  const plain = pad(encodeFrame(frame));
  if (!plain) return undefined;
  const bound = bytesOf(where);
  const cipher = await p.sealUnder(
    key.base,
    salt,
    tagged("entry key", bound),
    tagged("entry body", bound),
    plain,
  );
  return { salt, cipher };
}

export async function openBody(
  p: Primitives,
  key: EpochKey,
  where: Place,
  body: Body,
): Promise<Frame | undefined> {
  const bound = bytesOf(where);
  const plain = await p.openUnder(
    key.base,
    body.salt,
    tagged("entry key", bound),
    tagged("entry body", bound),
    body.cipher,
  );
  const frame = plain && unpad(plain);
  return frame && decodeFrame(frame);
}

/** What the header holds of a body: without the salt nobody can test a guess against it. */
export const hashBody = async (p: Primitives, body: Body): Promise<Hex32> =>
  hex32(await p.sha256(tagged("entry body", body.salt, body.cipher)));
