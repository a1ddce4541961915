// What the contract's phones sign and send, past what a phone would let its owner do.
import {
  ask,
  compose,
  controlItem,
  currentKey,
  entryItem,
  nextEpoch,
  own,
  transact,
} from "@refrain/vault/unruly";
import {
  type Action,
  controlHead,
  encodeControl,
  type EntryParts,
  type Epoch,
  type Form,
  type Hex32,
  type Item,
  type Outcome,
  present,
  type Remove,
  tagged,
} from "@refrain/wire";
import { fact, fresh, logAt } from "../attacks/kit.ts";
import { must, type Phone } from "../world.ts";

/** Seals a line into this phone's own log without sending it. */
export const mine = (phone: Phone, space: Hex32, line: string): Promise<EntryParts> =>
  transact(phone.context, async (writing) => {
    const log = logAt(phone, space);
    const parts = (await compose(phone.context, log, "sealed", [], fresh(phone.context, fact(line))))!;
    await own(phone.context, log, parts, writing);
    return parts;
  });

/** Signs an entry that has no body into this phone's own log without sending it. */
export const without = (phone: Phone, space: Hex32, form: Form, ...targets: Hex32[]): Promise<EntryParts> =>
  transact(phone.context, async (writing) => {
    const log = logAt(phone, space);
    const parts = (await compose(phone.context, log, form, targets))!;
    await own(phone.context, log, parts, writing);
    return parts;
  });

export async function submit(
  phone: Phone,
  space: Hex32,
  ...all: readonly EntryParts[]
): Promise<readonly Outcome[]> {
  return must(await ask(phone.context, "submit", { space, items: all.map(entryItem) })).outcomes;
}

export const rekey = (phone: Phone, space: Hex32): Promise<Item> =>
  changed(phone, space, (epoch) => ({ kind: "rekey", epoch }));

export const removal = (phone: Phone, space: Hex32, named: Omit<Remove, "epoch">): Promise<Item> =>
  changed(phone, space, (epoch) => ({ kind: "remove", remove: { ...named, epoch } }), named.device);

/** A control entry with a new epoch for those who stay. */
async function changed(
  phone: Phone,
  space: Hex32,
  action: (epoch: Epoch) => Action,
  gone?: Hex32,
): Promise<Item> {
  const log = logAt(phone, space);
  const cards = present(log.roster)
    .map((member) => member.card)
    .filter((card) => card.sign !== gone);
  const { primitives, dice } = phone.context.ports;
  const epoch = (await nextEpoch(primitives, (await currentKey(phone.context, log))!, cards, dice(32)))!;
  const head = controlHead(log.roster);
  const control = encodeControl({
    version: 1,
    space,
    index: head.index + 1,
    prev: head.id,
    author: phone.context.card.sign,
    action: action(epoch),
  });
  const signature = await phone.context.signer.sign(tagged("control signature", control));
  return controlItem({ control, signatures: [{ device: phone.context.card.sign, signature }] });
}
