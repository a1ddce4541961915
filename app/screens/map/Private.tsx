import { Scale } from "../../ui/Scale.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import type { MapScreen } from "./use-map.ts";

/** Where do I know this from? Never shown to the other one, in no export but one's own. */
export function Private({ map }: { readonly map: MapScreen }) {
  const text = words.map.underneath;
  const { from, echo } = map.half;
  const now = echo?.now ?? 5;
  const old = echo?.old ?? 5;
  return (
    <Near>
      <Field
        label={text.fromLabel}
        lines={3}
        value={from}
        onChange={(value) => map.change({ from: value })}
      />
      <Scale
        label={text.now}
        value={echo?.now}
        onChange={(value) => map.change({ echo: { now: value, old } })}
      />
      <Scale
        label={text.old}
        value={echo?.old}
        onChange={(value) => map.change({ echo: { now, old: value } })}
      />
    </Near>
  );
}
