import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSource } from "./piece.ts";

/** One letter of the eight-week course, as Markdown. */
export interface CourseLetter {
  /** 1 is sent on the day of the confirmation, each next one a week later. */
  readonly week: number;
  readonly title: string;
  readonly source: string;
}

/** The course in its order; the weeks are the numbers the files are named by. Each brings the lesson it names with it. */
export function readCourse(folder = join(import.meta.dirname, "course")): readonly CourseLetter[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const week = Number(/^(\d+)\.md$/.exec(name)?.[1]);
      const parts = splitSource(readFileSync(join(folder, name), "utf8"));
      const title = parts?.fields.get("title");
      return parts && title && week > 0
        ? [{ week, title, source: `${parts.body.trim()}${lessonOf(parts.fields.get("lesson"))}` }]
        : [];
    })
    .sort((a, b) => a.week - b.week);
}

/** A lesson as it stands in the app, to read on below a letter. */
function lessonOf(id: string | undefined): string {
  const file = join(import.meta.dirname, "lessons", `${id}.md`);
  if (id === undefined || !existsSync(file)) return "";
  const parts = splitSource(readFileSync(file, "utf8"));
  return parts ? `\n\n## ${parts.fields.get("title") ?? ""}\n\n${parts.body.trim()}` : "";
}
