// What is taken back is not only hidden: it is erased, on every phone and at the server.
import type { Fact, LaterFact } from "@refrain/core/dance";
import type { Result } from "@refrain/core/result";
import { erase, read, unsay, type Device, type Read, type SpaceView } from "@refrain/vault";
import type { Refused } from "../state/ours/door.ts";
import { readBody } from "./bodies.ts";

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

/** After these were said in the history of both: the words that one of them takes back go. */
export async function eraseTakenBack(device: Device, ours: Place, said: readonly Fact[]): Promise<boolean> {
  const back = said.filter(({ kind }) => kind === "shown-taken-back" || kind === "disclosure-taken-back");
  if (back.length === 0) return false;
  const found = await read(device, ours.space);
  // What was said back by the time this phone heard of it stands: taking back came too late.
  const heard = new Set(
    (found.ok ? found.value.entries : []).flatMap(({ body }) => {
      const fact = factIn(body);
      return fact?.kind === "disclosure-said-back" ? [fact.disclosure] : [];
    }),
  );
  await eraseMine(device, ours, (fact) =>
    back.some(
      (one) =>
        (one.kind === "shown-taken-back" && fact.kind === "shown" && fact.id === one.id) ||
        (one.kind === "disclosure-taken-back" &&
          fact.kind === "disclosure-sent" &&
          fact.disclosure === one.disclosure &&
          !heard.has(one.disclosure)),
    ),
  );
  return true;
}

const factIn = (body: Read["body"] | undefined): Fact | LaterFact | undefined =>
  body === undefined || typeof body === "string" ? undefined : readBody(body)?.fact;
