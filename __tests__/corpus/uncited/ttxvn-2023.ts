/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
import type { Uncited } from "./uncited.js";

export const uncited: Uncited = { paragraphs: {}, numbers: [{ paragraph: 3, printed: "tư", reason: "part of the word for thinking" }] };
