import { tellsOfFear } from "@refrain/core/dance";
import { Choice, Choices, Main, Row, Second } from "../../ui/actions.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { say as words } from "../../words/moment.ts";
import { nameOf } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { messageOf, partsOfHalf } from "./compose.ts";
import type { SayMode } from "../../state/moment/say-draft.ts";
import type { SayScreen } from "./use-say.ts";

/** Where a message begins: from one's own half, from taps, in parts, or in free words. */
export function Begin({ say }: { readonly say: SayScreen }) {
  const { app, by, draft } = say;
  const { history, settings } = app.snapshot;
  const text = words.begin;
  const half = history.episodes.at(-1)?.halves[by];
  const mapped = half?.certainty === "own" && !tellsOfFear(half) ? half : undefined;
  const begun = draft !== undefined && messageOf(draft) !== "";
  const begin = (mode: SayMode) => {
    if (!draft) say.begin();
    // What was there goes along into free words; taps and parts keep what they had.
    say.change({ mode, ...(mode === "write" && draft ? { free: messageOf(draft) } : {}) });
    say.to(mode);
  };
  const fromMap = () => {
    if (!mapped) return;
    say.begin();
    say.change({ mode: "parts", parts: partsOfHalf(mapped) });
    say.to("parts");
  };
  const said = history.disclosures.filter(({ status }) => status !== "taken-back").slice(-5);
  const ways = [
    <Choice key="taps" small={text.tapsSmall} onPress={() => begin("taps")}>
      {text.taps}
    </Choice>,
    <Choice key="parts" small={text.partsSmall} onPress={() => begin("parts")}>
      {text.parts}
    </Choice>,
    <Choice key="write" onPress={() => begin("write")}>
      {text.write}
    </Choice>,
  ];
  return (
    <Screen
      name="say-begin"
      head={text.head}
      lead={settings.justMe ? text.leadOwn : text.lead(say.other)}
      foot={text.foot}
      actions={
        <>
          {begun && <Main onPress={() => say.to(draft.mode)}>{text.goOn}</Main>}
          <Second onPress={() => app.go({ screen: "after-yes" })}>{text.fear}</Second>
        </>
      }
    >
      <Stack>
        <Choices>
          {mapped && (
            <Choice small={text.fromMapSmall} onPress={fromMap}>
              {text.fromMap}
            </Choice>
          )}
          {settings.fewerWords ? ways : ways.toReversed()}
        </Choices>
        {said.length > 0 && (
          <section>
            <Caption>{text.said}</Caption>
            {said.toReversed().map((one) => (
              <Row
                key={one.id}
                small={one.words === undefined ? undefined : shortened(one.words)}
                onPress={() => app.go({ screen: "say", part: "talk", disclosure: one.id, as: by })}
              >
                {one.by === by
                  ? words.to(sentenceCase(say.other))
                  : text.saidBy(sentenceCase(nameOf(app.snapshot, one.by)))}
              </Row>
            ))}
          </section>
        )}
      </Stack>
    </Screen>
  );
}

const longest = 60;
const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
