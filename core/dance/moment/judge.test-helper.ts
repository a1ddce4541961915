// What must hold on every phone after every step of a walk; gives what does not.
import { disclosureActs, isClosed } from "../disclosure/disclosure.ts";
import type { DisclosureFact } from "../disclosure/facts.ts";
import { compareEntries } from "../history/entry.ts";
import { fold } from "../history/fold.ts";
import { otherPlace, places } from "../partner.ts";
import { heldTo, isOver, pauseActs, statusOf } from "../pause/pause.ts";
import type { Phone, World } from "./walk.test-helper.ts";

export function faultsOn({ state, entries }: Phone): readonly string[] {
  const faults: string[] = [];
  for (const pause of state.pauses) {
    for (const by of places)
      if (!isOver(pause) && !pauseActs(pause, by).includes("close"))
        faults.push(`${by} cannot leave a pause`);
    if (new Set(pause.calls.map(({ by }) => by)).size !== pause.calls.length)
      faults.push("two contracts of one person");
    for (const { at, until, renewed } of pause.calls)
      if (!renewed && until !== heldTo(at, until)) faults.push("a pause out of bounds");
    for (const by of places)
      if (pauseActs(pause, by).includes("keep-line") && pause.calls.some((call) => call.by === by))
        faults.push("who called keeps a line");
  }
  for (const pause of state.pauses.slice(0, -1)) {
    const status = statusOf(pause);
    if (status !== "closed" && status !== "lapsed") faults.push(`two pauses at once (${status})`);
  }
  for (const one of state.disclosures) {
    for (const by of places)
      if (!isClosed(one) && disclosureActs(one, by).length === 0)
        faults.push(`${by} cannot leave a disclosure at ${one.status}`);
    if (one.answer !== undefined && !wasConfirmed(entries, one.id))
      faults.push(`the answer of ${one.id} opened early`);
    if (disclosureActs(one, otherPlace(one.by)).includes("answer") && !wasConfirmed(entries, one.id))
      faults.push("an answer may be written early");
  }
  return faults;
}

/** By the facts alone, without the fold: words, then a saying back, then a yes to that very saying. */
function wasConfirmed(entries: Phone["entries"], id: string): boolean {
  const facts = entries
    .toSorted(compareEntries)
    .map(({ fact }) => fact)
    .filter((fact): fact is DisclosureFact => "disclosure" in fact && fact.disclosure === id);
  const speaker = facts.find(({ kind }) => kind === "disclosure-offered")?.by;
  const sent = facts.findIndex(({ kind, by }) => kind === "disclosure-sent" && by === speaker);
  return (
    sent >= 0 &&
    facts.some(
      (said, i) =>
        i > sent &&
        said.kind === "disclosure-said-back" &&
        said.by !== speaker &&
        facts.some(
          (yes, j) =>
            j > i && yes.kind === "disclosure-confirmed" && yes.by === speaker && yes.saying === said.saying,
        ),
    )
  );
}

/** After everybody has heard everything: one state, whatever the order of arrival. */
export function disagreements({ phones }: World): readonly string[] {
  const [first, ...rest] = phones.map(({ state }) => JSON.stringify(state));
  const backwards = JSON.stringify(fold(phones[0]!.entries.toReversed()));
  return [
    ...rest.flatMap((other, i) => (other === first ? [] : [`phone ${i + 1} sees it otherwise`])),
    ...(backwards === first ? [] : ["the order of arrival matters"]),
  ];
}
