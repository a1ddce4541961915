import { cameraIds, findPosing } from "@refrain/core/dance";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import styles from "../../ui/text.module.css";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { MapActions } from "./MapActions.tsx";
import type { MapScreen } from "./use-map.ts";
import { useWritten } from "./use-written.ts";

/** 1 of 6: what a camera would have caught, at the moment I lost you. */
export function Trigger({ map }: { readonly map: MapScreen }) {
  const text = words.map.trigger;
  const { half, fewer } = map;
  const written = useWritten(fewer, half.triggerWords);
  const judging = written && findPosing(half.triggerWords, dance);
  return (
    <Screen
      name="map-1"
      note={words.map.of(1)}
      head={text.head}
      lead={text.lead}
      actions={
        <MapActions map={map} chosen={half.seen.length > 0 || half.triggerWords !== "" || undefined} />
      }
    >
      <Stack>
        {fewer && (
          <Choices pairs label={text.label}>
            {cameraIds.map((id) => (
              <Choice key={id} chosen={half.seen.includes(id)} onPress={() => map.goOn({ seen: [id] })}>
                {sentenceCase(dance.camera[id])}
              </Choice>
            ))}
          </Choices>
        )}
        {written && (
          <Field
            label={fewer ? words.map.move.label : text.label}
            labelHidden={!fewer}
            lines={fewer ? 2 : 4}
            value={half.triggerWords}
            onChange={(triggerWords) => map.change({ triggerWords })}
          />
        )}
        {judging && (
          <Note>
            <Judged parts={text.judging(judging.posing.word)} />
          </Note>
        )}
        {half.harm ? (
          <Near>
            <Quiet>{text.harmKept}</Quiet>
            <Second onPress={() => map.change({ harm: false })}>{text.harmMistaken}</Second>
          </Near>
        ) : (
          <Second onPress={map.toldHarm}>{text.harm}</Second>
        )}
      </Stack>
    </Screen>
  );
}

const Judged = ({ parts: [before, word, after] }: { readonly parts: readonly [string, string, string] }) => (
  <p>
    {before}
    <strong className={styles["mark"]}>{word}</strong>
    {after}
  </p>
);
