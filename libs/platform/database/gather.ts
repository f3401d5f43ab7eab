import DataLoader from 'dataloader';

/** So many questions leave together at most. */
const MOST = 64;
/** So many statements of one kind are under way at once: while the server works on one, the next is there. */
const AT_ONCE = 2;

/**
 * Asks questions of one kind together. Who asks while nothing is under way is asked for in the same turn of the event loop;
 * what comes up meanwhile leaves as one as soon as an answer is back, so that a crowd pays for one round trip and nobody waits
 * for a timer. `ask` answers in the order of the questions, and must be safe to repeat: when it fails, each question is asked
 * once more alone, so that a bad one never fails another.
 */
export function gathered<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const start = (leave: () => void): void => {
    underWay++;
    setImmediate(leave);
  };
  const askAll = async (questions: readonly Question[]): Promise<readonly (Answer | Error)[]> => {
    try {
      return await ask(questions);
    } catch (error) {
      if (questions.length === 1) throw error;
      return await Promise.all(
        questions.map((question) =>
          ask([question]).then(
            ([answer]) => answer as Answer,
            (reason: Error) => reason,
          ),
        ),
      );
    } finally {
      underWay--;
      const next = waiting.shift();
      if (next) start(next);
    }
  };
  const loader = new DataLoader<Question, Answer>(askAll, {
    cache: false,
    maxBatchSize: MOST,
    batchScheduleFn: (leave) => (underWay < AT_ONCE ? start(leave) : waiting.push(leave)),
  });
  return (question) => loader.load(question);
}

/** Rows in the places of the questions that they answer; a statement counts places from 1. Undefined where there is no row. */
export function inPlaces<Row extends { readonly place: number }>(places: number, rows: readonly Row[]): (Row | undefined)[] {
  const placed = new Array<Row | undefined>(places).fill(undefined);
  for (const row of rows) placed[row.place - 1] = row;
  return placed;
}

/** One `gathered` for each key, made when it is first asked for. */
export function gatheredBy<Key, Question, Answer>(
  ask: (key: Key, questions: readonly Question[]) => Promise<readonly Answer[]>,
): (key: Key, question: Question) => Promise<Answer> {
  const loaders = new Map<Key, (question: Question) => Promise<Answer>>();
  return (key, question) => {
    let loader = loaders.get(key);
    if (!loader) {
      loader = gathered((questions) => ask(key, questions));
      loaders.set(key, loader);
    }
    return loader(question);
  };
}
