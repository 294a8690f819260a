/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
import type { Uncited } from "./uncited.js";

export const uncited: Uncited = { paragraphs: { 36: "the closing thanks, to nobody and for nothing in particular" }, numbers: [] };
