import { useState } from "react";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Near, Stack } from "../../ui/Text.tsx";
import { partIds, say as words, type PartId } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { CoachField } from "./coach/CoachField.tsx";
import { HelpFirst } from "./coach/HelpFirst.tsx";
import { nothingKept, useCoachOf } from "./coach/use-coach.ts";
import { messageOfParts } from "./compose.ts";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Seven parts, any of them, in any order; each opens in place. */
export function Parts({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { draft } = say;
  const [open, setOpen] = useState<PartId>();
  const coach = useCoachOf((open && draft?.parts[open]) ?? "", draft?.kept ?? nothingKept);
  if (!draft) return undefined;
  const text = words.parts;
  const See = coach.help === undefined ? Main : Second;
  const whole = messageOfParts(draft.parts);
  return (
    <Screen
      name="say-parts"
      note={words.to(sentenceCase(say.other))}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          {coach.help !== undefined && <HelpFirst help={coach.help} other={say.other} />}
          {whole !== "" && (
            <See onPress={() => say.to("preview")}>
              {say.app.snapshot.settings.justMe ? words.preview.seeOwn : words.preview.see(say.other)}
            </See>
          )}
          <Second
            onPress={() => {
              say.change({ mode: "write", free: whole });
              say.turn("write");
            }}
          >
            {words.begin.write}
          </Second>
        </>
      }
    >
      <Stack>
        <div>
          {partIds.map((id) => {
            const value = draft.parts[id] ?? "";
            return (
              <div key={id}>
                <Row
                  expanded={open === id}
                  small={open === id ? undefined : value === "" ? text.questions[id] : value}
                  onPress={() => setOpen(open === id ? undefined : id)}
                >
                  {text.names[id]}
                </Row>
                {open === id && (
                  <Near>
                    <span />
                    <CoachField
                      label={text.questions[id]}
                      value={value}
                      lines={2}
                      max={600}
                      coach={coach}
                      other={say.other}
                      onChange={(part) =>
                        say.change({ mode: "parts", parts: { ...draft.parts, [id]: part } })
                      }
                      onKeep={(word) => say.change({ kept: [...draft.kept, word] })}
                    />
                    <span />
                  </Near>
                )}
              </div>
            );
          })}
        </div>
      </Stack>
    </Screen>
  );
}
