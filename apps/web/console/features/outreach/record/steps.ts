/** A command that a record offers, or waits for. */
export interface Step {
  readonly command: string;
  readonly permitted: boolean;
  /** What the record waits for; the others are merely possible. */
  readonly main: boolean;
}

export interface Steps {
  readonly main: readonly Step[];
  readonly more: readonly Step[];
  /** What it waits for, whoever may do it. */
  readonly waiting?: Step;
}

/** What the person may do now, of what there is a form for: the server may be newer than this page. */
export function stepsOf(next: readonly Step[], forms: Readonly<Record<string, unknown>>): Steps {
  const offered = next.filter(({ command, permitted }) => permitted && forms[command]);
  return { main: offered.filter(({ main }) => main), more: offered.filter(({ main }) => !main), waiting: next.find(({ main }) => main) };
}
