// The work that is measured, free of any platform: it runs in Node and in a page.
import { append, type Primitives, pullFrom, push, read, sealUnsent, transact } from "@refrain/vault/unruly";
import { must, type Phone, world, found } from "../testing/world.ts";

export interface Timing {
  readonly entries: number;
  /** Milliseconds for all entries. */
  readonly say: number;
  readonly seal: number;
  readonly push: number;
  readonly pullAndVerify: number;
  readonly open: number;
  readonly reload: number;
  /** Bytes of one entry as the relay stores it: header, signature, salt, ciphertext; and as JSON. */
  readonly bytes: number;
  readonly json: number;
}

const card = (phone: Phone) => ({ role: "writer" as const, devices: [phone.context.card] });

/** Says, seals, sends, takes in and opens so many facts of so many bytes, each step timed by itself. */
export async function work(
  primitives: Primitives,
  entries: number,
  size: number,
  now: () => number,
): Promise<Timing> {
  const here = world(1, { primitives });
  const [sam, alex] = [await here.phone("sam"), await here.phone("alex")];
  const ours = await found("ours", sam, alex, [card(sam), card(alex)]);
  const timed = async (what: () => Promise<unknown>) => {
    const started = now();
    await what();
    return now() - started;
  };
  const log = () => sam.context.logs.get(ours)!;
  const body = new Uint8Array(size).fill(7);
  const say = await timed(async () => {
    for (let i = 0; i < entries; i += 1) must(await append(sam.context, ours, body));
  });
  // A transaction seals so many and no more; a round with the relay does as here.
  const sealSome = () =>
    transact(sam.context, (writing) => sealUnsent(sam.context, log(), new Set(), writing));
  const seal = await timed(async () => {
    while (await sealSome());
  });
  const pushed = await timed(async () => must(await push(sam.context, ours)));
  const start = { position: 0, id: ours };
  const pullAndVerify = await timed(async () => must(await pullFrom(alex.context, ours, start)));
  const open = await timed(async () => {
    const { entries: all } = must(await read(alex.context, ours));
    if (all.length !== entries) throw new Error(`${all.length} entries read`);
  });
  const reload = await timed(() => alex.boot());
  const kept = [...log().kept.values()].at(-1)!.parts;
  const bytes =
    kept.header.length + kept.signature.length + kept.body!.salt.length + kept.body!.cipher.length;
  const item = (await here.relay.shelves()).get(ours)!.items.at(-1)!.item;
  const json = JSON.stringify(item).length;
  return { entries, say, seal, push: pushed, pullAndVerify, open, reload, bytes, json };
}
