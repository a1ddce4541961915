// The name of a version, by which a browser learns that there is a new one.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { versionOf } from "./vite.config.ts";

test("another page, another built file or another icon makes another version; nothing new makes none", () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-public-"));
  try {
    const icon = (content: string) => writeFileSync(join(folder, "icon.svg"), content);
    icon("<svg/>");
    const before = versionOf(["/icon.svg"], "<p>", folder);
    expect(versionOf(["/icon.svg"], "<p>", folder)).toBe(before);
    expect(versionOf(["/icon.svg"], "<p>more", folder)).not.toBe(before);
    expect(versionOf(["/icon.svg", "/assets/a.js"], "<p>", folder)).not.toBe(before);
    icon("<svg><path/></svg>");
    expect(versionOf(["/icon.svg"], "<p>", folder)).not.toBe(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
