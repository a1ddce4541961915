import type { PartOf } from "../../state/steps-route.ts";
import { Preview } from "./Preview.tsx";
import { ShownList } from "./ShownList.tsx";

interface ShownProps {
  readonly part: PartOf<"shown">;
  readonly id?: string | undefined;
}

/** What each has chosen to show the other: one thing at a time, previewed, and taken back at will. */
export const ShownScreen = ({ part, id }: ShownProps) =>
  part === "preview" && id !== undefined ? <Preview subject={id} /> : <ShownList />;
