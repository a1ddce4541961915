import { eveningIds } from "@refrain/core/dance";
import type { Block } from "@refrain/reading/lesson";
import { Main } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { lessonOf } from "./lessons.ts";
import styles from "./steps.module.css";

/** A lesson to read; one of the thread can be marked as had. */
export function LessonPage({ id }: { readonly id: string }) {
  const { snapshot, commands, navigator } = useApp();
  const text = steps.practise.thread;
  const lesson = lessonOf(id);
  const evening = eveningIds.find((one) => one === id);
  if (!lesson) return undefined;
  const had = (one: typeof evening) =>
    one && commands.hadEvening(one).then((kept) => kept && navigator.back());
  return (
    <Screen
      name={`lesson-${id}`}
      note={text.minutes(lesson.minutes)}
      head={lesson.title}
      lead={lesson.summary}
      actions={
        evening && (
          <Main onPress={() => had(evening)}>{snapshot.settings.justMe ? text.doneAlone : text.done}</Main>
        )
      }
    >
      <div className={styles["lesson"]}>
        {lesson.blocks.map((block, i) => (
          <BlockShown key={i} block={block} />
        ))}
      </div>
    </Screen>
  );
}

function BlockShown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "head":
      return <h2>{block.text}</h2>;
    case "text":
      return <p>{block.text}</p>;
    case "quote":
      return (
        <blockquote>
          <p>{block.text}</p>
        </blockquote>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
