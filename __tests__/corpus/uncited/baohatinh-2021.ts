/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
import type { Uncited } from "./uncited.js";

const banner = "repeats the headline as the alternative text of a picture";

export const uncited: Uncited = {
  paragraphs: { 3: banner, 12: banner, 20: banner, 26: banner, 31: banner, 37: banner, 42: banner, 51: banner, 59: banner },
  numbers: [],
};
