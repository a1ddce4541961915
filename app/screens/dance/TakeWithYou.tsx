import { useState } from "react";
import type { Loop } from "@refrain/core/dance";
import { Row } from "../../ui/actions.tsx";
import { Caption, Note } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { loopPng, loopSvg } from "../../figures/export-loop.ts";

/** The loop as a drawing, as a picture, on paper. */
export function TakeWithYou({ loop, title }: { readonly loop: Loop; readonly title: string | undefined }) {
  const { outside } = useApp();
  const [said, setSaid] = useState<string>();
  const take = async (name: string, type: string, making: Promise<string | Blob | undefined>) => {
    setSaid(undefined);
    const made = await making.catch(() => undefined);
    if (made) outside.download(name, type, made);
    setSaid(made ? words.loop.made : words.loop.notMade);
  };
  const svg = () =>
    take(
      "loop.svg",
      "image/svg+xml",
      loopSvg(loop, title).then(({ svg }) => svg),
    );
  const png = () => take("loop.png", "image/png", loopPng(loop, title));
  return (
    <section>
      <Caption>{words.loop.keepOut}</Caption>
      <Row onPress={svg}>{words.loop.svg}</Row>
      <Row onPress={png}>{words.loop.png}</Row>
      <Row onPress={outside.print}>{words.loop.print}</Row>
      {said !== undefined && <Note>{said}</Note>}
    </section>
  );
}
