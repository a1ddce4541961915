// A page in a real browser on a local address, where WebCrypto is allowed.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens an empty page that loads these scripts, in a browser that is closed with it. */
export async function visit(browser: Browser, ...scripts: readonly string[]): Promise<Visit> {
  const server = createServer((request, response) => {
    const at = /^\/(\d+)\.js$/.exec(request.url ?? "");
    response.setHeader("content-type", at ? "text/javascript" : "text/html; charset=utf-8");
    const tags = scripts.map((_, i) => `<script src="/${i}.js"></script>`).join("");
    response.end(at ? scripts[Number(at[1])] : `<!doctype html><title>vault</title>${tags}`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
