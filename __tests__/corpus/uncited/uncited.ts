/** What a text holds that carries no fact, with the reason why. */
export interface Uncited {
  /** The reason by the number of the paragraph. */
  readonly paragraphs: Readonly<Record<number, string>>;
  readonly numbers: readonly { readonly paragraph: number; readonly printed: string; readonly reason: string }[];
}
