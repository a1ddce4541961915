/** Half of the day a clock marker means. `noon` stands for 中午 and its like: 11, 12 or the hours just after. */
export type Half = "am" | "pm" | "noon";

// What phones print for before and after noon, in CLDR's spellings, without dots, blanks and case.
const am =
  "am|a|上午|凌晨|清晨|早上|午前|오전|ص|صباحا|قظ|قبلازظهر|غم|صبح|पूर्वाह्न|मपू|पূর্বাহ্ন|পূর্বাহ্ণ|পূৰ্বাহ্ন|முற்பகல்|ಪೂರ್ವಾಹ್ನ|පෙව|ก่อนเที่ยง|ກ່ອນທ່ຽງ|နံနက်|ព្រឹក|πμ|öö|de|fm|sa|pd|paradite|eparadites|dop|dopoledne|rano|преобед|прoб|проб|претпл|дп|таңғы|тң|тaң|үө|pg|gh|ጥዋት|לפנהצ|priešpiet|priekšp|ap|rn|fh|to|sf|vm|bn|asubuhi|nụtụtụ|àárọ̀|སྔ་དྲོ་|isuk";
const pm =
  "pm|p|下午|晚上|傍晚|半夜|午後|오후|م|مساء|بظ|بعدازظهر|غو|شام|अपराह्न|मउ|অপরাহ্ন|অপরাহ্ণ|অপৰাহ্ন|பிற்பகல்|ಅಪರಾಹ್ನ|පව|หลังเที่ยง|ຫຼັງທ່ຽງ|ညနေ|ល្ងាច|μμ|ös|du|em|ch|md|pasdite|epasdites|odp|odpoledne|pop|следобед|слоб|попл|пп|түстен кейінгі|тк|үх|ptg|gd|ከሰዓት|אחהצ|popiet|pēcp|ip|in|eh|tk|ym|nm|pn|alasiri|mchana|nabalị|ọ̀sán|ཕྱི་དྲོ་|wengi";
const noon = "中午|noon|정오|正午";

const table = new Map<string, Half>();
for (const [half, words] of [
  ["am", am],
  ["pm", pm],
  ["noon", noon],
] as const)
  for (const word of words.split("|")) if (!table.has(word)) table.set(word, half);

const noise = /[\s.\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0\u202f'’`"“”״׳]/gu;

/** The half of the day a printed marker means ("p. m.", "PM", "下午", "ص", "ч. pm"); undefined for other words. */
export function halfOf(marker: string): Half | undefined {
  const whole = table.get(bare(marker));
  if (whole !== undefined || !marker.trim().includes(" ")) return whole;
  for (const word of marker.split(" ").reverse()) {
    const half = word.length > 1 ? table.get(bare(word)) : undefined;
    if (half !== undefined) return half;
  }
  return undefined;
}

const bare = (text: string): string => text.replace(noise, "").toLowerCase();

/** Hour of the 24-hour clock. "00:08 a. m." is 0, "12:08 a. m." is 0, "13:05 PM" is 13. */
export function hour24(hour: number, half: Half | undefined): number {
  if (half === "am") return hour === 12 ? 0 : hour;
  if (half === "pm") return hour < 12 ? hour + 12 : hour;
  if (half === "noon") return hour < 10 ? hour + 12 : hour;
  return hour;
}
