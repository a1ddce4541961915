import { tellsOfFear, otherPlace, type Place } from "@refrain/core/dance";
import { toHalf, type HalfDraft, type MapDraft, type MapStep } from "../../state/draft.ts";
import { nameOf, useApp } from "../app.ts";

export interface MapScreen {
  readonly draft: MapDraft;
  readonly half: HalfDraft;
  readonly place: Place;
  /** What the other is called in the sentences of this map. */
  readonly other: string;
  readonly fewer: boolean;
  /** Writes part of the half, and stays. */
  readonly change: (part: Partial<HalfDraft>) => void;
  /** Writes part of the half, and goes on to the next screen; after the sixth the half is kept. */
  readonly goOn: (part?: Partial<HalfDraft>) => void;
  readonly turnWords: () => void;
}

const nextStep = (step: MapStep): MapStep | undefined => ([2, 3, 4, 5, 6, undefined] as const)[step - 1];

/** One of the six screens: the draft under it, and the ways on. Undefined where there is no draft. */
export function useMap(step: MapStep): MapScreen | undefined {
  const { snapshot, store, commands, go, navigator } = useApp();
  const { draft } = snapshot;
  if (!draft) return undefined;
  const write = (part: Partial<HalfDraft>, at: MapStep): MapDraft => {
    const next = { ...draft, step: at, half: { ...draft.half, ...part } };
    store.setDraft(next);
    return next;
  };
  const finish = async (whole: MapDraft) => {
    const fear = tellsOfFear(toHalf(whole.half));
    // On a phone that was handed over, a half with fear in it is not kept: the other one would read it.
    if (fear && whole.place !== snapshot.settings.me) {
      navigator.replace({ screen: "after-yes" });
      return;
    }
    if (!(await commands.keepHalf(whole))) return;
    const episode = store.get().history.episodes.find(({ id }) => id === whole.episode);
    const theirs = episode?.halves[otherPlace(whole.place)];
    const exchange = store.get().standing.halves[whole.episode];
    // One that was sealed for the other is not the one that stands here now: it is taken back, and can be given anew.
    if (whole.again && exchange === "kept") await store.device.door.takeBack(whole.episode);
    if (fear) navigator.replace({ screen: "after-yes" });
    else if (whole.again && exchange === "open")
      navigator.replace({ screen: "ours", part: "give", of: whole.episode });
    else if (whole.again && exchange === "kept")
      navigator.replace({ screen: "other-half", episode: whole.episode });
    else if (whole.again) navigator.replace({ screen: "loop", episode: whole.episode });
    else if (theirs?.certainty === "own") navigator.replace({ screen: "reveal", episode: whole.episode });
    else navigator.replace({ screen: "other-half", episode: whole.episode });
  };
  return {
    draft,
    half: draft.half,
    place: draft.place,
    other: nameOf(snapshot, otherPlace(draft.place)),
    fewer: snapshot.settings.fewerWords,
    change: (part) => void write(part, step),
    goOn(part = {}) {
      const next = nextStep(step);
      const written = write(part, next ?? step);
      if (next) go({ screen: "map", step: next });
      else void finish(written);
    },
    turnWords: () => store.setSettings({ fewerWords: !snapshot.settings.fewerWords }),
  };
}
