import { readPieces } from "@refrain/reading";
import { below } from "./comments/below.ts";
import { operatorPages } from "./comments/operator.ts";
import { commentPages } from "./comments/pages.ts";
import { letterPages, type PageParts } from "./pages/letters.ts";
import { startService, type ServiceParts } from "./service.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store/open.ts";
import { tokens } from "./tokens.ts";

export interface ServeOptions extends Omit<ServiceParts, "settings" | "store"> {
  readonly store: Store;
  readonly settings: Settings;
}

/** The pages of letters and comments, what stands below a piece, and the work behind them. */
export function serveLetters({ store, settings, now, trouble }: ServeOptions) {
  const service = startService({ store, settings, now, trouble });
  const sign = tokens(store.secret);
  const parts: PageParts = { store, sign, now, nudge: service.nudge };
  const titles = new Map(readPieces(settings.reading).map(({ id, title }) => [id, title]));
  const titleOf = (piece: string) => titles.get(piece) ?? piece;
  const letters = letterPages(parts);
  const comments = commentPages(parts, (piece) => titles.has(piece));
  const operator = operatorPages(parts, titleOf, settings.site.startsWith("https:"));
  service.nudge();
  return {
    /** Answers its own addresses; undefined for every other. `caller.address` is who asks, for limits only. */
    beside(request: Request, caller?: { readonly address: string }): Promise<Response> | undefined {
      const { pathname } = new URL(request.url);
      const app = /^\/letters(\/|$)/.test(pathname)
        ? letters
        : /^\/comments\/review(\/|$)/.test(pathname)
          ? operator
          : pathname.startsWith("/comments/")
            ? comments
            : undefined;
      return app && Promise.resolve(app.fetch(request, { from: caller?.address ?? "" }));
    },
    below: async (piece: string): Promise<string> => below(piece, await store.shownUnder(piece), sign, now()),
    idle: service.idle,
    async stop(): Promise<void> {
      await service.stop();
      await store.close();
    },
  };
}
