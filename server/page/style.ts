import { createHash } from "node:crypto";
import { fonts } from "./fonts.ts";

/** The tokens the pages use, with the values of `app/ui/tokens.css` (a test compares them). */
export const tokens = {
  light: {
    "--paper": "#f8f5ee",
    "--raise": "#fffdf8",
    "--sunk": "#efeae0",
    "--ink": "#1d272b",
    "--ink-2": "#4d585c",
    "--on-ink": "#fdfaf3",
    "--line": "#ddd6c8",
    "--edge": "#877f72",
    "--one-deep": "#0b5f63",
    "--one-wash": "#dcedea",
    "--stop": "#8a2a2a",
    "--focus": "#1d4fb8",
  },
  dark: {
    "--paper": "#151b1d",
    "--raise": "#1e2628",
    "--sunk": "#101517",
    "--ink": "#f0ebe1",
    "--ink-2": "#b9bab3",
    "--on-ink": "#161c1e",
    "--line": "#333d40",
    "--edge": "#7f8c8f",
    "--one-deep": "#86d3cd",
    "--one-wash": "#17383a",
    "--stop": "#f0a09a",
    "--focus": "#9dbcff",
  },
} as const;

/** Colours of the loop in pieces; values of the drawing's own palettes. */
export const figure = {
  light: {
    line: "#B9AC9A",
    "teal-words": "#0A625C",
    "teal-stroke": "#1B857D",
    "teal-pool": "#DCEBE6",
    "teal-ghost": "#E3EDE8",
    "apricot-words": "#94430F",
    "apricot-stroke": "#CC6826",
    "apricot-pool": "#FBE8D8",
    "apricot-ghost": "#F8E6D6",
  },
  dark: {
    line: "#5B5148",
    "teal-words": "#83D6CB",
    "teal-stroke": "#49ADA2",
    "teal-pool": "#183430",
    "teal-ghost": "#1F302D",
    "apricot-words": "#F8BC8C",
    "apricot-stroke": "#E68F50",
    "apricot-pool": "#40291A",
    "apricot-ghost": "#36261B",
  },
} as const;

const set = (values: Readonly<Record<string, string>>, prefix = "") =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}:${value}`)
    .join(";");

const faces = fonts
  .map(
    ({ family, weights, address }) =>
      `@font-face{font-family:"${family}";font-display:swap;font-weight:${weights};src:url("${address}") format("woff2")}`,
  )
  .join("");

/** The one style sheet of every page, in the page itself. */
export const css = `${faces}
:root{color-scheme:light dark;${set(tokens.light)};${set(figure.light, "--fig-")};--fig-paper:var(--paper);--fig-ink:var(--ink);--fig-quiet:var(--ink-2);
--serif:"Fraunces Variable",Fraunces,"Iowan Old Style",Palatino,Georgia,serif;--sans:"Figtree Variable",Figtree,system-ui,"Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){:root{${set(tokens.dark)};${set(figure.dark, "--fig-")}}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--line:var(--edge);--edge:var(--ink)}}
@media (forced-colors:active){:root{--fig-teal-words:CanvasText;--fig-teal-stroke:CanvasText;--fig-apricot-words:CanvasText;--fig-apricot-stroke:CanvasText;--fig-line:CanvasText;--fig-teal-pool:Canvas;--fig-apricot-pool:Canvas}}
*,*::before,*::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font:420 1.0625rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:inherit;text-underline-offset:.22em;text-decoration-thickness:1.5px;text-decoration-color:var(--edge)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;min-height:3.5rem;padding-inline:1rem;font-size:.9375rem}
.bar a{display:inline-flex;align-items:center;min-height:3rem;min-width:3rem;padding-inline:.5rem;font-weight:560;text-decoration:none}
.bar .exit{margin-inline-start:auto}
main{max-width:38rem;margin:0 auto;padding:1rem 1.5rem 4.5rem}
h1,h2,h3{font-family:var(--serif);font-weight:430;line-height:1.16;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:1.875rem;margin:.5rem 0 .75rem}
h2{font-size:1.4rem;margin:2.5rem 0 .75rem}
h3{font-size:1.125rem;margin:1.5rem 0 .5rem}
p,ul,ol{margin:0 0 1rem}ul,ol{padding-inline-start:1.25rem}li{margin-block:.35rem}
.lead{font-size:1.1875rem;color:var(--ink-2)}
.small{font-size:.9375rem;color:var(--ink-2)}
article{font-size:1.125rem;line-height:1.6;margin-block-start:2rem}
article strong{font-weight:600}
blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:2px solid var(--edge)}
.loop{display:block;width:100%;height:auto;margin:2rem auto}.broad{display:none}.thread{display:block;width:7rem;margin:1.5rem 0}
.list{list-style:none;padding:0}.list li{border-block-end:1px solid var(--line);margin:0}
.list a{display:block;padding-block:1rem;text-decoration:none;min-height:3rem}
.list b{display:block;font-family:var(--serif);font-weight:430;font-size:1.375rem;line-height:1.25;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.2em}
form{display:grid;gap:1rem;margin-block:1.5rem}
label,legend{font-weight:560}label.tick{display:flex;gap:.75rem;align-items:flex-start;min-height:3rem;font-weight:420;padding-block:.6rem}
fieldset{border:0;margin:0;padding:0}
input[type=text],input[type=email],textarea{display:block;width:100%;margin-block-start:.375rem;padding:.75rem 1rem;min-height:3rem;font:inherit;color:inherit;background:var(--raise);border:1.25px solid var(--edge);border-radius:.875rem}
textarea{min-height:9rem}
input[type=checkbox]{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--ink)}
button{justify-self:start;min-height:3.5rem;padding:.75rem 1.5rem;font:600 1.0625rem/1.2 var(--sans);color:var(--on-ink);background:var(--ink);border:2px solid var(--ink);border-radius:.875rem;cursor:pointer}
button.second{color:var(--ink);background:none}button.stop{background:var(--stop);border-color:var(--stop);color:var(--paper)}
.note{background:var(--one-wash);border-radius:.875rem;padding:1rem}
.comment{border-block-start:1px solid var(--line);padding-block:1rem}.comment .comment{margin-inline-start:1.25rem}
.said{white-space:pre-line;margin:0}.who{font-weight:560;margin:0 0 .25rem}
.aside{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{max-width:38rem;margin:0 auto;padding:1.5rem;border-block-start:1px solid var(--line);font-size:.9375rem;color:var(--ink-2)}
footer a{display:inline-block;padding-block:.75rem;margin-inline-end:1rem}
@media (min-width:38rem){.broad{display:block}.narrow{display:none}}
@media (min-width:60rem){h1{font-size:2.5rem}main{padding-block-start:3rem}.bar{padding-inline:2rem}}
@media print{:root{--paper:#fff;--raise:#fff;--ink:#000;--ink-2:#333;--fig-paper:#fff}.bar,nav,form,footer,.comments{display:none}body{font-size:11pt}main{max-width:none;padding:0}article a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}h2{break-after:avoid}.loop{break-inside:avoid}}`;

export const styleSource = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
