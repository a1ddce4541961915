import type { Loop } from "@refrain/core/dance";
import { Row } from "../../ui/actions.tsx";
import { Caption } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { loopPng, loopSvg } from "../../figures/export-loop.ts";

/** The loop as a drawing, as a picture, on paper. */
export function TakeWithYou({ loop, title }: { readonly loop: Loop; readonly title: string | undefined }) {
  const { outside } = useApp();
  const svg = async () => outside.download("loop.svg", "image/svg+xml", (await loopSvg(loop, title)).svg);
  const png = async () => {
    const blob = await loopPng(loop, title);
    if (blob) outside.download("loop.png", "image/png", blob);
  };
  return (
    <section>
      <Caption>{words.loop.keepOut}</Caption>
      <Row onPress={() => void svg()}>{words.loop.svg}</Row>
      <Row onPress={() => void png()}>{words.loop.png}</Row>
      <Row onPress={outside.print}>{words.loop.print}</Row>
    </section>
  );
}
