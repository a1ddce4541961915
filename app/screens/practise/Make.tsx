import { useEffect } from "react";
import type { Cue } from "@refrain/core/dance";
import { noPlan, readPlanDraft } from "../../state/plan-draft.ts";
import { useApp } from "../app.ts";
import { useUnfinished } from "../use-unfinished.ts";
import { ChooseCue } from "./ChooseCue.tsx";
import { ChooseOld } from "./ChooseOld.tsx";
import { ChooseStep } from "./ChooseStep.tsx";

/** A plan in three touches: which move of mine, what in its place, and the sign that calls it. */
export function Make({ plan }: { readonly plan: string }) {
  const { snapshot, store, commands, navigator } = useApp();
  const kept = useUnfinished("plan", noPlan, readPlanDraft, ({ cueWords }) => cueWords);
  const { value, ready, set, clear } = kept;
  const standing = snapshot.history.practice[snapshot.settings.me].plans.find(
    (log) => log.plan.id === plan,
  )?.plan;
  const fits = value.plan === plan;
  useEffect(() => {
    // Another plan than the one left half-way: begin with what stands.
    if (ready && !fits)
      set({
        ...noPlan,
        plan,
        old: standing?.old.did,
        aim: standing?.aim,
        cueWords: standing?.cue.words ?? "",
      });
  });
  if (!ready || !fits) return undefined;
  const keep = async (cue: Cue) => {
    if (value.old === undefined || value.instead === undefined) return;
    const done = await commands.makePlan({
      id: plan === "" ? store.device.newId() : plan,
      old: { did: value.old },
      instead: { did: value.instead },
      cue,
      ...(value.aim === undefined ? {} : { aim: value.aim }),
    });
    if (!done) return;
    clear();
    navigator.replace({ screen: "practise", part: "plan" });
  };
  if (value.old === undefined) return <ChooseOld onChoose={(old, aim) => set({ ...value, old, aim })} />;
  if (value.instead === undefined)
    return (
      <ChooseStep
        aim={value.aim}
        onBack={() => set({ ...value, old: undefined })}
        onChoose={(instead) => set({ ...value, instead })}
      />
    );
  return (
    <ChooseCue
      words={value.cueWords}
      onWords={(cueWords) => set({ ...value, cueWords })}
      onBack={() => set({ ...value, instead: undefined })}
      onChoose={(cue) => keep(cue)}
    />
  );
}
