import { useEffect } from "react";
import type { MapStep } from "../../state/draft.ts";
import { useApp } from "../app.ts";
import { useGone } from "../use-gone.ts";
import { MoveStep } from "./MoveStep.tsx";
import { NeedStep } from "./NeedStep.tsx";
import { StoryStep } from "./StoryStep.tsx";
import { SurfaceStep } from "./SurfaceStep.tsx";
import { Trigger } from "./Trigger.tsx";
import { UnderneathStep } from "./UnderneathStep.tsx";
import { useMap } from "./use-map.ts";

const steps = { 1: Trigger, 2: MoveStep, 3: SurfaceStep, 4: StoryStep, 5: UnderneathStep, 6: NeedStep };

/** The six screens of a half. Without a draft there is nothing to go on with: back to Home. */
export function Map({ step }: { readonly step: MapStep }) {
  const { snapshot, store } = useApp();
  const map = useMap(step);
  useGone(snapshot.settingsReady && !snapshot.draft);
  // Coming back finds the screen that was left.
  useEffect(() => {
    const { draft } = store.get();
    if (draft && draft.step !== step) store.setDraft({ ...draft, step });
  }, [step, store]);
  if (!map) return undefined;
  const Step = steps[step];
  return <Step map={map} />;
}
