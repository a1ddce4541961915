// Everything that must come out the same in every implementation, from fixed inputs. No platform in here: it runs in Node
// and in a browser, over whatever primitives it is given.
import {
  boxFor,
  digitsOf,
  epochKey,
  hashBody,
  linkOf,
  paperFrom,
  type Primitives,
  sealBody,
  sealHalf,
  sealMessage,
  sessionMessage,
  slotOf,
  wordsOf,
  commitTo,
  openBox,
  openBody,
} from "@refrain/vault/unruly";
import {
  type Bytes,
  encodeControl,
  encodeFrame,
  encodeGenesis,
  encodeHeader,
  everyRule,
  type Frame,
  hex16,
  hex32,
  tagged,
  toHex,
  zeros,
} from "@refrain/wire";

/** `count` bytes, each one more than the one before, beginning with `first`. */
const run = (first: number, count: number): Bytes =>
  Uint8Array.from({ length: count }, (_, i) => (first + i) & 255);

/** Name → value in hexadecimal or as text. Seeds and inputs stand beside what follows from them. */
export async function vectors(p: Primitives): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  const put = (name: string, value: Uint8Array | string) => {
    out[name] = typeof value === "string" ? value : toHex(value);
  };
  const [sam, alex] = [await p.signer(run(1, 32)), await p.signer(run(33, 32))];
  const [samBox, alexBox] = [await p.agreement(run(65, 32)), await p.agreement(run(97, 32))];
  put("sam.sign.seed", run(1, 32));
  put("sam.sign", sam.publicKey);
  put("sam.box.seed", run(65, 32));
  put("sam.box", samBox.publicKey);
  put("alex.sign", alex.publicKey);
  put("alex.box", alexBox.publicKey);

  const key = await epochKey(p, run(7, 32));
  put("epoch.key", run(7, 32));
  put("epoch.keyHash", key.hash);
  const cards = [
    { sign: sam.publicKey, box: samBox.publicKey, paper: false },
    { sign: alex.publicKey, box: alexBox.publicKey, paper: false },
  ] as const;
  const boxes = [];
  for (const [i, card] of cards.entries())
    boxes.push((await boxFor(p, card, key, await p.agreement(run(129 + i, 32))))!);
  put("box.ephemeral.seed", run(129, 32));
  put("box.enc", boxes[0]!.enc);
  put("box.sealed", boxes[0]!.sealed);
  const opened = await openBox(p, samBox, boxes[0]!, key.hash, everyRule);
  put("box.opens", opened?.hash ?? "no");

  const genesis = encodeGenesis({
    version: 1,
    kind: "ours",
    nonce: run(200, 32),
    persons: cards.map((card) => ({ role: "writer" as const, devices: [card] })),
    keyHash: key.hash,
    boxes,
  });
  const space = hex32(await p.sha256(tagged("space id", genesis)));
  put("genesis", genesis);
  put("genesis.space", space);
  put("genesis.signature.sam", await sam.sign(tagged("space signature", genesis)));

  const control = encodeControl({
    version: 1,
    space,
    index: 1,
    prev: space,
    author: sam.publicKey,
    action: {
      kind: "add",
      add: { device: { ...cards[0], sign: alexBox.publicKey }, box: boxes[0]!, consent: new Uint8Array(64) },
    },
  });
  put("control", control);
  put("control.id", await p.sha256(tagged("control id", control)));
  put("control.signature", await sam.sign(tagged("control signature", control)));

  const place = { space, epoch: 0, author: sam.publicKey, seq: 1 };
  const frame: Frame = { kind: "fact", body: run(50, 40) };
  const body = (await sealBody(p, key, place, frame, run(11, 16)))!;
  put("body.frame", encodeFrame(frame));
  put("body.salt", body.salt);
  put("body.cipher", body.cipher);
  put("body.hash", await hashBody(p, body));
  put("body.opens", (await openBody(p, key, place, body)) ? "yes" : "no");
  const header = encodeHeader({
    version: 1,
    form: "sealed",
    ...place,
    prev: zeros,
    lamport: 3,
    controlIndex: 0,
    controlId: space,
    cites: [{ device: alex.publicKey, seq: 2, id: hex32(run(90, 32)) }],
    targets: [],
    bodyHash: await hashBody(p, body),
    bodySize: body.cipher.length,
  });
  put("entry.header", header);
  put("entry.id", await p.sha256(tagged("entry id", header)));
  put("entry.signature", await sam.sign(tagged("entry signature", header)));

  const half = await sealHalf(p, { space, episode: hex16(run(5, 16)), person: 0 }, run(21, 32), run(60, 25));
  put("half.key", run(21, 32));
  put("half.episode", run(5, 16));
  put("half.plain", run(60, 25));
  put("half.sealed", half.sealed);
  put("half.commitment", half.commitment);

  const session = await sessionMessage(p, "https://relay.example", sam.publicKey, run(77, 32));
  put("session.message", session);
  put("session.signature", await sam.sign(session));

  const paper = await paperFrom(p, run(40, 16));
  put("words.bits", run(40, 16));
  put("words", (await wordsOf(p, run(40, 16))).join(" "));
  put("words.sign", paper.card.sign);
  put("words.box", paper.card.box);

  const secret = run(150, 16);
  const slot = await slotOf(p, secret);
  put("invite.secret", secret);
  put("invite.fragment", linkOf(secret));
  put("invite.slot", slot);
  put("invite.commit", await commitTo(p, run(170, 32)));
  put("invite.message", await sealMessage(p, { secret, slot }, 1, run(13, 16), run(80, 20)));
  const said = [run(1, 10), run(2, 20), run(3, 30)] as const;
  put("invite.digits.inviter", await digitsOf(p, said, "inviter"));
  put("invite.digits.invited", await digitsOf(p, said, "invited"));
  return out;
}

/** A signature, and whether it is right by rule ID3. */
export interface SignatureCase {
  readonly name: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
  readonly valid: boolean;
}
