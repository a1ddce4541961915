import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";

export function Lab({ part }: { readonly part: string }) {
  return (
    <Screen name="lab" head={words.lab.head}>
      {part}
    </Screen>
  );
}
