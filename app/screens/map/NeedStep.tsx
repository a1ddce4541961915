import { useRef, useState } from "react";
import { aimIds, landingIds, needIds } from "@refrain/core/dance";
import { ChipsOf, Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { useIntoSight } from "../../ui/use-into-sight.ts";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import type { MapScreen } from "./use-map.ts";
import { useWritten } from "./use-written.ts";

/** 6 of 6: what I longed for, what my step was for, and, if I like, how I guess it landed. */
export function NeedStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer } = map;
  const [landing, setLanding] = useState(half.landing !== undefined);
  const text = words.map.need;
  const needs = useWritten(fewer, half.needWords);
  const aims = useWritten(fewer, half.aimWords);
  const fear = half.aim === "keep-safe";
  const kept = useRef<HTMLDivElement>(null);
  useIntoSight(fear, () => kept.current);
  return (
    <Screen
      name="map-6"
      note={words.map.of(6)}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Main onPress={() => map.goOn()}>{text.finish}</Main>
          <Second onPress={map.turnWords}>{fewer ? words.common.moreWords : words.common.fewerWords}</Second>
        </>
      }
    >
      <Stack>
        <section>
          <Caption>{text.needs}</Caption>
          <ChipsOf
            label={text.needs}
            ids={needIds}
            chosen={(id) => half.need.includes(id)}
            name={(id) => dance.needs[id]}
            onPress={(id) => map.change({ need: toggled(half.need, id) })}
          />
        </section>
        {needs && (
          <Field
            label={text.label}
            value={half.needWords}
            onChange={(needWords) => map.change({ needWords })}
          />
        )}
        <section>
          <Caption>{text.aims}</Caption>
          <ChipsOf
            label={text.aims}
            ids={aimIds}
            chosen={(id) => half.aim === id}
            name={(id) => dance.aims[id]}
            onPress={(id) => map.change({ aim: half.aim === id ? undefined : id })}
          />
          <div ref={kept} role="status">
            {fear && <Quiet>{text.fearKept}</Quiet>}
          </div>
        </section>
        {aims && !fear && (
          <Field label={text.label} value={half.aimWords} onChange={(aimWords) => map.change({ aimWords })} />
        )}
        <div>
          <Row expanded={landing} onPress={() => setLanding(!landing)}>
            {text.landing}
          </Row>
          {landing && (
            <ChipsOf
              label={text.landing}
              ids={landingIds}
              chosen={(id) => half.landing === id}
              name={(id) => sentenceCase(dance.landings[id])}
              onPress={(id) => map.change({ landing: half.landing === id ? undefined : id })}
            />
          )}
        </div>
      </Stack>
    </Screen>
  );
}
