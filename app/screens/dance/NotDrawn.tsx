import type { ReactNode } from "react";
import { Main, Row, Seconds } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { TakeOut } from "./TakeOut.tsx";

interface NotDrawnProps {
  readonly id: string;
  /** Why it is not drawn stays unsaid: on a shared phone the other reads this too. */
  readonly sentence: string;
  readonly answers: ReactNode;
  readonly children: ReactNode;
}

/** An evening with fear in it: no figure, no ending to choose, nothing to agree to; the door to help, and what was written. */
export function NotDrawn({ id, sentence, answers, children }: NotDrawnProps) {
  const { go, navigator } = useApp();
  const text = words.loop.notDrawn;
  return (
    <Screen
      name="loop-not-drawn"
      pause={false}
      head={sentence}
      lead={text.lead}
      actions={<Main onPress={() => navigator.replace({ screen: "home" })}>{words.common.toHome}</Main>}
    >
      <Stack>
        <div>
          <Row small={text.safety} onPress={() => go({ screen: "safety" })}>
            {words.home.menu.safety}
          </Row>
          {children}
        </div>
        {answers}
        <Seconds>
          <TakeOut id={id} />
        </Seconds>
      </Stack>
    </Screen>
  );
}
