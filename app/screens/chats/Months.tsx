import { words } from "../../words/index.ts";
import { useState } from "react";
import type { Month } from "@refrain/core/chats";
import { Bars, type Bar } from "../../figures/chats/Bars.tsx";
import type { ChatPage } from "../../state/chats/page.ts";
import { ChipsOf } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import styles from "./chats.module.css";
import { onLog } from "./day-bars.ts";
import { monthOf, shortMonthOf } from "./times.ts";
import { huesOf, type Two } from "./use-reading.ts";
import { Whose } from "./Whose.tsx";

const quantities = ["messages", "starts", "answer", "waited"] as const;
type Quantity = (typeof quantities)[number];

interface MonthsProps {
  readonly page: ChatPage;
  readonly two: Two;
  readonly alone: boolean;
}

/** A row a year, a column a month: years on a phone. */
export function Months({ page, two, alone }: MonthsProps) {
  const [what, setWhat] = useState<Quantity>("messages");
  const text = words.chats.page;
  const most = Math.max(
    1,
    ...page.months.flatMap((month) => two.shown.map((who) => month[what][who])).filter(Number.isFinite),
  );
  const say = what === "answer" ? text.span : text.count;
  const share = what === "answer" ? onLog(most) : (value: number) => value / most;
  const years = byYear(page.months);
  const bar = (month: Month): Bar => {
    const values = two.shown.map((who) => month[what][who]);
    const [up = 0, down = 0] = values.map((value) => (value > 0 ? share(value) : 0));
    const said = two.shown.map((who, i) => {
      const value = values[i] ?? Number.NaN;
      return text.value(two.name(who), Number.isFinite(value) ? say(value) : text.none);
    });
    return {
      key: month.month,
      up,
      down,
      strokes: month.episodes,
      text: text.month(monthOf(Date.parse(`${month.month}-15T00:00:00Z`)), said, month.episodes),
    };
  };
  const blank = (key: string): Bar => ({ key, up: 0, down: 0, text: "" });
  return (
    <section className={styles["part"]}>
      <h2>{text.months}</h2>
      <Whose two={two} />
      <ChipsOf
        label={text.months}
        ids={quantities}
        chosen={(one) => what === one}
        name={(one) => text.what[one]}
        onPress={(one) => setWhat(one)}
      />
      <Quiet>{text[alone ? "whatSmallAlone" : "whatSmall"][what]}</Quiet>
      <div>
        {years.map(([year, months], row) => (
          <div key={year} className={styles["year"]}>
            <span>{year}</span>
            <Bars
              label={year}
              bars={Array.from({ length: 12 }, (_, i) => {
                const name = `${year}-${String(i + 1).padStart(2, "0")}`;
                const month = months.find((one) => one.month === name);
                const tick =
                  row === years.length - 1 && i % 3 === 0 ? shortMonthOf(Date.UTC(2024, i, 15)) : undefined;
                return { ...(month ? bar(month) : blank(name)), tick };
              })}
              hues={huesOf(two)}
              strokes
            />
          </div>
        ))}
      </div>
      <Quiet>
        {text.most(say(most))}. {page.episodes.length > 0 && text.marks}
      </Quiet>
    </section>
  );
}

function byYear(months: readonly Month[]): readonly (readonly [string, readonly Month[]])[] {
  const years = new Map<string, Month[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    const row = years.get(year) ?? [];
    row.push(month);
    years.set(year, row);
  }
  return [...years].toReversed();
}
