import { labWords } from "../../words/lab.ts";
import { Screen } from "../Screen.tsx";

export function Lab({ part }: { readonly part: string }) {
  return (
    <Screen name="lab" head={labWords.head}>
      {part}
    </Screen>
  );
}
