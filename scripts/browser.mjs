// Finds a Chromium or Chrome for the browser tests; installs one where it may; else says exactly what to install.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./setup.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** What the browser library leaves out by itself and we too; given anew, because the last list of a kind counts alone. */
const usuallyLeftOut = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/**
 * How every test, picture and measurement starts the browser. Two pages of the browser's own, made with every window for an
 * address bar that nobody sees, cost more than the page itself.
 */
export const browserArgs = [
  "--no-sandbox",
  // Without a graphics card a process of its own for it is only one more to talk to.
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--disable-sync",
  `--disable-features=${[...usuallyLeftOut, "WebUIOmniboxPopup", "WebUIOmniboxAimPopup"].join(",")}`,
];

/** The path of an installed browser: REFRAIN_BROWSER first, then PATH, then the usual places, then the browser library's own. */
export function findBrowser() {
  if (process.env.REFRAIN_BROWSER) return process.env.REFRAIN_BROWSER;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
  return onPath ?? places.find(existsSync) ?? libraryBrowser();
}

/** A browser, installed if there is none: Debian's where we are root and have apt, else the browser library's own. */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get")) {
    say("No browser found. Installing Debian's chromium (apt-get); this happens once.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"]);
  }
  if (!findBrowser()) {
    say("No browser found. Trying the browser library's own download; this happens once.");
    run(process.execPath, [join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium or Chrome and could not install one. Install one " +
      "(Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask google-chrome) " +
      "or set REFRAIN_BROWSER to its path, then run npm test again.",
  );
}

function libraryBrowser() {
  const asked = spawnSync(
    process.execPath,
    ["-e", "import('playwright-core').then(({chromium}) => console.log(chromium.executablePath()))"],
    { cwd: root, encoding: "utf8" },
  );
  const path = asked.stdout.trim();
  return path && existsSync(path) ? path : undefined;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done = spawnSync(command, args, { encoding: "utf8", env });
  if (done.status !== 0)
    process.stderr.write(`${command} ${args[0]}: ${(done.stderr || done.stdout || "").trim()}\n`);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
