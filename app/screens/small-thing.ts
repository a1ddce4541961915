import { isClosed, otherPlace, tellsOfFear, turnOf } from "@refrain/core/dance";
import { isOffered, missingHalf } from "../state/given.ts";
import { isBegun, tellsOfFearSoFar } from "../state/draft.ts";
import { newDevices } from "../state/ours/new-devices.ts";
import type { Snapshot } from "../state/store.ts";
import { words } from "../words/index.ts";
import { nameOf, type App } from "./app.ts";
import { goesOnWith, opensMap } from "./map/begin.ts";
import { sentenceCase } from "./sentence-case.ts";
import { smallStep } from "./small-step.ts";

interface SmallThing {
  readonly text: string;
  readonly go: () => void;
  /** Lets go of what is half-way. */
  readonly drop?: () => void;
  /** Who asks, where it is a question of the other one's. */
  readonly from?: string;
}

/** After fear, and in *Just me*, nothing asks to draw a dance, to go on with one, to name it, or to say how it ended. */
export function asksForNoDance({ draft, history, settings }: Snapshot): boolean {
  const given = history.episodes.findLast((one) => !isOffered(one));
  return (
    settings.justMe ||
    (draft !== undefined && tellsOfFearSoFar(draft.half)) ||
    (given !== undefined && Object.values(given.halves).some(tellsOfFear))
  );
}

/** What lies nearest: a half left half-way, a half still open, an evening without an end, or the first map. */
export function oneSmallThing(app: App): SmallThing | undefined {
  const { snapshot, store, go } = app;
  const { draft, history, settings } = snapshot;
  const quiet = asksForNoDance(snapshot);
  if (draft && isBegun(draft, history.episodes) && !quiet) {
    const own = draft.place === settings.me;
    const name = own ? undefined : nameOf(snapshot, draft.place);
    return {
      ...(own ? { drop: () => store.setDraft(draft.before) } : {}),
      text: draft.again ? words.home.goOnChange(name, draft.step) : words.home.goOn(name, draft.step),
      go: () => goesOnWith(app, draft),
    };
  }
  if (newDevices(snapshot.standing, settings).length > 0)
    return { text: words.oursFirst.newDevice, go: () => go({ screen: "ours", part: "reads" }) };
  const talk = history.disclosures.findLast((one) => !isClosed(one) && one.status !== "not-landed");
  const other = nameOf(snapshot, otherPlace(settings.me));
  if (talk && (talk.by === settings.me || turnOf(talk) === settings.me))
    return {
      ...(talk.by === settings.me
        ? { text: words.home.toGoOn }
        : { text: words.home.toTell(other), from: other }),
      go: () => go({ screen: "say", part: "talk", as: settings.me, disclosure: talk.id }),
    };
  if (snapshot.standing.showing.stage === "asked" && !settings.justMe)
    return {
      text: words.oursFirst.chairAsked(sentenceCase(other)),
      from: other,
      go: () => go({ screen: "chair", part: "hub" }),
    };
  const unread = history.episodes.findLast(({ unopened }) => unopened !== undefined);
  if (unread) return { text: words.oursFirst.both, go: () => go({ screen: "reveal", episode: unread.id }) };
  if (quiet) return smallStep(app, true);
  const last = history.episodes.at(-1);
  if (!last) return { text: words.home.firstDay, go: () => opensMap(app) };
  if (isOffered(last)) return { text: words.oursFirst.offered, go: () => go({ screen: "loops" }) };
  if (snapshot.standing.halves[last.id] === "kept") return undefined;
  const missing = missingHalf(last.halves);
  if (missing && !last.halves[missing])
    return {
      text: words.home.otherHalf(nameOf(snapshot, missing)),
      go: () => go({ screen: "loop", episode: last.id }),
    };
  if (!last.ended) return { text: words.home.howEnded, go: () => go({ screen: "end", episode: last.id }) };
  return smallStep(app, false);
}
