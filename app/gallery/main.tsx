// The gallery: every named state, one beside the other; with `?state=NAME` that one alone, as on a phone.
import { createRoot, type Root } from "react-dom/client";
import { AppProvider } from "../screens/AppProvider.tsx";
import { Current, fetchAllScreens } from "../screens/Current.tsx";
import { stage } from "./stage.ts";
import { states } from "./states.ts";
import "./gallery.css";

declare global {
  interface Window {
    /** The names, and a way to put one on this page without loading it anew: for pictures and goldens. */
    gallery: {
      readonly names: readonly string[];
      readonly show: (name: string) => Promise<void>;
      readonly arrive: () => Promise<void>;
    };
  }
}

const element = document.getElementById("root");
let root: Root | undefined;
let arrive = () => {};

async function show(name: string): Promise<void> {
  const state = states.find((one) => one.name === name);
  if (!state || !element) throw new Error(`no state is called ${name}`);
  root?.unmount();
  root = createRoot(element);
  const parts = await stage(state);
  arrive = parts.arrive;
  root.render(
    <AppProvider parts={parts}>
      <Current />
    </AppProvider>,
  );
  await drawn();
  for (const press of state.press ?? []) {
    const find = () =>
      [...document.querySelectorAll("button")].find((button) =>
        (button.textContent ?? "").trim().startsWith(press),
      );
    for (let i = 0; i < 60 && !find(); i += 1) await settled();
    const found = find();
    if (!found) throw new Error(`${name}: nothing to press is called ${press}`);
    found.click();
    await drawn();
  }
  await document.fonts.ready;
  await drawn();
}

/** Until every figure stands there whole. */
async function drawn(): Promise<void> {
  await settled();
  while (document.querySelector('[aria-busy="true"]')) await settled();
}

/** Longest wait for an idle moment, in ms: beside other work a browser may find none at all. */
const patience = 5_000;

/** Two frames, and then nothing left to do: on a busy machine frames may pass before React has drawn. */
const settled = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: patience })),
    ),
  );

const Wall = () => (
  <main className="gallery">
    {states.map(({ name }) => (
      <figure key={name}>
        <figcaption>
          <a href={`?state=${name}`}>{name}</a>
        </figcaption>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the same page, of our own making, in another state */}
        <iframe title={name} src={`?state=${name}`} width="360" height="740" loading="lazy" />
      </figure>
    ))}
  </main>
);

await fetchAllScreens();
window.gallery = { names: states.map(({ name }) => name), show, arrive: () => (arrive(), drawn()) };
const asked = new URL(location.href).searchParams.get("state");
if (asked === "none") document.title = "Gallery, ready";
else if (asked) await show(asked);
else if (element) createRoot(element).render(<Wall />);
