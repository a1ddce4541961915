import { loopOf, plain } from "@refrain/core/dance";
import { latestIn, type RoomView } from "../../state/chair/room-view.ts";
import { sheetParts } from "../../state/sheets-route.ts";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { Main, Row } from "../../ui/actions.tsx";
import { Caption, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { partnersIn, whenOf } from "./says.ts";
import styles from "./room.module.css";
import { lookers, WeekRows } from "./TheirWeeks.tsx";
import { useTitle } from "./use-own.ts";

/** What can be taken home on paper: the last loop on one page, each one's weeks on a page of their own, empty sheets. */
export function OnPaper({ view }: { readonly view: RoomView }) {
  const { go, outside } = useApp();
  const { title } = useTitle(view);
  const evening = latestIn(view.room, view.state);
  const loop = evening && loopOf(partnersIn(view), evening);
  const afraid = loop?.form.kind === "none" && loop.form.why === "fear";
  const weeks = lookers(view).length > 0;
  const text = words.room.print;
  return (
    <Screen
      name="room-print"
      wide
      pause={false}
      note={title}
      head={<span className={styles["screenOnly"]}>{text.head}</span>}
    >
      <div className={styles["paperAndLists"]}>
        {!loop && <Quiet>{text.none}</Quiet>}
        {loop && (
          <section className={styles["paper"]}>
            <Caption>{[view.state.name ?? title, whenOf(evening)].join(" · ")}</Caption>
            {afraid ? (
              <Serif>{plain(dance.link(loop, "outside"))}</Serif>
            ) : (
              <LoopFigure loop={loop} dance={dance} under label={words.loop.stations} />
            )}
            <div className={styles["screenOnly"]}>
              <Main onPress={outside.print}>{text.print}</Main>
            </div>
          </section>
        )}
        <Stack>
          {weeks && (
            <section className={styles["screenOnly"]}>
              <Caption>{text.weeks}</Caption>
              <WeekRows view={view} />
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
      </div>
    </Screen>
  );
}
