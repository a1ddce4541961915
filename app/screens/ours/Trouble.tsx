import { Note } from "../../ui/Text.tsx";

/** Why something was not done, read out as it appears. */
export const Trouble = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? undefined : <Note>{text}</Note>;
