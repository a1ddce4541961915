// What is taken back is not only hidden: it is erased, on every phone and at the server.
import type { Fact, LaterFact } from "@refrain/core/dance";
import type { Result } from "@refrain/core/result";
import { appendAll, erase, read, unsay, type Device, type Read, type SpaceView } from "@refrain/vault";
import type { Refused } from "../state/ours/door.ts";
import { bare, isWorded, readBody, writeBody } from "./bodies.ts";

type Place = Pick<SpaceView, "space" | "me">;

/** Erases what this person said there and `goes` is true of, sealed or not yet. */
export async function eraseMine(
  device: Device,
  { space, me }: Place,
  goes: (fact: Fact) => boolean,
): Promise<Result<undefined, Refused>> {
  const found = await read(device, space);
  if (!found.ok) return found;
  const does = (body: Read["body"] | undefined) => {
    const fact = factIn(body);
    return fact !== undefined && fact.kind !== "later" && goes(fact);
  };
  const sealed = found.value.entries.filter(({ person, body }) => person === me && does(body));
  const frames = (device.logs.get(space)?.unsent ?? []).filter(({ frame }) => frame.kind === "fact");
  for (const { key } of frames.filter((_, at) => does(found.value.unsent[at])))
    await unsay(device, space, key);
  return erase(
    device,
    space,
    sealed.map(({ id }) => id),
  );
}

/**
 * After these were said in the history of both: the words that one of them takes back go, and those that one deletes. Of the
 * latter it stays that something was said there, so that the other's words keep their place. True where anything may have gone.
 */
export async function eraseTakenBack(
  device: Device,
  ours: Place,
  said: readonly Fact[],
  newId: () => string,
): Promise<boolean> {
  const back = said.filter(({ kind }) => undoing.includes(kind));
  if (back.length === 0) return false;
  const found = await read(device, ours.space);
  const all = (found.ok ? found.value.entries : []).flatMap(({ id, person, body }) => {
    const said = typeof body === "string" ? undefined : readBody(body);
    return said ? [{ id, person, said }] : [];
  });
  // What was said back by the time this phone heard of it stands: taking back came too late.
  const heard = new Set(
    all.flatMap(({ said: { fact } }) => (fact.kind === "disclosure-said-back" ? [fact.disclosure] : [])),
  );
  const goes = (fact: Fact) =>
    back.some(
      (one) =>
        (one.kind === "shown-taken-back" && fact.kind === "shown" && fact.id === one.id) ||
        (one.kind === "disclosure-taken-back" &&
          fact.kind === "disclosure-sent" &&
          fact.disclosure === one.disclosure &&
          !heard.has(one.disclosure)) ||
        (one.kind === "disclosure-words-deleted" && isWorded(fact) && fact.disclosure === one.disclosure),
    );
  const deleted = new Set(
    back.flatMap((one) => (one.kind === "disclosure-words-deleted" ? [one.disclosure] : [])),
  );
  const traces = all.flatMap(({ id, person, said: { at, seen, fact, instead } }) =>
    person === ours.me && instead === undefined && isWorded(fact) && deleted.has(fact.disclosure)
      ? [writeBody({ id: newId(), at, seen, instead: id, fact: { ...fact, words: bare } })]
      : [],
  );
  await appendAll(
    device,
    traces.map((body) => ({ space: ours.space, body })),
  );
  await eraseMine(device, ours, goes);
  return true;
}

const undoing: readonly Fact["kind"][] = [
  "shown-taken-back",
  "disclosure-taken-back",
  "disclosure-words-deleted",
];

const factIn = (body: Read["body"] | undefined): Fact | LaterFact | undefined => {
  const said = body === undefined || typeof body === "string" ? undefined : readBody(body);
  // What only stands for words that are gone is not words.
  return said?.instead === undefined ? said?.fact : undefined;
};
