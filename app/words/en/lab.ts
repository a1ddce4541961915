export const lab = { head: "The lab" };
