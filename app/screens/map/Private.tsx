import { useState } from "react";
import type { Echo } from "@refrain/core/dance";
import { TouchScale } from "../../ui/TouchScale.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Near } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import type { MapScreen } from "./use-map.ts";

/** Where do I know this from? Never shown to the other one, in no export but one's own. */
export function Private({ map }: { readonly map: MapScreen }) {
  const text = words.map.underneath;
  // The two sizes say something together: one alone is kept once the other is touched too.
  const [echo, setEcho] = useState<Partial<Echo>>(map.half.echo ?? {});
  const touch = (part: Partial<Echo>) => {
    const { now, old } = { ...echo, ...part };
    setEcho({ ...echo, ...part });
    if (now !== undefined && old !== undefined) map.change({ echo: { now, old } });
  };
  return (
    <Near>
      <Field
        label={text.fromLabel}
        lines={3}
        value={map.half.from}
        onChange={(from) => map.change({ from })}
      />
      {(["old", "now"] as const).map((when) => (
        <section key={when}>
          <Caption>{text[when]}</Caption>
          <TouchScale
            label={text[when]}
            low={text.low}
            high={text.high}
            value={echo[when]}
            onChange={(size) => touch({ [when]: size })}
          />
        </section>
      ))}
    </Near>
  );
}
