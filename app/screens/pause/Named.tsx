import type { Place } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { nameOf, partnersOf } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import hues from "../../ui/hue.module.css";
import type { PauseScreen } from "./use-pause.ts";

interface NamedProps {
  readonly pause: PauseScreen;
  readonly who: Place;
  /** A sentence that begins with the name. */
  readonly said: string;
}

/** A head that begins with a person: by name, colour and shape. */
export function Named({ pause, who, said }: NamedProps) {
  const { snapshot } = pause.app;
  const partner = partnersOf(snapshot)[who];
  const { length } = sentenceCase(nameOf(snapshot, who));
  return (
    <>
      <PartnerMark partner={partner} size="small" />{" "}
      <span className={hues[partner.hue]}>{said.slice(0, length)}</span>
      {said.slice(length)}
    </>
  );
}
