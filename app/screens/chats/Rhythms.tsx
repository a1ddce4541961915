import { useState } from "react";
import { Bars } from "../../figures/chats/Bars.tsx";
import type { ChatPage, Who } from "../../state/chats/page.ts";
import { chatsAt } from "../../state/chats/route.ts";
import { Row, Second } from "../../ui/actions.tsx";
import { Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import styles from "./chats.module.css";
import { Episodes } from "./Episodes.tsx";
import { dayBars } from "./day-bars.ts";
import { Months } from "./Months.tsx";
import { monthOf } from "./times.ts";
import { huesOf, twoOf, useReading, type Two } from "./use-reading.ts";
import { Whose } from "./Whose.tsx";

interface Props {
  readonly page: ChatPage;
  readonly me: Who;
}

/** The page to read together: nothing to decide on it but to let it go. */
export function Rhythms({ page, me }: Props) {
  const app = useReading();
  const { go, reading, navigator, state } = app;
  const text = words.chats.page;
  const two = twoOf(app, page, me);
  const alone = state.looking === "alone";
  const messages = two.shown.flatMap((who) => page.rhythms[who].hours).reduce((sum, n) => sum + n, 0);
  const forget = () => {
    reading.forget();
    navigator.replace(chatsAt.begin);
  };
  return (
    <Screen
      name="chats-page"
      wide
      head={alone ? text.headAlone : text.head}
      lead={text.lead(messages, monthOf(page.first), monthOf(page.last))}
      foot={text.foot}
      actions={<Second onPress={forget}>{text.forget}</Second>}
    >
      <Stack>
        <Doubts page={page} />
        <div className={styles["wide"]}>
          <Months page={page} two={two} alone={alone} />
          <Episodes page={page} two={two} alone={alone} />
          <Days page={page} two={two} alone={alone} />
          <section className={styles["part"]}>
            <h2>{text.limits}</h2>
            <Quiet>{text.limitsText}</Quiet>
            {page.gain && !alone && <Row onPress={() => go({ screen: "lab", part: "own" })}>{text.lab}</Row>}
            {alone && page.leftOut && (
              <>
                <Quiet>{text.leftOut}</Quiet>
                <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
              </>
            )}
          </section>
        </div>
      </Stack>
    </Screen>
  );
}

/** What had to be guessed or could not be read, and the way to change it. */
function Doubts({ page }: { readonly page: ChatPage }) {
  const { reading } = useReading();
  const [open, setOpen] = useState(false);
  const text = words.chats.page;
  const { guessed, skipped, chats } = page;
  const dayFirst = guessed === "DMY";
  const others = chats.filter(({ name }) => name !== page.name);
  if (guessed === undefined && skipped.length === 0 && others.length === 0) return undefined;
  return (
    <div>
      {guessed !== undefined && (
        <Note>
          <p>{text.guessed(dayFirst)}</p>
          <Second onPress={() => reading.again({ order: dayFirst ? "MDY" : "DMY" })}>
            {text.otherOrder(dayFirst)}
          </Second>
        </Note>
      )}
      {skipped.length > 0 && <Quiet>{text.skipped(skipped.length)}</Quiet>}
      {others.length > 0 && (
        <Row expanded={open} onPress={() => setOpen(!open)}>
          {text.otherChat}
        </Row>
      )}
      {open &&
        others.slice(0, 30).map(({ name, size }) => (
          <Row key={name} small={words.chats.others.size(size)} onPress={() => reading.again({ chat: name })}>
            {name}
          </Row>
        ))}
    </div>
  );
}

/** Hours of the day, and how long answers take at which of them. */
function Days({ page, two, alone }: { readonly page: ChatPage; readonly two: Two; readonly alone: boolean }) {
  const text = words.chats.page;
  const { hours, answers, slowest } = dayBars(page, two);
  const hues = huesOf(two);
  return (
    <section className={styles["part"]}>
      <h2>{text.hours}</h2>
      <Whose two={two} />
      <Quiet>{alone ? text.hoursSmallAlone : text.hoursSmall}</Quiet>
      <Bars label={text.hours} bars={hours} hues={hues} />
      <h2>{text.answers}</h2>
      <Quiet>{text.answersSmall}</Quiet>
      <Bars label={text.answers} bars={answers} hues={hues} />
      {slowest > 0 && <Quiet>{text.most(text.span(slowest))}</Quiet>}
    </section>
  );
}
