import { parseLesson, type Lesson } from "@refrain/reading/lesson";

// The lessons come with the app, as the text they are: nothing is fetched when one is opened.
const sources: Readonly<Record<string, string>> = import.meta.glob("../../../reading/lessons/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const byId = new Map(
  Object.entries(sources).flatMap(([path, source]) => {
    const id = /([\w-]+)\.md$/.exec(path)?.[1];
    const lesson = id === undefined ? undefined : parseLesson(id, source);
    return lesson ? [[lesson.id, lesson] as const] : [];
  }),
);

export const lessonOf = (id: string): Lesson | undefined => byId.get(id);
