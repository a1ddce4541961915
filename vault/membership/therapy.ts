// A space for what the two chose to show a therapist: proposed by one in `ours`, signed by the other, closed by either.
import {
  current,
  type DeviceCard,
  decodeGenesis,
  encodeGenesis,
  err,
  type Hex32,
  ok,
  type Result,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import { sayFrame } from "../device.ts";
import type { VaultError } from "../errors.ts";
import { openAll } from "../exchange/read.ts";
import { inspectGenesis, spaceId } from "../log/inspect.ts";
import { erase } from "../log/erase.ts";
import { type Log, personOf } from "../log/log.ts";
import { keyOf } from "../log/records.ts";
import { myCards } from "../invite/invite.ts";
import { sameCards } from "../invite/state.ts";
import { syncAll } from "../sync/sync.ts";
import { draftGenesis, enter, signGenesis } from "./founding.ts";
import { noteSpace } from "./notes.ts";

/**
 * Proposes a space with a reader whose keys came by an invitation; gives its id. Nothing exists until the other signs; then
 * this person's devices find it by the note in `mine`.
 */
export async function proposeTherapy(
  context: Context,
  ours: Hex32,
  reader: readonly DeviceCard[],
): Promise<Result<Hex32, VaultError>> {
  const log = logOf(context, ours);
  if (!log.ok) return log;
  const genesis = await draftGenesis(context, "therapy", [
    ...personsOf(log.value),
    { role: "reader", devices: reader },
  ]);
  if (!genesis.ok) return genesis;
  const bytes = encodeGenesis(genesis.value);
  const proposal = { genesis: bytes, signature: await signGenesis(context, bytes) };
  const said = await sayFrame(context, ours, { kind: "proposal", proposal });
  if (!said.ok) return said;
  const space = await spaceId(context.ports.primitives, bytes);
  const noted = await transact(context, (writing) => noteSpace(context, space, writing));
  return noted.ok ? ok(space) : noted;
}

/** A space for a reader and one person alone, who shows what is theirs; it exists at once. */
export async function foundTherapyAlone(
  context: Context,
  reader: readonly DeviceCard[],
): Promise<Result<Hex32, VaultError>> {
  const genesis = await draftGenesis(context, "therapy", [
    { role: "writer", devices: myCards(context) },
    { role: "reader", devices: reader },
  ]);
  if (!genesis.ok) return genesis;
  const control = encodeGenesis(genesis.value);
  const parts = {
    control,
    signatures: [{ device: context.card.sign, signature: await signGenesis(context, control) }],
  };
  const entered = await transact(context, async (writing) => {
    const log = await enter(context, parts, writing);
    if (!log.ok) return log;
    const noted = await noteSpace(context, log.value.space, writing);
    return noted.ok ? log : noted;
  });
  if (!entered.ok) return entered;
  const synced = await syncAll(context);
  return synced.ok ? ok(entered.value.space) : synced;
}

/** What the other has proposed and nobody has signed yet: the entry, the reader's keys, and the space it would be. */
export interface Proposal {
  readonly entry: Hex32;
  readonly space: Hex32;
  readonly reader: readonly DeviceCard[];
}

/** Proposals that still stand: not those of spaces that exist here, nor of spaces this device has left. */
export const proposals = (context: Context, ours: Hex32): Promise<Result<readonly Proposal[], VaultError>> =>
  transact(context, async () => {
    const log = logOf(context, ours);
    if (!log.ok) return log;
    const found: Proposal[] = [];
    for (const { kept, frame } of await openAll(context, log.value)) {
      if (
        frame?.kind !== "proposal" ||
        personOf(log.value, kept.header.author) === personOf(log.value, context.card.sign)
      )
        continue;
      const reader = decodeGenesis(frame.proposal.genesis)?.persons[2]?.devices;
      const space = await spaceId(context.ports.primitives, frame.proposal.genesis);
      const known = context.logs.has(space) || (await context.ports.storage.get(keyOf.left(space)));
      if (reader && !known) found.push({ entry: kept.id, space, reader });
    }
    return ok(found);
  });

/** Takes back what this person has proposed: after this nobody can sign it who had not signed it before. */
export async function withdrawProposals(
  context: Context,
  ours: Hex32,
): Promise<Result<undefined, VaultError>> {
  const found = await transact(context, async (writing) => {
    const log = logOf(context, ours);
    if (!log.ok) return log;
    for (const one of log.value.unsent.filter(({ frame }) => frame.kind === "proposal")) {
      log.value.unsent.splice(log.value.unsent.indexOf(one), 1);
      writing.remove(one.key);
    }
    const all = await openAll(context, log.value);
    return ok(all.flatMap(({ kept, frame }) => (frame?.kind === "proposal" ? [kept.id] : [])));
  });
  // Of these only those that are mine go.
  return found.ok ? erase(context, ours, found.value) : found;
}

/** Signs a proposal, if it holds exactly the devices of the two and a reader; then the space exists. */
export async function acceptTherapy(
  context: Context,
  ours: Hex32,
  entry: Hex32,
): Promise<Result<Hex32, VaultError>> {
  const entered = await transact(context, async (writing) => {
    const log = logOf(context, ours);
    if (!log.ok) return log;
    const found = (await openAll(context, log.value)).find(({ kept }) => kept.id === entry);
    if (found?.frame?.kind !== "proposal") return err({ type: "not-yet" } as const);
    const { genesis, signature } = found.frame.proposal;
    const draft = decodeGenesis(genesis);
    const persons = personsOf(log.value);
    const exact =
      draft?.kind === "therapy" &&
      persons.every((person, i) => sameCards(person.devices, draft.persons[i]?.devices ?? []));
    if (!exact) return err({ type: "bad-handshake", rule: "ME1" } as const);
    const signatures = [
      { device: found.kept.header.author, signature },
      { device: context.card.sign, signature: await signGenesis(context, genesis) },
    ];
    const parts = { control: genesis, signatures };
    const fits = await inspectGenesis(context.ports.primitives, parts, context.rules);
    if (!fits.ok) return err({ type: "rule", rule: fits.error.rule } as const);
    const noted = await noteSpace(context, fits.value.roster.space, writing);
    return noted.ok ? enter(context, parts, writing) : noted;
  });
  if (!entered.ok) return entered;
  const synced = await syncAll(context);
  return synced.ok ? ok(entered.value.space) : synced;
}

const personsOf = (log: Log) =>
  log.roster.roles.map((role, person) => ({
    role,
    devices: current(log.roster, person).map((member) => member.card),
  }));
