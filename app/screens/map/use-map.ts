import { useState } from "react";
import { otherPlace, type Place } from "@refrain/core/dance";
import { tellsOfFearSoFar, type HalfDraft, type MapDraft, type MapStep } from "../../state/draft.ts";
import { nameOf, useApp } from "../app.ts";
import { opensAfterYes } from "../safety/after-yes.ts";

export interface MapScreen {
  readonly draft: MapDraft;
  readonly half: HalfDraft;
  readonly place: Place;
  /** What the other is called in the sentences of this map. */
  readonly other: string;
  readonly fewer: boolean;
  /** Writes part of the half, and stays. */
  readonly change: (part: Partial<HalfDraft>) => void;
  /** Writes part of the half, and goes on to the next screen; after the sixth the half is kept: then it gives a promise. */
  readonly goOn: (part?: Partial<HalfDraft>) => Promise<void> | undefined;
  /** It was a blow, or a threat. Help comes before the rest. */
  readonly toldHarm: () => void;
  readonly turnWords: () => void;
}

const nextStep = (step: MapStep): MapStep | undefined => ([2, 3, 4, 5, 6, undefined] as const)[step - 1];

/** One of the six screens: the draft under it, and the ways on. Undefined where there is no draft. */
export function useMap(step: MapStep): MapScreen | undefined {
  const app = useApp();
  const { snapshot, store, commands, go, navigator } = app;
  const { draft } = snapshot;
  /** On a phone that was handed over, an aim of keeping safe stands on this screen alone: the other one would read it. */
  const [keptSafe, setKeptSafe] = useState(false);
  if (!draft) return undefined;
  const handedOver = draft.place !== snapshot.settings.me;
  const half: HalfDraft = handedOver && keptSafe ? { ...draft.half, aim: "keep-safe" } : draft.half;
  const write = (part: Partial<HalfDraft>, at: MapStep): MapDraft => {
    const whole = { ...half, ...part };
    const untold = handedOver && whole.aim === "keep-safe";
    setKeptSafe(untold);
    store.setDraft({ ...draft, step: at, half: untold ? { ...whole, aim: undefined } : whole });
    return { ...draft, step: at, half: whole };
  };
  const finish = async (whole: MapDraft) => {
    const fear = tellsOfFearSoFar(whole.half);
    if (fear && handedOver) {
      opensAfterYes(app);
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
    half,
    place: draft.place,
    other: nameOf(snapshot, otherPlace(draft.place)),
    fewer: snapshot.settings.fewerWords,
    change: (part) => void write(part, step),
    toldHarm() {
      if (handedOver) {
        opensAfterYes(app);
        return;
      }
      write({ harm: true }, step);
      go({ screen: "after-yes" });
    },
    goOn(part = {}) {
      const next = nextStep(step);
      const written = write(part, next ?? step);
      if (!next) return finish(written);
      go({ screen: "map", step: next });
      return undefined;
    },
    turnWords: () => store.setSettings({ fewerWords: !snapshot.settings.fewerWords }),
  };
}
