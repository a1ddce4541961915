import { loopOf, plain } from "@refrain/core/dance";
import { latestIn, type RoomView } from "../../state/chair/room-view.ts";
import { sheetParts } from "../../state/sheets-route.ts";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { Main, Row } from "../../ui/actions.tsx";
import { Caption, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { hasWeeks } from "./Couple.tsx";
import { partnersIn, whenOf } from "./says.ts";
import styles from "./room.module.css";
import { WeeksOfEach } from "./TheirWeeks.tsx";
import { useTitle } from "./use-own.ts";

/** What a couple can take home on paper: their last loop on one page, twelve weeks on the next, and empty sheets. */
export function OnPaper({ view }: { readonly view: RoomView }) {
  const { go, outside } = useApp();
  const { title } = useTitle(view);
  const evening = latestIn(view.room, view.state);
  const loop = evening && loopOf(partnersIn(view), evening);
  const afraid = loop?.form.kind === "none" && loop.form.why === "fear";
  const weeks = hasWeeks(view);
  const text = words.room.print;
  const any = loop !== undefined || weeks;
  return (
    <Screen
      name="room-print"
      wide
      pause={false}
      note={title}
      head={<span className={styles["screenOnly"]}>{text.head}</span>}
      actions={any && <Main onPress={outside.print}>{text.print}</Main>}
    >
      <Stack>
        {!any && <Quiet>{text.none}</Quiet>}
        {loop && (
          <section className={styles["paper"]}>
            <Caption>{[view.state.name ?? title, whenOf(evening)].join(" · ")}</Caption>
            {afraid ? (
              <Serif>{plain(dance.link(loop, "outside"))}</Serif>
            ) : (
              <LoopFigure loop={loop} dance={dance} under label={words.loop.stations} />
            )}
          </section>
        )}
        {weeks && (
          <section className={styles["paper"]}>
            <Caption>{words.room.weeks.head}</Caption>
            <WeeksOfEach view={view} />
            <Quiet>{words.room.weeks.foot}</Quiet>
          </section>
        )}
        <section className={styles["screenOnly"]}>
          <Caption>{text.sheets}</Caption>
          {sheetParts.map((part) => (
            <Row key={part} onPress={() => go({ screen: "sheets", part })}>
              {words.sheets.each[part].name}
            </Row>
          ))}
        </section>
        <div className={styles["screenOnly"]}>
          <Quiet>{text.foot}</Quiet>
        </div>
      </Stack>
    </Screen>
  );
}
