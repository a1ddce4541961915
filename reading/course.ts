import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSource } from "./piece.ts";

/** One letter of the eight-week course, as Markdown. */
export interface CourseLetter {
  /** 1 is sent on the day of the confirmation, each next one a week later. */
  readonly week: number;
  readonly title: string;
  readonly source: string;
}

/** The course in its order; the weeks are the numbers the files are named by. */
export function readCourse(folder = join(import.meta.dirname, "course")): readonly CourseLetter[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const week = Number(/^(\d+)\.md$/.exec(name)?.[1]);
      const parts = splitSource(readFileSync(join(folder, name), "utf8"));
      const title = parts?.fields.get("title");
      return parts && title && week > 0 ? [{ week, title, source: parts.body.trim() }] : [];
    })
    .sort((a, b) => a.week - b.week);
}
