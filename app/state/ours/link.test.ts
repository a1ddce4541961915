import { expect, test } from "vitest";
import { linkTo, readLink } from "./link.ts";

const secret = "r1.AbCd_-0123456789abcdef";

test("a link is read from an address, from a line with words around it, and bare", () => {
  for (const purpose of ["ours", "device", "reader"] as const) {
    const link = linkTo("https://here.example", { purpose, secret });
    for (const text of [link, `No is fine. ${link}\n`, new URL(link).hash, new URL(link).hash.slice(2)])
      expect(readLink(text)).toEqual({ purpose, secret });
  }
});

test("what is not a whole link is none", () => {
  for (const text of [
    "",
    "#/us/",
    "#/us/r1.short",
    `#/us/${secret}x`,
    "#/home",
    "us/r2.AbCd_-0123456789abcdef",
  ])
    expect(readLink(text)).toBeUndefined();
});
