/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
import type { Uncited } from "./uncited.js";

const banner = "repeats the headline as the alternative text of a picture";

export const uncited: Uncited = {
  paragraphs: {
    1: "the headline, which the article's name is cited from",
    ...Object.fromEntries([3, 12, 20, 26, 31, 37, 42, 51, 59].map((paragraph) => [paragraph, banner])),
    43: "a picture's caption and the credit of the picture",
    60: "the credit of a picture",
  },
  numbers: [{ paragraph: 55, printed: "nhất", reason: "part of the words for above all" }],
};
