/** Work done in waves: each gives what is known by then, the last all of it. Whoever waits for something newer lets the rest be. */
export type Waves<Known, All> = Generator<Known, All, void>;

/** All of it at once. */
export function lastOf<All>(waves: Waves<unknown, All>): All {
  for (;;) {
    const step = waves.next();
    if (step.done === true) return step.value;
  }
}
