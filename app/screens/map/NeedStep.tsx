import { useState } from "react";
import { aimIds, landingIds, needIds } from "@refrain/core/dance";
import { Chip, Chips, Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "./MapActions.tsx";
import type { MapScreen } from "./use-map.ts";

/** 6 of 6: what I longed for, what my step was for, and, if I like, how I guess it landed. */
export function NeedStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer } = map;
  const [landing, setLanding] = useState(half.landing !== undefined);
  const text = words.map.need;
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
          <Chips label={text.needs}>
            {needIds.map((id) => (
              <Chip
                key={id}
                chosen={half.need.includes(id)}
                onPress={() => map.change({ need: toggled(half.need, id) })}
              >
                {dance.needs[id]}
              </Chip>
            ))}
          </Chips>
        </section>
        {!fewer && (
          <Field
            label={text.label}
            value={half.needWords}
            onChange={(needWords) => map.change({ needWords })}
          />
        )}
        <section>
          <Caption>{text.aims}</Caption>
          <Chips label={text.aims}>
            {aimIds.map((id) => (
              <Chip
                key={id}
                chosen={half.aim === id}
                onPress={() => map.change({ aim: half.aim === id ? undefined : id })}
              >
                {dance.aims[id]}
              </Chip>
            ))}
          </Chips>
        </section>
        {half.aim === "keep-safe" && <Quiet>{text.fearKept}</Quiet>}
        {!fewer && (
          <Field label={text.label} value={half.aimWords} onChange={(aimWords) => map.change({ aimWords })} />
        )}
        <div>
          <Row expanded={landing} onPress={() => setLanding(!landing)}>
            {text.landing}
          </Row>
          {landing && (
            <Chips label={text.landing}>
              {landingIds.map((id) => (
                <Chip
                  key={id}
                  chosen={half.landing === id}
                  onPress={() => map.change({ landing: half.landing === id ? undefined : id })}
                >
                  {sentenceCase(dance.landings[id])}
                </Chip>
              ))}
            </Chips>
          )}
        </div>
      </Stack>
    </Screen>
  );
}
