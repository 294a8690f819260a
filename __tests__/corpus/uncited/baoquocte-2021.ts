/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
import type { Uncited } from "./uncited.js";

const banner = "repeats the headline as a banner, which paragraph 4 is cited for";
const banners = [7, 10, 20, 23, 29, 33, 36, 45, 52, 58, 59];

export const uncited: Uncited = {
  paragraphs: Object.fromEntries(banners.map((paragraph) => [paragraph, banner])),
  numbers: banners.flatMap((paragraph) => ["Năm", "bốn"].map((printed) => ({ paragraph, printed, reason: banner }))),
};
