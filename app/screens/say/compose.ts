// One message of taps, parts or free words; and a first draft from one's own half.
import { cameraIds, familyOf, needIds, underneathIds, type Half } from "@refrain/core/dance";
import type { SayDraft } from "../../state/moment/say-draft.ts";
import { dance } from "../../words/index.ts";
import { partIds, say as text, tapIds, type PartId, type Taps } from "../../words/moment.ts";

/** The whole message, as it would be sent. */
export function messageOf(draft: SayDraft): string {
  switch (draft.mode) {
    case "write":
      return draft.free.trim();
    case "parts":
      return messageOfParts(draft.parts);
    case "taps":
      return messageOfTaps(readTaps(draft.taps));
  }
}

/** What was tapped, as far as it is known here. */
function readTaps(taps: SayDraft["taps"]): Taps {
  const one = <T extends string>(key: string, ids: readonly T[]): T | undefined =>
    ids.find((id) => id === taps[key]?.[0]);
  const warm = one("warm", tapIds.warm);
  const seen = one("seen", cameraIds);
  const want = one("want", tapIds.want);
  const need = one("need", needIds);
  const ask = one("ask", tapIds.ask);
  return {
    felt: underneathIds.filter((id) => taps["felt"]?.includes(id)),
    ...(warm ? { warm } : {}),
    ...(seen ? { seen } : {}),
    ...(want ? { want } : {}),
    ...(need ? { need } : {}),
    ...(ask ? { ask } : {}),
  };
}

function messageOfTaps(taps: Taps): string {
  const feeling = text.feeling(taps.felt.map((id) => dance.underneath[id]));
  return sentences([
    taps.warm ? text.warms[taps.warm] : "",
    text.whenFelt(text.when(taps), feeling),
    taps.want ? text.wants[taps.want] : "",
    taps.need ? text.needs[taps.need] : "",
    taps.ask ? text.asks[taps.ask][1] : "",
  ]);
}

export function messageOfParts(parts: SayDraft["parts"]): string {
  const part = (id: PartId) => (parts[id] ?? "").trim();
  const situation = part("situation");
  // "When the door closed" leans on the feeling that follows; a whole sentence stands by itself.
  const leans = situation !== "" && !/[.!?…]$/.test(situation) && part("emotion") !== "";
  return sentences(
    partIds.flatMap((id) => {
      if (id === "situation" && leans) return [text.whenFelt(situation, withoutStop(part("emotion")))];
      return id === "emotion" && leans ? [] : [part(id)];
    }),
  );
}

const withoutStop = (words: string): string => words.replace(/[.]$/, "");
const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?…”"]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** A half as parts: a first draft, to be changed. What is private in it stays out. */
export function partsOfHalf(half: Half): Readonly<Record<string, string>> {
  const trigger = half.trigger === "unknown" ? undefined : half.trigger;
  const seen = trigger?.seen[0];
  const move = half.move === "unknown" ? undefined : half.move;
  const need = half.need === "unknown" ? undefined : half.need[0];
  const needId = needIds.find((id) => id === need);
  return {
    situation: trigger?.words ? `${text.whatISaw(trigger.words)}.` : seen ? text.whenTap[seen] : "",
    emotion: feelingOf(half),
    ownpart: move ? ownPart(move.words, dance.moves[move.did].label) : "",
    need: needId ? text.needs[needId] : need ? text.iNeed(need) : "",
  };
}

const ownPart = (own: string | undefined, label: string): string =>
  own !== undefined && /^I\b/.test(own) ? own : text.myPart(label);

function feelingOf({ underneath }: Half): string {
  if (underneath === "unknown") return "";
  const known = underneathIds.filter((id) => underneath.includes(id));
  const own = underneath.filter((word) => familyOf(word) === undefined);
  const said = text.feeling(known.map((id) => dance.underneath[id]));
  if (said !== "") return `${said}.`;
  return own[0] ? text.feltOwn(own[0]) : "";
}
