import { useState } from "react";
import { longestLine } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { asText, useUnfinished } from "../use-unfinished.ts";

/** One line: chosen, or in one's own words, whose field stands open while something is in it; what was begun is kept. */
export function useOwnLine(shelf: string) {
  const { value: own, set, clear } = useUnfinished(shelf, "", asText);
  const [writes, setWrites] = useState<boolean>();
  const open = writes ?? own !== "";
  return { own, set, clear, open, turn: () => setWrites(!open) };
}

interface OwnLineProps {
  readonly line: ReturnType<typeof useOwnLine>;
  readonly onKeep: (line: string) => unknown;
}

/** Keeps the written line, where one is written; and more or fewer words. */
export const OwnLineActions = ({ line, keep, onKeep }: OwnLineProps & { readonly keep: string }) => (
  <>
    {line.open && (
      <Main disabled={line.own.trim() === ""} onPress={() => onKeep(line.own.trim())}>
        {keep}
      </Main>
    )}
    <Second onPress={line.turn}>{words.common[line.open ? "fewerWords" : "moreWords"]}</Second>
  </>
);

interface LinesProps extends OwnLineProps {
  readonly label: string;
  readonly rows?: number;
  readonly choices: readonly string[];
}

export const Lines = ({ line, label, rows = 1, choices, onKeep }: LinesProps) => (
  <Stack>
    {line.open && <Field label={label} value={line.own} max={longestLine} lines={rows} onChange={line.set} />}
    <Choices>
      {choices.map((one) => (
        <Choice key={one} onPress={() => onKeep(one)}>
          {one}
        </Choice>
      ))}
    </Choices>
  </Stack>
);
