// Where a push may go: to a public address, and nowhere on this machine or in its own network.
import { BlockList, isIP } from "node:net";

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  inside.addSubnet(net, bits, "ipv4");
// Of IPv6 only what is given out as global unicast (2000::/3) is public at all; and of that not these.
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inside.addSubnet(net, bits, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address can be somebody's on the open internet. IPv4 written as IPv6 is none of 2000::/3, and refused. */
export function isPublic(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !inside.check(address, "ipv4");
  if (kind === 6) return global.check(address, "ipv6") && !inside.check(address, "ipv6");
  return false;
}

const longest = 1_000;

/** An address of a push service as a browser gives it: https, by name, on the usual port, nothing before the name. */
export function isEndpoint(value: unknown): value is string {
  if (typeof value !== "string" || value.length > longest || !URL.canParse(value)) return false;
  const { protocol, hostname, port, username, password } = new URL(value);
  const bare = hostname.replace(/^\[|\]$/g, "");
  return (
    protocol === "https:" &&
    port === "" &&
    username === "" &&
    password === "" &&
    isIP(bare) === 0 &&
    bare.includes(".") &&
    !/\.(local|internal|localhost|lan|home|arpa|onion)$/i.test(bare)
  );
}
