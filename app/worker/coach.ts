// The coach, beside the page: reading never holds up a keystroke.
import { readMessage, shownFlags } from "@refrain/core/coach";

interface Ask {
  readonly id: number;
  readonly text: string;
  readonly kept: readonly string[];
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  const { id, text, kept } = data;
  const reading = readMessage(text);
  const flags = reading.flags.filter(
    ({ start, end }) => !kept.includes(text.slice(start, end).toLowerCase()),
  );
  const { missing, help } = reading;
  postMessage({ id, coached: { text, flags: shownFlags({ ...reading, flags }), missing, help } });
});
