import { Main } from "../../../ui/actions.tsx";
import { Quiet } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import { Leave } from "./Leave.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** Two phones, and it is the other's turn: nothing to look out for, nothing that calls. */
export function Wait({ talk }: { readonly talk: TalkScreen }) {
  const { one, may } = talk;
  return (
    <Screen
      name={`say-wait-${one.status}`}
      start="menu"
      head={headFor(talk)}
      lead={leadFor(talk)}
      actions={
        <>
          <Main onPress={talk.home}>{first.common.toHome}</Main>
          <Leave talk={talk} />
        </>
      }
    >
      {may("take-back") && one.status === "sent" && <Quiet>{words.sent.takeBackSmall}</Quiet>}
    </Screen>
  );
}

function leadFor({ one, Other }: TalkScreen): string {
  if (one.status === "offered") return words.sent.offeredLead;
  return one.status === "sent" ? words.sent.lead(Other) : words.sent.noHurry;
}

function headFor({ one, speaks, Other, other }: TalkScreen): string {
  if (one.status === "offered") return words.sent.offered(Other);
  if (one.status === "said-back" && !speaks) return words.confirm.waiting(Other);
  if (one.status === "confirmed") return words.answer.waiting(Other);
  return words.sent.head(other);
}
