import { useEffect } from "react";
import { episodeIn } from "../../state/chats/route.ts";
import { Begin } from "./Begin.tsx";
import { Both } from "./Both.tsx";
import { EpisodeWords } from "./EpisodeWords.tsx";
import { Choose, Failed, Others, Underway } from "./File.tsx";
import { Mine } from "./Mine.tsx";
import { Rhythms } from "./Rhythms.tsx";
import { meByName, useReading } from "./use-reading.ts";

/** Consent, the file, the page, one episode. Without consent there is only the beginning. */
export function Chats({ part }: { readonly part: string }) {
  const app = useReading();
  const { stage, looking, me } = app.state;
  const found = stage.kind === "read" && me === undefined ? meByName(app, stage.page) : undefined;
  useEffect(() => {
    if (found !== undefined) app.reading.iAm(found);
  }, [app.reading, found]);
  if (part === "both" && !app.snapshot.settings.justMe) return <Both />;
  if (looking === undefined || part === "") return <Begin />;
  switch (stage.kind) {
    case "none":
      return <Choose />;
    case "reading":
      return <Underway share={stage.share} />;
    case "failed":
      return <Failed fault={stage.fault} />;
    case "others":
      return <Others names={stage.names} chats={stage.chats} />;
    case "read": {
      const known = me ?? found;
      if (known === undefined) return <Mine page={stage.page} />;
      const number = episodeIn(part);
      const episode = number === undefined ? undefined : stage.page.episodes[number];
      return number !== undefined && episode ? (
        <EpisodeWords number={number} episode={episode} page={stage.page} me={known} />
      ) : (
        <Rhythms page={stage.page} me={known} />
      );
    }
  }
}
