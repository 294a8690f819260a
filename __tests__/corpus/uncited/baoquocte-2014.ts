/** Paragraphs and numbers of this text that carry no fact, each with its reason. */
export const uncited = {
  paragraphs: {
    8: "a subheading in the words of the standfirst",
    16: "a subheading in the words of the paragraph below it",
  },
  numbers: [],
};
