import { useRef, useState } from "react";
import {
  acceptedUnderneath,
  families,
  familyOf,
  findPosing,
  underneathByFamily,
  type Family,
} from "@refrain/core/dance";
import { Chip, Chips, ChipsOf, Main, Row, Second, Seconds } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import styles from "../../ui/text.module.css";
import { useIntoSight } from "../../ui/use-into-sight.ts";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import { Private } from "./Private.tsx";
import type { MapScreen } from "./use-map.ts";
import { useWritten } from "./use-written.ts";

const isAccepted = (feeling: string): boolean => acceptedUnderneath.some((id) => id === feeling);

/** 5 of 6: what could not be seen. Words that judge the other are met with a question; hard words about the self are accepted. */
export function UnderneathStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer } = map;
  const [open, setOpen] = useState<Family | undefined>(familyOf(half.underneath[0] ?? ""));
  const [from, setFrom] = useState(half.from !== "" || half.echo !== undefined);
  const text = words.map.underneath;
  const chosen = half.underneath;
  const ownWords = half.underneathWords.trim();
  const all = [...chosen.map(nameOfFeeling), ...(ownWords === "" ? [] : [ownWords])];
  const ranks = chosen.some(isAccepted) && !chosen.some((id) => !isAccepted(id));
  const written = useWritten(fewer, half.underneathWords);
  const goesOn = all.length > 0 || from;
  const further = useRef<HTMLDivElement>(null);
  useIntoSight(goesOn && fewer, () => further.current);
  const main =
    all.length === 0 ? words.common.next : all.length === 1 ? text.keep(all[0] ?? "") : text.keepAll;
  return (
    <Screen
      name="map-5"
      note={words.map.of(5)}
      head={text.head}
      lead={text.lead(map.other)}
      actions={
        <>
          {(all.length > 0 || !fewer) && <Main onPress={() => map.goOn()}>{main}</Main>}
          <Seconds>
            {all.length === 0 && fewer && <Second onPress={() => map.goOn()}>{text.unknown}</Second>}
            <Second onPress={map.turnWords}>
              {fewer ? words.common.moreWords : words.common.fewerWords}
            </Second>
          </Seconds>
        </>
      }
    >
      <Stack>
        {written && (
          <Near>
            <Field
              label={text.label}
              labelHidden={!fewer}
              lines={2}
              value={half.underneathWords}
              onChange={(underneathWords) => map.change({ underneathWords })}
            />
            <CouldItBe map={map} />
          </Near>
        )}
        <div>
          {families.map((family) => (
            <div key={family}>
              <Row
                expanded={open === family}
                small={open === family ? undefined : text.small[family]}
                onPress={() => setOpen(open === family ? undefined : family)}
              >
                {dance.families[family]}
              </Row>
              {open === family && (
                <Near>
                  <ChipsOf
                    label={dance.families[family]}
                    ids={underneathByFamily[family]}
                    chosen={(id) => chosen.includes(id)}
                    name={(id) => sentenceCase(dance.underneath[id].name)}
                    onPress={(id) => map.change({ underneath: toggled(chosen, id) })}
                  />
                </Near>
              )}
            </div>
          ))}
        </div>
        {ranks && <Quiet>{text.accepted}</Quiet>}
        {goesOn && (
          <div ref={further}>
            <Row expanded={from} onPress={() => setFrom(!from)}>
              {text.from}
            </Row>
            {from && (
              <Near>
                <Private map={map} />
              </Near>
            )}
          </div>
        )}
      </Stack>
    </Screen>
  );
}

const nameOfFeeling = (feeling: string): string =>
  Object.entries(dance.underneath).find(([id]) => id === feeling)?.[1].name ?? feeling;

/** A word that says what the other did is met, not corrected: it may be kept as it is. */
function CouldItBe({ map }: { readonly map: MapScreen }) {
  const { underneathWords } = map.half;
  const found = findPosing(underneathWords, dance);
  if (!found) return undefined;
  const [word, rest] = words.map.underneath.posing(sentenceCase(found.posing.word), map.other);
  const replace = (feeling: string) =>
    map.change({
      underneathWords: underneathWords.slice(0, found.start) + feeling + underneathWords.slice(found.end),
    });
  return (
    <>
      <Note>
        <p>
          <strong className={styles["mark"]}>{word}</strong>
          {rest}
        </p>
      </Note>
      <Chips>
        {found.posing.couldBe.map((feeling) => (
          <Chip key={feeling} onPress={() => replace(feeling)}>
            {sentenceCase(feeling)}
          </Chip>
        ))}
      </Chips>
    </>
  );
}
