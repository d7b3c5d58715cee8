/** What a card is of, where the address does not say it. */
export interface SeenThing {
  readonly claim?: string;
  readonly corridor?: string;
  readonly variant?: string;
}
