import { readinessIds, type ReadinessId } from "@refrain/core/dance";
import { PartnerMark } from "../../../figures/PartnerMark.tsx";
import hues from "../../../ui/hue.module.css";
import { Choice, Choices } from "../../../ui/actions.tsx";
import { Quiet } from "../../../ui/Text.tsx";
import { say as words } from "../../../words/moment.ts";
import { isLinked } from "../../app.ts";
import { Screen } from "../../Screen.tsx";
import { Leave } from "./Leave.tsx";
import { Pass } from "./Pass.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** *Is now good?* Four answers of one weight; closing the page is none of them. */
export function Ready({ talk }: { readonly talk: TalkScreen }) {
  const { app, one, as, other, Other, commands, now, draftWords, drafts } = talk;
  const text = words.ready;
  const { readiness } = one;
  const said = readiness && (readiness.when === "later" || readiness.from > now);
  // On one phone: the time was told, and the phone goes back.
  if (said && !isLinked(app.snapshot)) return <Pass talk={talk} />;
  const answer = async (when: ReadinessId) => {
    if (when !== "now" || isLinked(app.snapshot) || draftWords === "") {
      await commands.ready(one.id, as, when);
      return;
    }
    if (await commands.readyNow(one.id, as, one.by, draftWords)) drafts.set(undefined);
  };
  const [who, rest] = text.head(Other);
  return (
    <Screen
      name="say-ready"
      head={
        <>
          <PartnerMark partner={talk.partner} size="small" />{" "}
          <span className={hues[talk.partner.hue]}>{who}</span>
          {rest}
        </>
      }
      foot={text.foot(other)}
      actions={<Leave talk={talk} />}
    >
      <Choices>
        {readinessIds.map((when) => (
          <Choice
            key={when}
            {...(readiness?.when === when ? { chosen: true } : {})}
            onPress={() => answer(when)}
          >
            {text.choices[when]}
          </Choice>
        ))}
      </Choices>
      {talk.paused && <Quiet>{words.receive.keeps}</Quiet>}
    </Screen>
  );
}
