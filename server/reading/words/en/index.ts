export const words = {
  head: "Read on",
  related: "Also here",
  back: "All pieces",
  minutes: (count: number) => `${count} min`,
  nothing: "There is nothing at this address.",
};
