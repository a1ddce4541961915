import { useState } from "react";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Near, Stack } from "../../ui/Text.tsx";
import { partIds, say as words, type PartId } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { CoachField } from "./coach/CoachField.tsx";
import { messageOfParts } from "./compose.ts";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Seven parts, any of them, in any order; each opens in place. */
export function Parts({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { draft } = say;
  const [open, setOpen] = useState<PartId>();
  if (!draft) return undefined;
  const text = words.parts;
  const whole = messageOfParts(draft.parts);
  return (
    <Screen
      name="say-parts"
      note={words.to(sentenceCase(say.other))}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          {whole !== "" && <Main onPress={() => say.to("preview")}>{words.preview.see(say.other)}</Main>}
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
                      kept={draft.kept}
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
