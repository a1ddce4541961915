export const reading = {
  head: "Read on",
  lead: "Take what is of use. All of it opens without a connection.",
  minutes: (count: number): string => `${count}\u00a0min`,
  related: "Also here",
  all: "All pieces",
};
