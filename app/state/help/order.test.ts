import { expect, test } from "vitest";
import { helpLines, type HelpLine } from "./index.ts";
import { inOrder } from "./order.ts";

const line = (name: string, part: Partial<HelpLine>): HelpLine => ({
  name,
  hours: "day and night",
  checked: "source",
  ...part,
});

test("what is confirmed and answers comes first, what may be out of service last", () => {
  const lines = [
    line("was out", { call: "1", doubt: "was out of service" }),
    line("a website", { web: "https://one.example" }),
    line("from memory", { call: "2", checked: "memory" }),
    line("confirmed", { call: "3" }),
    line("by message", { text: "HOME to 4" }),
  ];
  expect(inOrder(lines).map(({ name }) => name)).toEqual([
    "confirmed",
    "by message",
    "a website",
    "from memory",
    "was out",
  ]);
});

test("the first line shown for a partner's violence is a number, confirmed where any is", () => {
  for (const { country, partner } of helpLines) {
    const [first] = inOrder(partner);
    expect(first?.doubt, country).toBeUndefined();
    const confirmed = partner.some(({ call, checked }) => call !== undefined && checked === "source");
    if (confirmed)
      expect(first, country).toMatchObject({ checked: "source", call: expect.any(String) as string });
  }
});
