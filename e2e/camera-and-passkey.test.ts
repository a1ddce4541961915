// What only a phone's own parts can do: its camera reads the code on the other phone, its owner opens the app's lock.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { words } from "../app/words/index.ts";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { journey, open, type Journey } from "./harness.ts";
import { seed } from "./seed.ts";
import { alexHas, invites, patience, toHub } from "./two.ts";

const { ours, common } = words;

/** What a camera held before the code on this phone would see, as one frame of uncompressed video. */
async function filmed(one: Journey): Promise<Buffer> {
  const code = await one.page.getByRole("img", { name: ours.invite.qr }).screenshot();
  const { width, height, grey } = await one.page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [640, 480];
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#777";
    context.fillRect(0, 0, 640, 480);
    const side = 360;
    // Held a little askew, as hands do.
    context.translate(320, 240);
    context.rotate(0.1);
    context.drawImage(picture, -side / 2, -side / 2, side, side);
    const { data, width, height } = context.getImageData(0, 0, 640, 480);
    return { width, height, grey: Array.from({ length: width * height }, (_, i) => data[4 * i]!) };
  }, code.toString("base64"));
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420mpeg2\nFRAME\n`),
    Buffer.from(grey),
    Buffer.alloc((width * height) / 2, 128),
  ]);
}

journey("the camera reads the code on the other phone", async (alex) => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-camera-"));
  await seed(alex, alexHas);
  await invites(alex);
  const film = join(folder, "code.y4m");
  writeFileSync(film, await filmed(alex));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser");
  const withCamera = await chromium.launch({
    executablePath,
    args: [...browserArgs, "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`],
  });
  try {
    const sam = await open({ browser: withCamera, context: { permissions: ["camera"] } });
    await sam.page.goto("/#/ours/open");
    await sam.tap(ours.open.scan);
    await sam.page.getByRole("heading", { level: 1, name: ours.join.head }).waitFor(patience);
    expect(sam.faults).toEqual([]);
  } finally {
    await withCamera.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("where the camera is not allowed, that is said, and the link can be typed", async () => {
  const one = await open({ context: { permissions: [] } });
  try {
    await one.page.goto("/#/ours/open");
    await one.tap(ours.open.scan);
    await one.page.getByText(ours.open.noCamera).waitFor(patience);
    await one.page.getByLabel(ours.open.label).waitFor();
  } finally {
    await one.context.close();
  }
});

// A passkey belongs to a name, not to a number.
const named = () => ({ origin: inject("origin").replace("127.0.0.1", "localhost") });

test("the phone's own lock closes the app and opens it", async () => {
  const one = await open(named());
  try {
    const devtools = await one.context.newCDPSession(one.page);
    await devtools.send("WebAuthn.enable");
    const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await seed(one, alexHas);
    await toHub(one);
    await one.tap(ours.hub.lock);
    await one.tap(ours.lock.passkey);
    await one.page.getByText(ours.lock.on).waitFor(patience);
    await one.page.reload();
    await one.head(common.title);
    expect(await one.has("Alex")).toBe(false);

    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await one.tap(ours.lock.openWith);
    await one.page.getByText(ours.lock.wrong).waitFor(patience);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
    await one.tap(ours.lock.openWith);
    await one.head(ours.lock.head);
    expect(one.faults).toEqual([]);
  } finally {
    await one.context.close();
  }
});
