import { otherPlace } from "@refrain/core/dance";
import { PartnerMark } from "../../../figures/PartnerMark.tsx";
import { Main, Second } from "../../../ui/actions.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import styles from "../say.module.css";
import { Leave } from "./Leave.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** One phone: it changes hands. What one wrote stays covered until the other has it. */
export function Pass({ talk }: { readonly talk: TalkScreen }) {
  const { as, Other, other, partner } = talk;
  const text = words.cover;
  return (
    <Screen
      name={`say-pass-${talk.one.status}`}
      start="none"
      quiet
      above={
        <div className={styles["shape"]}>
          <PartnerMark partner={partner} size="big" />
        </div>
      }
      head={text.head(Other)}
      lead={text.lead(other)}
      actions={
        <>
          <Main onPress={() => talk.hand(otherPlace(as))}>{text.go(Other)}</Main>
          <div>
            <Second onPress={talk.home}>{first.common.notNow}</Second>
            <Leave talk={talk} />
          </div>
        </>
      }
    />
  );
}
