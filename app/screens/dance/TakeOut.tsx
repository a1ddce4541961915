import { unfinishedOf } from "../../state/episode-drafts.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { AskedOnce } from "./AskedOnce.tsx";

/** One evening is shown and counted no longer: asked once. */
export function TakeOut({ id }: { readonly id: string }) {
  const { commands, navigator, store } = useApp();
  const text = words.loop;
  const remove = async () => {
    if (await commands.removeEpisode(id))
      await Promise.all(unfinishedOf(id).map((name) => store.shelve(name, undefined)));
    navigator.replace({ screen: "loops" });
  };
  return (
    <AskedOnce sure={text.removeSure} yes={text.removeYes} no={words.common.notNow} onYes={remove}>
      {text.remove}
    </AskedOnce>
  );
}
