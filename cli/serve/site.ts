// What stands beside the app on one server: pieces to read, letters, comments. Put together here.
import { openStore, readSettings, serveLetters } from "@refrain/server/letters";
import { readingPages } from "@refrain/server/reading";
import { site as words } from "../words/en/site.ts";

type Part = (request: Request, caller?: { readonly address: string }) => Promise<Response> | undefined;

/** The parts, to be asked in turn. They end by themselves when the server is stopped: what is being sent is finished first. */
export async function site(say: (line: string) => void): Promise<readonly Part[]> {
  const settings = readSettings(process.env);
  if ("name" in settings) throw new Error(words.badSetting(settings.name, settings.found));
  const letters = serveLetters({
    store: await openStore(settings.store),
    settings,
    now: Date.now,
    trouble: (kind, detail) => say(kind === "no-smtp" ? words.waits(detail) : words.trouble(detail)),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void letters.stop());
  return [
    letters.beside,
    readingPages({
      folder: settings.reading,
      below: letters.below,
      site: process.env["REFRAIN_SITE"] && settings.site,
    }),
  ];
}
